package heshu.rule.verdict;

import heshu.binding.Candidate;
import heshu.period.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Figures of a paragraph on several years, where the tables have only the last of them: 124万人 of
 * five years is no error beside 23万人 in the last.
 */
final class LastYearOnly {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final int DIGITS = 6;

  private LastYearOnly() {}

  /**
   * Whether a figure is so much larger than that of the last year as all years together make it.
   */
  static boolean mayBeOfAll(Comparison comparison, Candidate chosen) {
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
}
