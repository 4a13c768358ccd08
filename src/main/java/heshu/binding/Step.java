package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A step of a computation over cells, each of which counts as rounded in its last digit.
 *
 * @param shown the figures it came from, as a person would write it
 */
record Step(BigDecimal value, Interval bounds, Unit unit, String shown) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Step of(Reading reading) {
    return new Step(reading.value(), reading.bounds(), reading.unit(), reading.printed());
  }

  Step plus(Step other) {
    return new Step(
        value.add(other.value),
        bounds.plus(other.bounds),
        unit,
        shown + " + " + negativeInBrackets(other.shown));
  }

  Optional<Step> dividedBy(Step divisor) {
    return bounds
        .dividedBy(divisor.bounds)
        .map(
            quotient ->
                new Step(
                    value.divide(divisor.value, Interval.PRECISION),
                    quotient,
                    unit,
                    inBrackets(shown) + " ÷ " + inBrackets(divisor.shown)));
  }

  static String inBrackets(String shown) {
    return shown.contains(" ") ? "(" + shown + ")" : shown;
  }

  static Formula formula(
      Kind kind, List<Term> terms, BigDecimal value, Interval bounds, Unit unit, String shown) {
    return new Formula(
        kind,
        terms,
        value,
        bounds,
        unit,
        shown + " = " + Figures.result(value, unit, scale(terms)));
  }

  /** The scale that all cells of a computation are printed in, one if they differ. */
  private static BigDecimal scale(List<Term> terms) {
    List<BigDecimal> scales =
        terms.stream()
            .map(term -> term.series().unit().map(ScaledUnit::scale).orElse(BigDecimal.ONE))
            .distinct()
            .toList();
    return scales.size() == 1 ? scales.get(0) : BigDecimal.ONE;
  }

  static BigDecimal percent(BigDecimal ratio) {
    return ratio.multiply(HUNDRED);
  }

  static Reading meet(Reading reading, Optional<Step> other) {
    return other.map(o -> reading.in(o.unit)).orElse(reading);
  }

  static Optional<Step> quotient(Term now, Term base) {
    return ratio(List.of(now), base);
  }

  static Optional<Step> ratio(List<Term> parts, Term whole) {
    Optional<Reading> all = Reading.of(whole).filter(reading -> reading.value().signum() > 0);
    return all.flatMap(
        w ->
            total(parts, w.unit())
                .filter(p -> p.unit.equals(w.unit()))
                .flatMap(p -> p.dividedBy(Step.of(w))));
  }

  static Optional<Step> minus(Term one, Term other, UnaryOperator<Reading> convert) {
    Optional<Reading> minuend = Reading.of(one).map(convert);
    return minuend.flatMap(
        m ->
            Reading.of(other)
                .map(reading -> reading.in(m.unit()))
                .filter(s -> s.unit().equals(m.unit()))
                .map(
                    s ->
                        new Step(
                            m.value().subtract(s.value()),
                            m.bounds().minus(s.bounds()),
                            m.unit(),
                            m.printed() + " − " + negativeInBrackets(s.printed()))));
  }

  static String negativeInBrackets(String printed) {
    return printed.startsWith("-") ? "(" + printed + ")" : printed;
  }

  static Optional<Step> total(List<Term> terms, Unit wanted) {
    Optional<Step> sum = result(terms.get(0), wanted);
    for (Term term : terms.subList(1, terms.size())) {
      sum = added(sum, result(term, wanted));
    }
    return sum;
  }

  static Optional<Step> result(Term term, Unit wanted) {
    return Reading.of(term).map(reading -> Step.of(reading.in(wanted)));
  }

  static Optional<Step> added(Optional<Step> sum, Optional<Step> next) {
    return sum.flatMap(s -> next.filter(n -> n.unit.equals(s.unit)).map(s::plus));
  }

  static Interval map(Interval bounds, Function<BigDecimal, BigDecimal> function) {
    return new Interval(
        bounds.low().map(function),
        bounds.lowOpen(),
        bounds.high().map(function),
        bounds.highOpen());
  }

  static List<Term> append(List<Term> terms, Term last) {
    List<Term> all = new ArrayList<>(terms);
    all.add(last);
    return all;
  }

  static List<Term> prepend(Term first, List<Term> terms) {
    List<Term> all = new ArrayList<>(List.of(first));
    all.addAll(terms);
    return all;
  }
}
