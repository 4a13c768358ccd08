package heshu.rule.verdict;

import heshu.binding.Candidate;
import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A cell of a similar name whose figure is of another size altogether: 25.73万亩 of all fields beside
 * 2.27万亩 of new ones. Nothing tells how the one could have been written for the other, so that the
 * cell is rather of something else.
 */
final class OtherThing {
  private static final BigDecimal FAR = new BigDecimal(2);
  private static final Set<Cause> UNEXPLAINED = Set.of(Cause.UNKNOWN, Cause.BOUND_BROKEN);

  /** From here on two names are taken for one. */
  private static final double SAME = 0.9;

  private OtherThing() {}

  static boolean mayBe(Comparison comparison, Diagnosis diagnosis, Candidate chosen) {
    BigDecimal figure = comparison.figure().abs();
    BigDecimal value = comparison.value().abs();
    boolean far =
        figure.compareTo(value.multiply(FAR)) > 0 || value.compareTo(figure.multiply(FAR)) > 0;
    return far && chosen.likeness() < SAME && UNEXPLAINED.contains(diagnosis.cause());
  }
}
