package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Carries out computations over cells. Each gives nothing where a cell has no figure, where a base
 * is zero or negative, or where units do not meet. Every cell counts as rounded in its last digit.
 */
final class Formulas {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Interval ONE = Interval.point(BigDecimal.ONE);

  private Formulas() {}

  /** The figure of one cell, in the wanted unit if it converts. */
  static Optional<Formula> direct(Term term, Unit wanted) {
    return Reading.of(term)
        .map(
            own -> {
              Reading figure = own.in(wanted);
              String unit = term.series().unit().map(u -> u.written()).orElse("");
              return new Formula(
                  Kind.DIRECT,
                  List.of(term),
                  figure.value(),
                  figure.bounds(),
                  figure.unit(),
                  own.printed() + unit);
            });
  }

  /** now ÷ base − 1, in percent. */
  static Optional<Formula> growth(Term now, Term base) {
    return quotient(now, base)
        .map(
            ratio ->
                formula(
                    Kind.GROWTH,
                    List.of(now, base),
                    percent(ratio.value.subtract(BigDecimal.ONE)),
                    ratio.bounds.minus(ONE).scale(HUNDRED),
                    Reading.PERCENT,
                    ratio.shown + " − 1"));
  }

  /** now − base, in the wanted unit. */
  static Optional<Formula> difference(Term now, Term base, Unit wanted) {
    return minus(now, base, reading -> reading.in(wanted))
        .map(d -> formula(Kind.DIFFERENCE, List.of(now, base), d.value, d.bounds, d.unit, d.shown));
  }

  /** The difference of two percentages, in percentage points. */
  static Optional<Formula> pointsDifference(Term one, Term other) {
    return minus(one, other, UnaryOperator.identity())
        .filter(d -> d.unit.converts(Reading.PERCENT) || d.unit.equals(Units.NONE))
        .map(
            d ->
                formula(
                    Kind.POINTS_DIFFERENCE,
                    List.of(one, other),
                    d.value,
                    d.bounds,
                    Reading.POINTS,
                    d.shown));
  }

  /** The parts ÷ the whole, in percent. */
  static Optional<Formula> share(List<Term> parts, Term whole) {
    return ratio(parts, whole)
        .map(
            r ->
                formula(
                    Kind.SHARE,
                    append(parts, whole),
                    percent(r.value),
                    r.bounds.scale(HUNDRED),
                    Reading.PERCENT,
                    r.shown));
  }

  /** Done ÷ planned, in percent. */
  static Optional<Formula> completion(Term done, Term plan) {
    return quotient(done, plan)
        .map(
            r ->
                formula(
                    Kind.COMPLETION,
                    List.of(done, plan),
                    percent(r.value),
                    r.bounds.scale(HUNDRED),
                    Reading.PERCENT,
                    r.shown));
  }

  /** now ÷ base, in times. */
  static Optional<Formula> multiple(Term now, Term base) {
    return quotient(now, base)
        .map(
            r ->
                formula(
                    Kind.MULTIPLE, List.of(now, base), r.value, r.bounds, Reading.TIMES, r.shown));
  }

  /** The sum of the terms, in the wanted unit. */
  static Optional<Formula> sum(List<Term> terms, Unit wanted) {
    return total(terms, wanted)
        .map(t -> formula(Kind.SUM, terms, t.value, t.bounds, t.unit, t.shown));
  }

  /** The whole less its parts, in the wanted unit. */
  static Optional<Formula> remainder(Term whole, List<Term> parts, Unit wanted) {
    Optional<Result> rest = total(parts, wanted);
    return Reading.of(whole)
        .map(reading -> reading.in(wanted))
        .flatMap(
            all ->
                rest.filter(r -> r.unit.equals(all.unit()))
                    .map(
                        r ->
                            formula(
                                Kind.REMAINDER,
                                prepend(whole, parts),
                                all.value().subtract(r.value),
                                all.bounds().minus(r.bounds),
                                r.unit,
                                all.printed() + " − (" + r.shown + ")")));
  }

  /** (now ÷ base)^(1/n) − 1, in percent. */
  static Optional<Formula> averageGrowth(Term now, Term base, int years) {
    return quotient(now, base)
        .filter(r -> years > 0 && r.bounds.low().orElse(BigDecimal.ZERO).signum() > 0)
        .map(
            r ->
                formula(
                    Kind.AVERAGE_GROWTH,
                    List.of(now, base),
                    percent(Figures.root(r.value, years).subtract(BigDecimal.ONE)),
                    map(
                        r.bounds,
                        end -> percent(Figures.root(end, years).subtract(BigDecimal.ONE))),
                    Reading.PERCENT,
                    "(" + r.shown + ")^(1/" + years + ") − 1"));
  }

