package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.rule.Verdict.How;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;

/** How well a figure and the value of its cells agree. */
enum Agreement {
  EXACT(How.EXACT),
  ROUNDED(How.ROUNDED),
  BOUND(How.BOUND),
  DERIVED(How.DERIVED),
  /** A total that its parts miss only by what each of them was rounded by. */
  ROUNDED_PARTS(How.DERIVED),
  /** The figure has more digits than the cell, and agrees as far as the cell goes: 66.4 for 66. */
  FINER(How.ROUNDED),
  /** True only if the figure's trailing zeros are rounding: 4000 for 4120. */
  COARSE(How.ROUNDED),
  /** A bound that holds, but that the data left far behind: 超100 for 130. */
  LOOSE(How.BOUND),
  /** Off by no more than the office tolerates. */
  TOLERATED(How.ROUNDED),
  /**
   * A result that does not follow from the printed figures, but may follow from what they were
   * rounded from. It does not agree: a digit mistyped looks the same.
   */
  OFF_BY_ROUNDING(How.OFF_BY_ROUNDING),
  /** The cell is too coarse to bear the figure out or to contradict it: 3.3% for 3%. */
  OUT_OF_REACH(How.ROUNDED),
  NONE(How.DERIVED);

  /**
   * Beyond this ratio a bound deserves a note, if a round figure lies nearer: 超100 for 126, not for
   * 105.
   */
  private static final BigDecimal LOOSE_RATIO = new BigDecimal("1.15");

  /**
   * A bound that the value leaves behind by a whole order of magnitude says nothing of it: whoever
   * writes 超4万 or 48万以上 knows the first digit and the number of digits of what is meant, so that
   * the value is below ten times the bound. Beyond that a scale word or a digit is wrong.
   */
  private static final BigDecimal ABSURD_RATIO = BigDecimal.TEN;

  /** Trailing zeros that stand for rounding leave the figure this near to the value, in silence. */
  private static final BigDecimal SILENT_DEVIATION = new BigDecimal("0.005");

  /** … and this near with a note. */
  private static final BigDecimal COARSE_DEVIATION = new BigDecimal("0.05");

  /**
   * A cell of one digit bears out nothing finer: 3 is anything from 2.5 to 3.5. This is the width
   * of what a cell may stand for, as a share of its value, with two digits.
   */
  private static final BigDecimal TELLING_WIDTH = new BigDecimal("0.1");

