package heshu.binding;

import heshu.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures in words, and the roots that averages need. */
final class Figures {
  private static final MathContext PRECISION = Interval.PRECISION;
  private static final int SHOWN_DECIMALS = 2;

  private Figures() {}

  /** A figure as printed, with the digits after the point that the table gives. */
  static String plain(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** A result, rounded to two digits after the point, trailing zeros left out. */
  static String result(BigDecimal value) {
    BigDecimal rounded = value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** The n-th root of a figure above zero, by Newton's steps from above. */
  static BigDecimal root(BigDecimal value, int n) {
    if (value.signum() == 0 || n == 1) {
      return value;
    }
    BigDecimal degree = BigDecimal.valueOf(n);
    BigDecimal guess = value.max(BigDecimal.ONE);
    for (int step = 0; step < 400; step++) {
      BigDecimal power = guess.pow(n - 1, PRECISION);
      BigDecimal next =
          guess
              .multiply(degree.subtract(BigDecimal.ONE), PRECISION)
              .add(value.divide(power, PRECISION), PRECISION)
              .divide(degree, PRECISION);
      if (next.subtract(guess).abs().compareTo(next.movePointLeft(28)) <= 0) {
        return next;
      }
      guess = next;
    }
    return guess;
  }
}
