package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Amounts that follow from cells: what one says, sums and differences. Each gives nothing where a
 * cell has no figure, where a base is zero or negative, or where units do not meet.
 */
final class Amounts {
  private Amounts() {}

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

  /** now − base, in the wanted unit. */
  static Optional<Formula> difference(Term now, Term base, Unit wanted) {
    return Step.minus(now, base, reading -> reading.in(wanted))
        .map(
            d ->
                Step.formula(
                    Kind.DIFFERENCE,
                    List.of(now, base),
                    d.value(),
                    d.bounds(),
                    d.unit(),
                    d.shown()));
  }

  /** The difference of two percentages, in percentage points. */
  static Optional<Formula> pointsDifference(Term one, Term other) {
    return Step.minus(one, other, UnaryOperator.identity())
        .filter(d -> d.unit().converts(Reading.PERCENT) || d.unit().equals(Units.NONE))
        .map(
            d ->
                Step.formula(
                    Kind.POINTS_DIFFERENCE,
                    List.of(one, other),
                    d.value(),
                    d.bounds(),
                    Reading.POINTS,
                    d.shown()));
  }

  /** The sum of the terms, in the wanted unit. */
  static Optional<Formula> sum(List<Term> terms, Unit wanted) {
    return Step.total(terms, wanted)
        .map(t -> Step.formula(Kind.SUM, terms, t.value(), t.bounds(), t.unit(), t.shown()));
  }

  /** What the terms make together by the years that they are of, in the wanted unit. */
  static Optional<Formula> mean(List<Term> terms, Unit wanted) {
    int years =
        terms.stream()
            .map(term -> term.observation().period())
            .mapToInt(period -> period.lastYear() - period.first().getYear() + 1)
            .sum();
    BigDecimal n = BigDecimal.valueOf(years);
    return Step.total(terms, wanted)
        .filter(total -> years > 1)
        .map(
            total ->
                Step.formula(
                    Kind.MEAN,
                    terms,
                    total.value().divide(n, Interval.PRECISION),
                    Step.map(total.bounds(), end -> end.divide(n, Interval.PRECISION)),
                    total.unit(),
                    Step.inBrackets(total.shown()) + " ÷ " + years));
  }

  /** The whole less its parts, in the wanted unit. */
  static Optional<Formula> remainder(Term whole, List<Term> parts, Unit wanted) {
    Optional<Step> rest = Step.total(parts, wanted);
    return Reading.of(whole)
        .map(reading -> reading.in(wanted))
        .flatMap(
            all ->
                rest.filter(r -> r.unit().equals(all.unit()))
                    .map(
                        r ->
                            Step.formula(
                                Kind.REMAINDER,
                                Step.prepend(whole, parts),
                                all.value().subtract(r.value()),
                                all.bounds().minus(r.bounds()),
                                r.unit(),
                                all.printed() + " − (" + r.shown() + ")")));
  }

  /** (now − base) ÷ n, in the wanted unit. */
  static Optional<Formula> averageIncrease(Term now, Term base, int years, Unit wanted) {
    if (years <= 0) {
      return Optional.empty();
    }
    BigDecimal n = BigDecimal.valueOf(years);
    return Step.minus(now, base, reading -> reading.in(wanted))
        .map(
            d ->
                Step.formula(
                    Kind.AVERAGE_INCREASE,
                    List.of(now, base),
                    d.value().divide(n, Interval.PRECISION),
                    Step.map(d.bounds(), end -> end.divide(n, Interval.PRECISION)),
                    d.unit(),
                    "(" + d.shown() + ") ÷ " + years));
  }
}
