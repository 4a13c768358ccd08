package heshu.binding;

import heshu.quantity.Interval;
import heshu.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;

/** Figures in words, and the roots that averages need. */
final class Figures {
  private static final MathContext PRECISION = Interval.PRECISION;
  private static final int SHOWN_DECIMALS = 2;
  private static final BigDecimal WAN = new BigDecimal(10_000);
  private static final BigDecimal YI = new BigDecimal(100_000_000);

  /** From here on a figure is read in 万: 1242712人 is 124.27万人, 35128人 stays. */
  private static final BigDecimal MANY = new BigDecimal(1_000_000);

  private static final Set<String> RATIOS =
      Set.of("percent", "percentage-points", "multiple", "rank", "index", "number");

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

  /** A result with its unit, the scale word chosen so that it reads well: 69009.64亿元. */
  static String result(BigDecimal value, Unit unit) {
    String symbol = unit.equals(Reading.POINTS) ? "个百分点" : unit.symbol();
    boolean scalable = isScalable(unit);
    if (scalable && value.abs().compareTo(YI) >= 0) {
      return result(value.divide(YI, PRECISION)) + "亿" + symbol;
    }
    if (scalable && value.abs().compareTo(MANY) >= 0) {
      return result(value.divide(WAN, PRECISION)) + "万" + symbol;
    }
    return result(value) + symbol;
  }

  /** … and no smaller than that of the figures it was computed from: 27.3 − 21.4 = 5.9万吨. */
  static String result(BigDecimal value, Unit unit, BigDecimal scale) {
    boolean small = value.abs().compareTo(MANY) < 0;
    return small && isScalable(unit) && scale.compareTo(WAN) == 0
        ? result(value.divide(WAN, PRECISION)) + "万" + unit.symbol()
        : result(value, unit);
  }

  private static boolean isScalable(Unit unit) {
    boolean ratio = unit.symbol().isEmpty() || unit.symbol().contains("/");
    return !ratio && !RATIOS.contains(unit.dimension());
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
