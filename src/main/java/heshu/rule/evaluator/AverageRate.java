package heshu.rule.evaluator;

import heshu.quantity.Interval;
import java.math.BigDecimal;

/** Average annual growth. */
final class AverageRate {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int STEPS = 60;

  private AverageRate() {}

  /** The rate, in percent, that leads from one value above zero to another in so many years. */
  static BigDecimal of(BigDecimal from, BigDecimal to, int years) {
    BigDecimal ratio = to.divide(from, Interval.PRECISION);
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = ratio.max(BigDecimal.ONE);
    for (int i = 0; i < STEPS; i++) {
      BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), Interval.PRECISION);
      if (middle.pow(years, Interval.PRECISION).compareTo(ratio) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low.subtract(BigDecimal.ONE).multiply(HUNDRED);
  }
}
