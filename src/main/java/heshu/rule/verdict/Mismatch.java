package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that does not agree with its cells, and what can be looked at to find out why.
 *
 * @param comparison the figure and the value of its cells
 * @param list the other figures of the same list (分别), agreeing or not
 * @param surroundings the tables
 */
record Mismatch(Comparison comparison, List<Comparison> list, Surroundings surroundings) {
  /**
   * How likely a chance hit may be where the place looked at is near at hand: last year's column, a
   * sister indicator.
   */
  static final BigDecimal NEAR_CHANCE = new BigDecimal("0.25");

  /** … and where any row or column of the table would do. */
  static final BigDecimal FAR_CHANCE = new BigDecimal("0.1");

  /** Half an order of magnitude: further off, another power of ten fits a bound as well. */
  private static final BigDecimal FAR_BOUND = new BigDecimal("3.2");

  Mismatch {
    list = List.copyOf(list);
  }

  Claim claim() {
    return comparison.claim();
  }

  Quantity quantity() {
    return comparison.claim().quantity();
  }

  /** Whether the figure may stand for another value, given in the unit of the formula. */
  boolean holds(BigDecimal otherValue) {
    return comparison.wouldHold(otherValue);
  }

  /** Whether the figure may stand for what another computation gives. */
  boolean holds(Formula other) {
    return comparison.wouldHold(other);
  }

  /** Whether years or places were counted, where digits and scales do not slip. */
  boolean isCounted() {
    Formula.Kind kind = comparison.formula().kind();
    return kind == Formula.Kind.RUN || kind == Formula.Kind.RANK || kind == Formula.Kind.EXTREME;
  }

  /** Whether the figure, multiplied, may stand for the value of the cells. */
  boolean holdsTimes(BigDecimal factor) {
    Interval multiplied = comparison.claimed().scale(factor);
    return multiplied.meets(comparison.found()) && isNear(comparison.figure().multiply(factor));
  }

  /**
   * Whether a bound, multiplied, is one that a person may have set for the value of the cells: true
   * of it and not far off.
   */
  boolean boundsTimes(BigDecimal factor) {
    Interval multiplied = comparison.claimed().scale(factor);
    BigDecimal figure = comparison.figure().abs().multiply(factor);
    BigDecimal value = comparison.value().abs();
    return comparison.isHedged()
        && multiplied.meets(comparison.found())
        && figure.max(value).compareTo(figure.min(value).multiply(FAR_BOUND)) <= 0;
  }

  /** Whether the figure, moved by so much, may stand for the value of the cells. */
  boolean holdsMoved(BigDecimal step) {
    return comparison.claimed().plus(Interval.point(step)).meets(comparison.found())
        && isNear(comparison.figure().add(step));
  }

  /** Hedges are open to one side: there the figure itself must come near. */
  private boolean isNear(BigDecimal figure) {
    BigDecimal slack = comparison.value().abs().multiply(new BigDecimal("0.15"));
    BigDecimal apart = figure.subtract(comparison.value()).abs();
    return !comparison.isHedged() || apart.compareTo(slack) <= 0;
  }

  /**
   * Whether a hit among so many places looked at tells something, rather than being what chance
   * brings about: 7% is the figure of some row in every table, 13.27% is not.
   */
  boolean isTelling(int places, BigDecimal chance) {
    return isTelling(comparison, places, chance);
  }

  static boolean isTelling(Comparison comparison, int places, BigDecimal chance) {
    BigDecimal figure = comparison.figure().abs();
    Hedge hedge = comparison.claim().quantity().hedge();
    if (figure.signum() == 0 || (hedge != Hedge.EXACT && hedge != Hedge.ABOUT)) {
      return false;
    }
    BigDecimal width = Comparison.width(comparison.claimed());
    return width.multiply(new BigDecimal(places)).compareTo(figure.multiply(chance)) <= 0;
  }
}