  /** (now − base) ÷ n, in the wanted unit. */
  static Optional<Formula> averageIncrease(Term now, Term base, int years, Unit wanted) {
    if (years <= 0) {
      return Optional.empty();
    }
    BigDecimal n = BigDecimal.valueOf(years);
    return minus(now, base, reading -> reading.in(wanted))
        .map(
            d ->
                formula(
                    Kind.AVERAGE_INCREASE,
                    List.of(now, base),
                    d.value.divide(n, Interval.PRECISION),
                    map(d.bounds, end -> end.divide(n, Interval.PRECISION)),
                    d.unit,
                    "(" + d.shown + ") ÷ " + years));
  }

  /**
   * The part's increase ÷ the whole's increase, in percent. Terms: part, its base, whole, its base.
   */
  static Optional<Formula> contribution(Term part, Term partBase, Term whole, Term wholeBase) {
    Optional<Result> increase = minus(part, partBase, UnaryOperator.identity());
    Optional<Result> all = minus(whole, wholeBase, reading -> meet(reading, increase));
    return increase.flatMap(
        p ->
            all.filter(w -> w.unit.equals(p.unit))
                .flatMap(w -> p.dividedBy(w))
                .map(
                    r ->
                        formula(
                            Kind.CONTRIBUTION,
                            List.of(part, partBase, whole, wholeBase),
                            percent(r.value),
                            r.bounds.scale(HUNDRED),
                            Reading.PERCENT,
                            r.shown)));
  }

  /**
   * The part's increase ÷ the whole's base, in percentage points. Terms: part, its base, whole's
   * base.
   */
  static Optional<Formula> pull(Term part, Term partBase, Term wholeBase) {
    Optional<Result> increase = minus(part, partBase, UnaryOperator.identity());
    Optional<Result> base = Reading.of(wholeBase).map(r -> Result.of(meet(r, increase)));
    return increase.flatMap(
        p ->
            base.filter(w -> w.unit.equals(p.unit))
                .flatMap(w -> p.dividedBy(w))
                .map(
                    r ->
                        formula(
                            Kind.PULL,
                            List.of(part, partBase, wholeBase),
                            percent(r.value),
                            r.bounds.scale(HUNDRED),
                            Reading.POINTS,
                            r.shown)));
  }

  /** The total ÷ the heads. The result is in the total's unit, meant for each head. */
  static Optional<Formula> perHead(Term total, Term heads, Unit wanted) {
    return Reading.of(total)
        .map(reading -> reading.in(wanted))
        .flatMap(
            all ->
                Reading.of(heads)
                    .flatMap(people -> Result.of(all).dividedBy(Result.of(people)))
                    .map(
                        r ->
                            formula(
                                Kind.PER_HEAD,
                                List.of(total, heads),
                                r.value,
                                r.bounds,
                                all.unit(),
                                r.shown)));
  }

  /**
   * The place of the first term among all, from the highest down, or from the lowest up. Equal
   * figures share a place, and any place among them is possible.
   */
  static Optional<Formula> rank(Term own, List<Term> others, boolean ascending) {
    Optional<Reading> mine = Reading.of(own);
    if (mine.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    int better = 0;
    int equal = 0;
    List<Term> terms = new ArrayList<>(List.of(own));
    for (Term other : others) {
      Optional<Reading> theirs = Reading.of(other).map(reading -> reading.in(mine.get().unit()));
      if (theirs.isPresent()) {
        terms.add(other);
        int order = theirs.get().value().compareTo(mine.get().value());
        better += order == 0 || (order < 0) != ascending ? 0 : 1;
        equal += order == 0 ? 1 : 0;
      }
    }
    BigDecimal place = BigDecimal.valueOf(better + 1L);
    return Optional.of(
        new Formula(
            Kind.RANK,
            terms,
            place,
            Interval.closed(place, BigDecimal.valueOf(better + 1L + equal)),
            Units.RANK,
            mine.get().printed() + (ascending ? " ↑ " : " ↓ ") + place + "/" + terms.size()));
  }

  /**
   * How many of the terms, given from the newest back, hold without a break.
   *
   * @param open whether the run reaches the beginning of the data, so that it may be longer
   */
  static Optional<Formula> run(List<Term> terms, boolean open) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal length = BigDecimal.valueOf(terms.size());
    Interval bounds = open ? Interval.above(length, false) : Interval.point(length);
    String shown =
        terms.stream()
            .map(t -> t.observation().period() + ": " + printed(t))
            .collect(Collectors.joining(", "));
    return Optional.of(new Formula(Kind.RUN, terms, length, bounds, Reading.YEARS, shown));
  }

