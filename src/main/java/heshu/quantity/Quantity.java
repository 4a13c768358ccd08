package heshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity as written, kept with its precision. The value is in {@link Unit#symbol() the unit}
 * without scale words and never negative: direction belongs to the claim.
 *
 * @param value the figure, all scale words multiplied in; the low end of a range
 * @param upper the high end of a range
 * @param written the numeral as written, without scale and unit (folded to half width)
 * @param decimals digits written after the decimal point
 * @param scale the product of the scale words
 * @param unit the unit without scale words
 * @param hedge what the words around the figure do to it
 */
public record Quantity(
    BigDecimal value,
    Optional<BigDecimal> upper,
    String written,
    int decimals,
    BigDecimal scale,
    Unit unit,
    Hedge hedge) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  /**
   * A hedge of 约 or 左右 widens to this share of the figure on both sides, or to one unit of the last
   * digit.
   */
  private static final BigDecimal ABOUT_SHARE = new BigDecimal("0.05");

  /** One unit of the last written digit. Trailing zeros of integers count as written. */
  public BigDecimal resolution() {
    return scale.scaleByPowerOfTen(-decimals);
  }

  /** The values that the figure may stand for, in its own unit. */
  public Interval bounds() {
    BigDecimal half = resolution().multiply(HALF);
    BigDecimal top = upper.orElse(value);
    Interval rounded =
        new Interval(Optional.of(value.subtract(half)), false, Optional.of(top.add(half)), true);
    return switch (hedge) {
      case EXACT -> rounded;
      case ABOUT -> about(top);
      case NEAR ->
          new Interval(Optional.of(value.multiply(NINE_TENTHS)), false, Optional.of(top), true);
      case ABOVE -> Interval.above(value, true);
      case SURPLUS ->
          new Interval(Optional.of(value), true, Optional.of(top.add(lastNonZeroDigit())), true);
      case BELOW -> Interval.below(top, true);
      case ATLEAST, OR_MORE -> Interval.above(value.subtract(half), false);
      case ATMOST, OR_LESS -> Interval.below(top.add(half), true);
    };
  }

  /**
   * The bounds if trailing zeros of an integer are read as rounding (4000 for 3500–4500). Wider
   * than {@link #bounds()} only for unhedged integers; a figure that agrees only here deserves a
   * note, not an error.
   */
  public Interval roundBounds() {
    BigDecimal half = lastNonZeroDigit().multiply(HALF);
    if (hedge != Hedge.EXACT || decimals > 0 || half.compareTo(resolution()) <= 0) {
      return bounds();
    }
    return new Interval(
        Optional.of(value.subtract(half)), false, Optional.of(upper.orElse(value).add(half)), true);
  }

  private Interval about(BigDecimal top) {
    BigDecimal slack = resolution().max(top.multiply(ABOUT_SHARE));
    return Interval.closed(value.subtract(slack), top.add(slack));
  }

  private BigDecimal lastNonZeroDigit() {
    BigDecimal bare = value.stripTrailingZeros();
    BigDecimal digit = BigDecimal.ONE.movePointLeft(bare.scale());
    return bare.signum() == 0 ? resolution() : digit.max(resolution());
  }
}
