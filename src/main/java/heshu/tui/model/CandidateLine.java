package heshu.tui.model;

import heshu.binding.Candidate;
import heshu.binding.Formula.Term;
import heshu.binding.FormulaText;
import heshu.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A candidate in one line: where it stands, what it says, its score. */
public final class CandidateLine {
  private CandidateLine() {}

  public static Message of(Candidate candidate) {
    Term first = candidate.formula().terms().get(0);
    return Message.of(
        "tui.candidate",
        FormulaText.of(candidate.formula()),
        first.series().indicator(),
        first.observation().period(),
        candidate.formula().computation(),
        points(candidate.score()));
  }

  /** Points of a score with two decimals. */
  public static String points(double score) {
    return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
