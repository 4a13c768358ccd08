package heshu.binding;

import heshu.text.Message;
import java.util.List;

/**
 * Cells, or a formula over cells, that a claim may speak of. The score never looks at the value.
 *
 * @param formula the cells and what follows from them
 * @param score between 0 and 1
 * @param likeness how alike the names are, between 0 and 1
 * @param parts what the score is made of, in words
 */
public record Candidate(Formula formula, double score, double likeness, List<ScorePart> parts) {
  public Candidate {
    parts = List.copyOf(parts);
  }

  /** Whether the names are enough alike for the claim to speak of it, units and periods apart. */
  public boolean isNamedAlike() {
    return likeness >= Binder.ALIKE;
  }

  /** Whether it answers for the last of several years because the tables have no more. */
  public boolean isOfLastYear() {
    return parts.stream().anyMatch(part -> part.why().code().equals(Binder.OF_LAST_YEAR));
  }

  /**
   * One part of a score.
   *
   * @param points what it added (or, below zero, took)
   * @param why in words
   */
  public record ScorePart(double points, Message why) {}
}
