package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Unit;
import heshu.table.Measure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a value in the unit of a formula is put into the terms of a claim: the base unit of the
 * claim's dimension, with the sign that the claim's words give it.
 *
 * @param factor what to multiply a value by
 * @param offset what to add then
 * @param movement whether the claim says how something moved
 * @param turn what the labels of the table do to the sign
 */
record Frame(BigDecimal factor, BigDecimal offset, boolean movement, Turn turn) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final String TIMES = "倍";
  private static final String PERCENT = "%";

  /** What happens to the sign of a table's figure. */
  enum Turn {
    NONE,
    /** The label says decline: the figure is a fall, whatever its sign. */
    FALL,
    /** A lower place is a better one: the figure counts the other way. */
    OPPOSITE,
    /** The words say deficit: the figure is written without its sign. */
    ABSOLUTE
  }

  /** Empty where the units do not convert: 元 and 美元, % and 百分点. */
  static Optional<Frame> of(Claim claim, Formula formula) {
    String written = claim.quantity().unit().symbol();
    String given = formula.unit().symbol();
    boolean grows = growsByMultiple(claim);
    if (written.equals(TIMES) && given.equals(PERCENT)) {
      BigDecimal offset = grows ? BigDecimal.ZERO : BigDecimal.ONE;
      return Optional.of(new Frame(HUNDREDTH, offset, grows, Turn.NONE));
    }
    if (written.equals(TIMES) && given.equals(TIMES)) {
      BigDecimal offset = grows ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
      return Optional.of(new Frame(BigDecimal.ONE, offset, grows, Turn.NONE));
    }
    if (written.equals(PERCENT) && given.equals(TIMES)) {
      boolean change = claim.kind() == Kind.CHANGE;
      BigDecimal offset = change ? HUNDRED.negate() : BigDecimal.ZERO;
      return Optional.of(new Frame(HUNDRED, offset, change, Turn.NONE));
    }
    return claim.quantity().unit().converts(formula.unit())
        ? Optional.of(converting(claim, formula))
        : Optional.empty();
  }

  private static Frame converting(Claim claim, Formula formula) {
    boolean movement = Sense.isMovement(claim);
    return new Frame(
        formula.unit().factor(), BigDecimal.ZERO, movement, turn(claim, formula, movement));
  }

  private static Turn turn(Claim claim, Formula formula, boolean movement) {
    if (!movement) {
      return Sense.saysDeficit(claim, formula) ? Turn.ABSOLUTE : Turn.NONE;
    }
    if (claim.quantity().unit().dimension().equals("rank")) {
      return Turn.OPPOSITE;
    }
    return Sense.tableSaysDecline(formula) ? Turn.FALL : Turn.NONE;
  }

  /**
   * Whether a multiple is an increase (增长2倍: three times as much) rather than a ratio (是…的2倍, 翻一番).
   */
  static boolean growsByMultiple(Claim claim) {
    return claim.quantity().unit().symbol().equals(TIMES)
        && !Doubling.isDoubling(claim)
        && (claim.kind() == Kind.CHANGE || claim.direction() == Direction.UP);
  }

  /** A value of the formula's unit in the claim's terms. */
  BigDecimal convert(BigDecimal given) {
    BigDecimal value = given.multiply(factor).add(offset);
    return turns(value) ? value.negate() : value;
  }

  /** The values of the formula's unit in the claim's terms. */
  Interval convert(Interval given, BigDecimal middle) {
    Interval values = given.scale(factor).plus(Interval.point(offset));
    return turns(middle.multiply(factor).add(offset)) ? values.negate() : values;
  }

  private boolean turns(BigDecimal value) {
    return switch (turn) {
      case NONE -> false;
      case OPPOSITE -> true;
      case FALL -> value.signum() > 0;
      case ABSOLUTE -> value.signum() < 0;
    };
  }

  Comparison compare(Claim claim, Formula formula, Rounding rounding) {
    Quantity quantity = claim.quantity();
    Unit unit = quantity.unit();
    Interval written = Doubling.bounds(claim, rounding.bounds(quantity));
    Interval bounds = topped(claim, written).scale(unit.factor());
    bounds = isPlan(formula) ? closed(bounds) : bounds;
    BigDecimal figure = quantity.value().multiply(unit.factor());
    boolean falls = movement ? Sense.falls(claim) : isNegative(claim, formula);
    return new Comparison(
        claim,
        formula,
        this,
        falls ? bounds.negate() : bounds,
        falls ? figure.negate() : figure,
        convert(formula.bounds(), formula.value()),
        convert(formula.value()));
  }

  private static boolean isPlan(Formula formula) {
    return formula.kind() == Formula.Kind.DIRECT
        && formula.terms().get(0).series().measure() == Measure.PLAN;
  }

  /** An aim to pass 500 is that of a plan that says 500 and more. */
  private static Interval closed(Interval bounds) {
    return new Interval(bounds.low(), /* lowOpen= */ false, bounds.high(), /* highOpen= */ false);
  }

  /** A level below zero is written with a minus sign, which the claim keeps as its direction. */
  private static boolean isNegative(Claim claim, Formula formula) {
    return claim.direction() == Direction.DOWN && formula.value().signum() < 0;
  }

  /** 前十 is any rank down to the tenth. */
  private static Interval topped(Claim claim, Interval bounds) {
    boolean top = claim.kind() == Kind.RANK && claim.text().contains("前");
    return top
        ? new Interval(
            Optional.of(BigDecimal.ONE), /* lowOpen= */ false, bounds.high(), bounds.highOpen())
        : bounds;
  }
}
