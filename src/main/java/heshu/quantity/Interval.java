package heshu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The values that a printed figure may stand for. An absent end is unbounded. Arithmetic is
 * outward: the result holds every value that the operation can give for values of the operands.
 *
 * @param low the lower end
 * @param lowOpen whether the lower end itself is left out
 * @param high the upper end
 * @param highOpen whether the upper end itself is left out
 */
public record Interval(
    Optional<BigDecimal> low, boolean lowOpen, Optional<BigDecimal> high, boolean highOpen) {
  /** Digits kept in divisions and roots, far beyond any published figure. */
  public static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(Optional.of(low), false, Optional.of(high), false);
  }

  public static Interval point(BigDecimal value) {
    return closed(value, value);
  }

  public static Interval above(BigDecimal low, boolean open) {
    return new Interval(Optional.of(low), open, Optional.empty(), true);
  }

  public static Interval below(BigDecimal high, boolean open) {
    return new Interval(Optional.empty(), true, Optional.of(high), open);
  }

  public boolean contains(BigDecimal value) {
    return meets(point(value));
  }

  /** Whether some value lies in both. */
  public boolean meets(Interval other) {
    return !liesBelow(other) && !other.liesBelow(this);
  }

  /** Whether every value of this lies below every value of {@code other}. */
  public boolean liesBelow(Interval other) {
    if (high.isEmpty() || other.low.isEmpty()) {
      return false;
    }
    int order = high.get().compareTo(other.low.get());
    return order < 0 || (order == 0 && (highOpen || other.lowOpen));
  }

  public Interval plus(Interval other) {
    return new Interval(
        both(low, other.low, BigDecimal::add),
        lowOpen || other.lowOpen,
        both(high, other.high, BigDecimal::add),
        highOpen || other.highOpen);
  }

  public Interval negate() {
    return new Interval(
        high.map(BigDecimal::negate),
        /* lowOpen= */ highOpen,
        low.map(BigDecimal::negate),
        /* highOpen= */ lowOpen);
  }

  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  /** Multiplies by a factor above zero, such as a unit's. */
  public Interval scale(BigDecimal factor) {
    return new Interval(low.map(factor::multiply), lowOpen, high.map(factor::multiply), highOpen);
  }

  /**
   * The quotient of two bounded intervals, empty where the divisor holds zero or an end is missing.
   */
  public Optional<Interval> dividedBy(Interval divisor) {
    if (low.isEmpty() || high.isEmpty() || divisor.low.isEmpty() || divisor.high.isEmpty()) {
      return Optional.empty();
    }
    if (divisor.low.get().signum() <= 0 && divisor.high.get().signum() >= 0) {
      return Optional.empty();
    }
    BigDecimal a = low.get().divide(divisor.low.get(), PRECISION);
    BigDecimal b = low.get().divide(divisor.high.get(), PRECISION);
    BigDecimal c = high.get().divide(divisor.low.get(), PRECISION);
    BigDecimal d = high.get().divide(divisor.high.get(), PRECISION);
    return Optional.of(closed(a.min(b).min(c).min(d), a.max(b).max(c).max(d)));
  }

  private static Optional<BigDecimal> both(
      Optional<BigDecimal> a,
      Optional<BigDecimal> b,
      java.util.function.BinaryOperator<BigDecimal> operation) {
    return a.flatMap(x -> b.map(y -> operation.apply(x, y)));
  }
}
