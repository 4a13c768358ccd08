package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A claim's figure as arithmetic within a report sees it: an interval in the dimension's base unit.
 */
record Amount(Claim claim) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Nobody rounds a figure of a report to less. */
  private static final int SURE_DIGITS = 3;

  static Amount of(Claim claim) {
    return new Amount(claim);
  }

  Quantity quantity() {
    return claim.quantity();
  }

  /**
   * The values that the figure may stand for. Trailing zeros beyond the third digit are read as
   * rounding, so that 4000 is not held to its last nought, while 100 and 20 are taken at their
   * word. What is counted without a word such as 万 is not rounded at all: 6所 are six.
   */
  Interval bounds() {
    return rounded().scale(quantity().unit().factor());
  }

  private Interval rounded() {
    BigDecimal bare = quantity().value().stripTrailingZeros();
    int digits = Math.max(SURE_DIGITS, bare.precision());
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(integerDigits(bare) - digits);
    if (isCount() && step.compareTo(BigDecimal.ONE) <= 0) {
      return Interval.point(quantity().value());
    }
    if (quantity().hedge() != Hedge.EXACT || step.compareTo(quantity().resolution()) <= 0) {
      return quantity().bounds();
    }
    BigDecimal half = step.divide(BigDecimal.valueOf(2));
    BigDecimal top = quantity().upper().orElse(quantity().value());
    return Interval.closed(quantity().value().subtract(half), top.add(half));
  }

  /** A whole number of things or persons, written out. */
  private boolean isCount() {
    String dimension = quantity().unit().dimension();
    return (dimension.startsWith("count") || dimension.startsWith("person"))
        && quantity().hedge() == Hedge.EXACT
        && quantity().upper().isEmpty()
        && quantity().decimals() == 0
        && quantity().scale().compareTo(BigDecimal.ONE) == 0;
  }

  private static int integerDigits(BigDecimal value) {
    return value.precision() - value.scale();
  }

  BigDecimal value() {
    return quantity().value().multiply(quantity().unit().factor());
  }

  boolean isPercent() {
    return quantity().unit().symbol().equals("%");
  }

  boolean isPoints() {
    return claim.kind() == Kind.POINTS;
  }

  boolean isMultiple() {
    return quantity().unit().symbol().equals("倍");
  }

  boolean converts(Amount other) {
    return quantity().unit().converts(other.quantity().unit());
  }

  /** A value of the base unit, written with the scale and unit of this figure. */
  String write(BigDecimal base) {
    return write(base, quantity().decimals());
  }

  String write(BigDecimal base, int decimals) {
    BigDecimal one = quantity().scale().multiply(quantity().unit().factor());
    BigDecimal scaled = base.abs().divide(one, Interval.PRECISION);
    BigDecimal rounded = scaled.setScale(Math.max(0, decimals), RoundingMode.HALF_UP);
    return rounded.toPlainString() + scaleWord() + unitWord();
  }

  private String scaleWord() {
    return List.of("万亿", "亿", "万").stream()
        .filter(word -> claim.text().contains(word))
        .findFirst()
        .orElse("");
  }

  private String unitWord() {
    String symbol = quantity().unit().symbol();
    return symbol.equals("百分点") ? "个百分点" : symbol;
  }

  /** (this ÷ base − 1) in percent, empty where the base may be zero or an end is open. */
  Optional<Interval> growthOver(Interval base) {
    return bounds()
        .dividedBy(base)
        .map(ratio -> ratio.plus(Interval.point(BigDecimal.ONE.negate())).scale(HUNDRED));
  }
}