  /**
   * What the printed figures leave room for by themselves: places that are shared, runs that reach
   * beyond the data, a base that is only known from a rounded rate, a population of either end of
   * the year.
   */
  private static final Set<Formula.Kind> FREE =
      EnumSet.of(
          Formula.Kind.RANK,
          Formula.Kind.RUN,
          Formula.Kind.EXTREME,
          Formula.Kind.IMPLIED,
          Formula.Kind.PER_HEAD);

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.DOWN);

  private final How how;

  Agreement(How how) {
    this.how = how;
  }

  How how() {
    return how;
  }

  boolean isNotable() {
    return this == COARSE || this == LOOSE;
  }

  boolean agrees() {
    return this != NONE && this != OFF_BY_ROUNDING && this != OUT_OF_REACH;
  }

  /** Whether the figure says more than the cell can tell. */
  boolean isBeyondCell() {
    return this == FINER || this == OUT_OF_REACH;
  }

  static Agreement of(Comparison comparison) {
    if (!comparison.agrees()) {
      return coarse(comparison);
    }
    if (comparison.isDirect() && !comparison.claimed().contains(comparison.value())) {
      return reaches(comparison) ? FINER : OUT_OF_REACH;
    }
    if (comparison.isHedged()) {
      return isBorneOutByRounding(comparison) ? OFF_BY_ROUNDING : bound(comparison);
    }
    if (!comparison.isDirect()) {
      return derived(comparison);
    }
    return comparison.isExact() ? EXACT : ROUNDED;
  }

  /**
   * Whether a cell bears out a finer figure as far as it goes. Rates are published to one digit
   * after the point at least, so that a bare integer has lost it; and what lies on the other side
   * of a bound cannot bear it out.
   */
  private static boolean reaches(Comparison comparison) {
    boolean percent = comparison.claim().quantity().unit().dimension().startsWith("percent");
    BigDecimal width = Comparison.width(comparison.found());
    return !comparison.isHedged()
        && !(percent && comparison.cell().precision() == 0)
        && width.compareTo(comparison.value().abs().multiply(TELLING_WIDTH)) <= 0;
  }

  /** 超6.1% where the printed cells give 6.0999%, or 6.1% itself. */
  private static boolean isBorneOutByRounding(Comparison comparison) {
    return !comparison.isDirect()
        && !FREE.contains(comparison.formula().kind())
        && !comparison.claimed().contains(comparison.value());
  }

  private static Agreement derived(Comparison comparison) {
    if (comparison.claimed().contains(comparison.value())) {
      return DERIVED;
    }
    return switch (comparison.formula().kind()) {
      case SUM, REMAINDER -> isAsFineAsItsParts(comparison) ? ROUNDED_PARTS : OFF_BY_ROUNDING;
      default -> FREE.contains(comparison.formula().kind()) ? DERIVED : OFF_BY_ROUNDING;
    };
  }

  /**
   * A total told more coarsely than its parts (24 of parts that give 24.6) is not off by theirs.
   */
  private static boolean isAsFineAsItsParts(Comparison comparison) {
    BigDecimal width = Comparison.width(comparison.claimed());
    return width.compareTo(Comparison.width(comparison.found())) <= 0;
  }

  private static Agreement bound(Comparison comparison) {
    BigDecimal ratio = looseness(comparison);
    if (ratio.compareTo(ABSURD_RATIO) >= 0 && !isCeilingOfRate(comparison)) {
      return NONE;
    }
    boolean nearer =
        comparison.value().abs().round(TWO_DIGITS).compareTo(comparison.figure().abs()) != 0;
    boolean loose = ratio.compareTo(LOOSE_RATIO) > 0 && nearer;
    return loose && !isOfMagnitude(comparison.claim()) ? LOOSE : BOUND;
  }

  /** 上百, 上千 and 上万 promise no more than the number of digits. */
  private static boolean isOfMagnitude(Claim claim) {
    int at = claim.text().indexOf('上') + 1;
    return at > 0 && at < claim.text().length() && "百千万亿".indexOf(claim.text().charAt(at)) >= 0;
  }

  /** A rate may be kept far below what is allowed: 失业率控制在5.5%以内, 死亡率不超过1%. */
  private static boolean isCeilingOfRate(Comparison comparison) {
    Quantity quantity = comparison.claim().quantity();
    return quantity.unit().dimension().startsWith("percent") && quantity.bounds().low().isEmpty();
  }

  /** How many times the value of the cells is a lower bound, or an upper bound that value. */
  private static BigDecimal looseness(Comparison comparison) {
    BigDecimal figure = comparison.figure().abs();
    BigDecimal value = comparison.value().abs();
    if (figure.signum() == 0 || value.signum() == 0) {
      return BigDecimal.ONE;
    }
    Hedge hedge = comparison.claim().quantity().hedge();
    return switch (hedge) {
      case ABOVE, ATLEAST, OR_MORE -> value.divide(figure, Interval.PRECISION);
      case BELOW, ATMOST, OR_LESS -> figure.divide(value, Interval.PRECISION);
      default -> BigDecimal.ONE;
    };
  }

  private static Agreement coarse(Comparison comparison) {
    Quantity quantity = comparison.claim().quantity();
    BigDecimal hundredfold = quantity.resolution().scaleByPowerOfTen(2);
    boolean zeros =
        !comparison.isHedged()
            && quantity.upper().isEmpty()
            && quantity.decimals() == 0
            && quantity.value().signum() > 0
            && quantity.value().remainder(hundredfold).signum() == 0;
    if (!zeros || !meetsCoarsely(comparison)) {
      return NONE;
    }
    if (comparison.deviation().compareTo(SILENT_DEVIATION) <= 0) {
      return comparison.isDirect() ? ROUNDED : DERIVED;
    }
    return comparison.deviation().compareTo(COARSE_DEVIATION) <= 0 ? COARSE : NONE;
  }

  private static boolean meetsCoarsely(Comparison comparison) {
    Quantity quantity = comparison.claim().quantity();
    Interval coarse = quantity.roundBounds().scale(quantity.unit().factor());
    boolean negative = comparison.figure().signum() < 0;
    return (negative ? coarse.negate() : coarse).contains(comparison.value());
  }
}