  private static String printed(Term term) {
    return Reading.of(term).map(Reading::printed).orElse("");
  }

  private static Formula formula(
      Kind kind, List<Term> terms, BigDecimal value, Interval bounds, Unit unit, String shown) {
    return new Formula(
        kind, terms, value, bounds, unit, shown + " = " + Figures.result(value, unit));
  }

  private static BigDecimal percent(BigDecimal ratio) {
    return ratio.multiply(HUNDRED);
  }

  private static Reading meet(Reading reading, Optional<Result> other) {
    return other.map(o -> reading.in(o.unit)).orElse(reading);
  }

  private static Optional<Result> quotient(Term now, Term base) {
    return ratio(List.of(now), base);
  }

  private static Optional<Result> ratio(List<Term> parts, Term whole) {
    Optional<Reading> all = Reading.of(whole).filter(reading -> reading.value().signum() > 0);
    return all.flatMap(
        w ->
            total(parts, w.unit())
                .filter(p -> p.unit.equals(w.unit()))
                .flatMap(p -> p.dividedBy(Result.of(w))));
  }

  private static Optional<Result> minus(Term one, Term other, UnaryOperator<Reading> convert) {
    Optional<Reading> minuend = Reading.of(one).map(convert);
    return minuend.flatMap(
        m ->
            Reading.of(other)
                .map(reading -> reading.in(m.unit()))
                .filter(s -> s.unit().equals(m.unit()))
                .map(
                    s ->
                        new Result(
                            m.value().subtract(s.value()),
                            m.bounds().minus(s.bounds()),
                            m.unit(),
                            m.printed() + " − " + negativeInBrackets(s.printed()))));
  }

  private static String negativeInBrackets(String printed) {
    return printed.startsWith("-") ? "(" + printed + ")" : printed;
  }

  private static Optional<Result> total(List<Term> terms, Unit wanted) {
    Optional<Result> sum = result(terms.get(0), wanted);
    for (Term term : terms.subList(1, terms.size())) {
      sum = added(sum, result(term, wanted));
    }
    return sum;
  }

  private static Optional<Result> result(Term term, Unit wanted) {
    return Reading.of(term).map(reading -> Result.of(reading.in(wanted)));
  }

  private static Optional<Result> added(Optional<Result> sum, Optional<Result> next) {
    return sum.flatMap(s -> next.filter(n -> n.unit.equals(s.unit)).map(s::plus));
  }

  private static Interval map(Interval bounds, Function<BigDecimal, BigDecimal> function) {
    return new Interval(
        bounds.low().map(function),
        bounds.lowOpen(),
        bounds.high().map(function),
        bounds.highOpen());
  }

  private static List<Term> append(List<Term> terms, Term last) {
    List<Term> all = new ArrayList<>(terms);
    all.add(last);
    return all;
  }

  private static List<Term> prepend(Term first, List<Term> terms) {
    List<Term> all = new ArrayList<>(List.of(first));
    all.addAll(terms);
    return all;
  }

  /** A step of a computation. */
  private record Result(BigDecimal value, Interval bounds, Unit unit, String shown) {
    static Result of(Reading reading) {
      return new Result(reading.value(), reading.bounds(), reading.unit(), reading.printed());
    }

    Result plus(Result other) {
      return new Result(
          value.add(other.value),
          bounds.plus(other.bounds),
          unit,
          shown + " + " + negativeInBrackets(other.shown));
    }

    Optional<Result> dividedBy(Result divisor) {
      return bounds
          .dividedBy(divisor.bounds)
          .map(
              quotient ->
                  new Result(
                      value.divide(divisor.value, Interval.PRECISION),
                      quotient,
                      unit,
                      inBrackets(shown) + " ÷ " + inBrackets(divisor.shown)));
    }

    private static String inBrackets(String shown) {
      return shown.contains(" ") ? "(" + shown + ")" : shown;
    }
  }
}
