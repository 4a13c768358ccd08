package heshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, with the scale words that multiply it, before it is known what it counts.
 *
 * @param end one past its last letter
 * @param value all scale words multiplied in; the low end of 三四十
 * @param upper the high end of 三四十
 * @param written without the scale words behind it
 * @param decimals digits after the decimal point
 * @param exponent the power of ten that its scale words multiply by
 * @param han whether it is written in Han numerals
 * @param bareScale whether it is only a scale word: 百, 万, 亿
 * @param surplus whether 余, 多 or 几 stands in it: it is more than its value
 */
public record Numeral(
    int end,
    BigDecimal value,
    Optional<BigDecimal> upper,
    String written,
    int decimals,
    int exponent,
    boolean han,
    boolean bareScale,
    boolean surplus) {

  public BigDecimal scale() {
    return Scales.power(exponent);
  }

  /** Whether it is a whole number from {@code low} to {@code high}. */
  public boolean isBetween(int low, int high) {
    return upper.isEmpty()
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
  }

  /** Whether scale words were written at all. */
  public boolean isScaled() {
    return exponent > 0;
  }

  /** The same digits with another's scale: 10 before 15亿 is 10亿. */
  public Numeral scaledBy(int newExponent) {
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(newExponent);
    return new Numeral(
        end,
        plain(value.multiply(factor)),
        upper.map(high -> plain(high.multiply(factor))),
        written,
        decimals,
        exponent + newExponent,
        han,
        bareScale,
        surplus);
  }

  static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
