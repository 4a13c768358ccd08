package heshu.binding;

import heshu.text.Message;
import java.util.List;

/**
 * Cells, or a formula over cells, that a claim may speak of. The score never looks at the value.
 *
 * @param formula the cells and what follows from them
 * @param score between 0 and 1
 * @param parts what the score is made of, in words
 */
public record Candidate(Formula formula, double score, List<ScorePart> parts) {
  public Candidate {
    parts = List.copyOf(parts);
  }

  /**
   * One part of a score.
   *
   * @param points what it added (or, below zero, took)
   * @param why in words
   */
  public record ScorePart(double points, Message why) {}
}
