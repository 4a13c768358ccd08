package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.period.Period;
import heshu.rule.Cause;
import heshu.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * Differences that nothing explains but that the cell is not what the claim speaks of: where the
 * right table is missing, one like it must not contradict.
 */
final class Doubts {
  private static final Set<Cause> UNEXPLAINED = Set.of(Cause.UNKNOWN, Cause.BOUND_BROKEN);
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final int DIGITS = 6;

  /** From here on two names are taken for one. */
  private static final double SAME = 0.9;

  private Doubts() {}

  /** Why a difference is left open; empty if it stands. */
  static Optional<Message> of(Comparison comparison, Diagnosis diagnosis, Candidate chosen) {
    if (!UNEXPLAINED.contains(diagnosis.cause())) {
      return Optional.empty();
    }
    if (mayBeOfAllYears(comparison, chosen)) {
      return Optional.of(Explanation.lastYearOnly(comparison));
    }
    return chosen.likeness() < SAME && isFarApart(comparison)
        ? Optional.of(Explanation.otherThing(comparison))
        : Optional.empty();
  }

  /**
   * What is called nearly as the claim calls it and has the claim's figure: rather that is meant
   * than taken by mistake.
   */
  static Optional<Candidate> otherMeant(Diagnosis diagnosis, Binding.Bound bound) {
    return bound.near().stream()
        .filter(near -> diagnosis.cause() == Cause.WRONG_INDICATOR)
        .filter(
            near ->
                diagnosis.evidence().stream()
                    .anyMatch(
                        evidence ->
                            near.formula().terms().stream()
                                .anyMatch(
                                    term -> term.observation().equals(evidence.observation()))))
        .findFirst();
  }

  /**
   * In a paragraph on several years, of which the tables have the last: whether the figure is so
   * much larger than that of the last year as all years together make it (124万人 beside 23万人).
   */
  private static boolean mayBeOfAllYears(Comparison comparison, Candidate chosen) {
    Optional<Period> period =
        comparison.claim().subject().period().filter(p -> chosen.isOfLastYear());
    if (period.isEmpty() || comparison.value().signum() == 0) {
      return false;
    }
    int count = period.get().lastYear() - period.get().first().getYear() + 1;
    BigDecimal years = BigDecimal.valueOf(count);
    BigDecimal times =
        comparison.figure().divide(comparison.value(), DIGITS, RoundingMode.HALF_EVEN);
    return times.multiply(TWO).compareTo(years) > 0 && times.compareTo(years.multiply(TWO)) < 0;
  }

  /** 25.73万亩 of all fields beside 2.27万亩 of new ones: a cell of a similar name, of another size. */
  private static boolean isFarApart(Comparison comparison) {
    BigDecimal figure = comparison.figure().abs();
    BigDecimal value = comparison.value().abs();
    return figure.compareTo(value.multiply(TWO)) > 0 || value.compareTo(figure.multiply(TWO)) > 0;
  }
}
