package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Ratios that follow from cells: growth, shares, multiples. Each gives nothing where a cell has no
 * figure, where a base is zero or negative, or where units do not meet.
 */
final class Ratios {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final MathContext PRECISION = Interval.PRECISION;
  private static final Interval ONE = Interval.point(BigDecimal.ONE);

  private Ratios() {}

  /** now ÷ base − 1, in percent. */
  static Optional<Formula> growth(Term now, Term base) {
    return Step.quotient(now, base)
        .map(
            ratio ->
                Step.formula(
                    Kind.GROWTH,
                    List.of(now, base),
                    Step.percent(ratio.value().subtract(BigDecimal.ONE)),
                    ratio.bounds().minus(ONE).scale(HUNDRED),
                    Reading.PERCENT,
                    ratio.shown() + " − 1"));
  }

  /**
   * level − level ÷ (1 + growth), in the wanted unit: what a level and its published growth say of
   * the increase. Terms: level, growth.
   */
  static Optional<Formula> impliedIncrease(Term level, Term growth, Unit wanted) {
    Optional<Reading> now = Reading.of(level).map(reading -> reading.in(wanted));
    Optional<Reading> rate = Reading.of(growth).filter(r -> r.unit().converts(Reading.PERCENT));
    if (now.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal factor = BigDecimal.ONE.add(rate.get().value().movePointLeft(2));
    Interval factors = rate.get().bounds().scale(HUNDREDTH).plus(ONE);
    if (factors.low().filter(low -> low.signum() > 0).isEmpty()) {
      return Optional.empty();
    }
    Interval share = Step.map(factors, end -> end.subtract(BigDecimal.ONE).divide(end, PRECISION));
    BigDecimal base = now.get().value().divide(factor, PRECISION);
    return Optional.of(
        Step.formula(
            Kind.IMPLIED,
            List.of(level, growth),
            now.get().value().subtract(base),
            product(now.get().bounds(), share),
            now.get().unit(),
            "%s − %s ÷ (1 + %s%%)"
                .formatted(now.get().printed(), now.get().printed(), rate.get().printed())));
  }

  /** increase ÷ (level − increase), in percent. Terms: level, increase. */
  static Optional<Formula> impliedGrowth(Term level, Term increase) {
    Optional<Step> base = Step.minus(level, increase, UnaryOperator.identity());
    return base.flatMap(
        b ->
            Reading.of(increase)
                .map(reading -> Step.of(reading.in(b.unit())))
                .filter(i -> i.unit().equals(b.unit()) && b.value().signum() > 0)
                .flatMap(i -> i.dividedBy(b))
                .map(
                    r ->
                        Step.formula(
                            Kind.IMPLIED,
                            List.of(level, increase),
                            Step.percent(r.value()),
                            r.bounds().scale(HUNDRED),
                            Reading.PERCENT,
                            r.shown())));
  }

  /** The parts ÷ the whole, in percent. */
  static Optional<Formula> share(List<Term> parts, Term whole) {
    return Step.ratio(parts, whole)
        .map(
            r ->
                Step.formula(
                    Kind.SHARE,
                    Step.append(parts, whole),
                    Step.percent(r.value()),
                    r.bounds().scale(HUNDRED),
                    Reading.PERCENT,
                    r.shown()));
  }

  /** Done ÷ planned, in percent. */
  static Optional<Formula> completion(Term done, Term plan) {
    return Step.quotient(done, plan)
        .map(
            r ->
                Step.formula(
                    Kind.COMPLETION,
                    List.of(done, plan),
                    Step.percent(r.value()),
                    r.bounds().scale(HUNDRED),
                    Reading.PERCENT,
                    r.shown()));
  }

  /** now ÷ base, in times. */
  static Optional<Formula> multiple(Term now, Term base) {
    return ratio(now, base, Reading.TIMES);
  }

  /** One by the other, in times or as a bare number, as a claim writes it. */
  static Optional<Formula> ratio(Term one, Term other, Unit wanted) {
    return Step.quotient(one, other)
        .map(
            r ->
                Step.formula(
                    Kind.MULTIPLE,
                    List.of(one, other),
                    r.value(),
                    r.bounds(),
                    wanted.equals(Units.NONE) ? Units.NONE : Reading.TIMES,
                    r.shown()));
  }

  /** (now ÷ base)^(1/n) − 1, in percent. */
  static Optional<Formula> averageGrowth(Term now, Term base, int years) {
    return Step.quotient(now, base)
        .filter(r -> years > 0 && r.bounds().low().orElse(BigDecimal.ZERO).signum() > 0)
        .map(
            r ->
                Step.formula(
                    Kind.AVERAGE_GROWTH,
                    List.of(now, base),
                    Step.percent(Figures.root(r.value(), years).subtract(BigDecimal.ONE)),
                    Step.map(
                        r.bounds(),
                        end -> Step.percent(Figures.root(end, years).subtract(BigDecimal.ONE))),
                    Reading.PERCENT,
                    "(" + r.shown() + ")^(1/" + years + ") − 1"));
  }

  /**
   * The part's increase ÷ the whole's increase, in percent. Terms: part, its base, whole, its base.
   */
  static Optional<Formula> contribution(Term part, Term partBase, Term whole, Term wholeBase) {
    Optional<Step> increase = Step.minus(part, partBase, UnaryOperator.identity());
    Optional<Step> all = Step.minus(whole, wholeBase, reading -> Step.meet(reading, increase));
    return increase.flatMap(
        p ->
            all.filter(w -> w.unit().equals(p.unit()))
                .flatMap(w -> p.dividedBy(w))
                .map(
                    r ->
                        Step.formula(
                            Kind.CONTRIBUTION,
                            List.of(part, partBase, whole, wholeBase),
                            Step.percent(r.value()),
                            r.bounds().scale(HUNDRED),
                            Reading.PERCENT,
                            r.shown())));
  }

  /**
   * The part's increase ÷ the whole's base, in percentage points. Terms: part, its base, whole's
   * base.
   */
  static Optional<Formula> pull(Term part, Term partBase, Term wholeBase) {
    Optional<Step> increase = Step.minus(part, partBase, UnaryOperator.identity());
    Optional<Step> base = Reading.of(wholeBase).map(r -> Step.of(Step.meet(r, increase)));
    return increase.flatMap(
        p ->
            base.filter(w -> w.unit().equals(p.unit()))
                .flatMap(w -> p.dividedBy(w))
                .map(
                    r ->
                        Step.formula(
                            Kind.PULL,
                            List.of(part, partBase, wholeBase),
                            Step.percent(r.value()),
                            r.bounds().scale(HUNDRED),
                            Reading.POINTS,
                            r.shown())));
  }

  /**
   * The total ÷ the heads, in the total's unit. Officially the mean of the population at both ends
   * of the year is taken; where only one end is known, the other is left open.
   */
  static Optional<Formula> perHead(Term total, Term heads, Optional<Term> before, Unit wanted) {
    Optional<Step> all = Reading.of(total).map(reading -> Step.of(reading.in(wanted)));
    Optional<Step> now = all.flatMap(amount -> each(amount, heads));
    Optional<Step> old = before.flatMap(term -> all.flatMap(amount -> each(amount, term)));
    return now.map(
        step ->
            Step.formula(
                Kind.PER_HEAD,
                List.of(total, heads),
                step.value(),
                old.map(other -> hull(step.bounds(), other.bounds())).orElse(step.bounds()),
                step.unit(),
                step.shown()));
  }

  private static Optional<Step> each(Step amount, Term heads) {
    return Reading.of(heads).flatMap(people -> amount.dividedBy(Step.of(people)));
  }

  /** The products of two intervals, each with both ends. */
  private static Interval product(Interval one, Interval other) {
    List<BigDecimal> corners =
        Stream.of(one.low(), one.high())
            .flatMap(Optional::stream)
            .flatMap(
                a ->
                    Stream.of(other.low(), other.high()).flatMap(Optional::stream).map(a::multiply))
            .toList();
    return Interval.closed(Collections.min(corners), Collections.max(corners));
  }

  private static Interval hull(Interval one, Interval other) {
    return new Interval(
        one.low().flatMap(low -> other.low().map(low::min)),
        /* lowOpen= */ false,
        one.high().flatMap(high -> other.high().map(high::max)),
        /* highOpen= */ false);
  }
}
