package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.table.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A claim's figure beside the value that its cells give, both signed and in one unit: the base unit
 * of the claim's dimension.
 *
 * @param claim the claim
 * @param formula what it speaks of
 * @param frame how values of the formula are put into the claim's terms
 * @param claimed the values that the written figure may stand for
 * @param figure the written figure itself
 * @param found the values that may follow from the cells
 * @param value the value that follows from the cells as printed
 */
record Comparison(
    Claim claim,
    Formula formula,
    Frame frame,
    Interval claimed,
    BigDecimal figure,
    Interval found,
    BigDecimal value) {
  /** A little less than what arithmetic keeps: 亩 is a fraction of the square metre without end. */
  private static final MathContext COMPARED = new MathContext(24, RoundingMode.HALF_EVEN);

  /** Empty where the units do not convert. */
  static Optional<Comparison> of(Claim claim, Formula formula, Rounding rounding) {
    return Frame.of(claim, formula).map(frame -> frame.compare(claim, formula, rounding));
  }

  /** Whether the written figure may stand for another value of the formula's unit. */
  boolean wouldHold(BigDecimal otherValue) {
    return claimed.contains(frame.convert(otherValue));
  }

  /** Whether the written figure may stand for what another computation gives. */
  boolean wouldHold(Formula other) {
    boolean differs = other.kind() == Formula.Kind.DIFFERENCE; // what it is off by, many are
    return wouldHold(other.value())
        || (other.kind() != Formula.Kind.DIRECT
            && !differs
            && claimed.meets(frame.convert(other.bounds(), other.value())));
  }

  boolean agrees() {
    return decidesByPoint() ? claimed.contains(value) : claimed.meets(found);
  }

  /** Whether it would agree if the written figure were off by no more than this. */
  boolean agreesWithin(BigDecimal slack) {
    Interval wider =
        new Interval(
            claimed.low().map(low -> low.subtract(slack)),
            /* lowOpen= */ false,
            claimed.high().map(high -> high.add(slack)),
            /* highOpen= */ false);
    return decidesByPoint() ? wider.contains(value) : wider.meets(found);
  }

  /**
   * Whether a cell prints the figure at least as finely as the report does. Then the printed figure
   * itself decides: a cell of 5.5 reads 6, although what it was rounded from may read 5; and a cell
   * of 97.0 is not 超97%.
   */
  boolean decidesByPoint() {
    return isDirect() && (isHedged() ? isExact() : width(found).compareTo(width(claimed)) <= 0);
  }

  boolean isDirect() {
    return formula.kind() == Formula.Kind.DIRECT;
  }

  /** The cell of a direct comparison. */
  Cell cell() {
    return formula.terms().get(0).observation().cell();
  }

  /** Whether the cells tell more closely than those of another what the figure is. */
  boolean isFinerThan(Comparison other) {
    return width(found).compareTo(width(other.found)) < 0;
  }

  boolean isHedged() {
    return claim.quantity().hedge() != Hedge.EXACT;
  }

  boolean isExact() {
    boolean same = figure.round(COMPARED).compareTo(value.round(COMPARED)) == 0;
    return same && claim.quantity().upper().isEmpty();
  }

  /** How far the figure is from the value, as a share of the value. */
  BigDecimal deviation() {
    return value.signum() == 0
        ? BigDecimal.ONE
        : figure.subtract(value).abs().divide(value.abs(), Interval.PRECISION);
  }

  /** The width of an interval, zero where an end is missing. */
  static BigDecimal width(Interval interval) {
    return interval
        .high()
        .flatMap(high -> interval.low().map(high::subtract))
        .orElse(BigDecimal.ZERO);
  }
}
