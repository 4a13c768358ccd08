package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.ScaledUnit;
import heshu.table.Observation;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a formula would give with other cells in the place of its own. */
final class Recomputation {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Recomputation() {}

  /** The value in the formula's unit; empty where a cell has no figure or the kind has no rule. */
  static Optional<BigDecimal> value(Formula formula, List<Term> terms) {
    List<BigDecimal> figures = new ArrayList<>();
    for (Term term : terms) {
      Optional<BigDecimal> figure = figure(term, formula);
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      figures.add(figure.get());
    }
    return figures.isEmpty() ? Optional.empty() : value(formula, terms, figures);
  }

  private static Optional<BigDecimal> value(
      Formula formula, List<Term> terms, List<BigDecimal> figures) {
    BigDecimal first = figures.get(0);
    if (figures.size() == 1) {
      return formula.kind() == Formula.Kind.DIRECT ? Optional.of(first) : Optional.empty();
    }
    BigDecimal second = figures.get(1);
    return switch (formula.kind()) {
      case DIFFERENCE, POINTS_DIFFERENCE -> Optional.of(first.subtract(second));
      case GROWTH -> ratio(first, second).map(ratio -> percent(ratio).subtract(HUNDRED));
      case SHARE, COMPLETION -> ratio(first, second).map(Recomputation::percent);
      case MULTIPLE -> ratio(first, second);
      case SUM -> Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
      case AVERAGE_GROWTH -> averageGrowth(first, second, years(terms));
      default -> Optional.empty();
    };
  }

  /** Average annual growth in percent. */
  static Optional<BigDecimal> averageGrowth(BigDecimal end, BigDecimal base, int years) {
    if (years <= 0 || end.signum() <= 0) {
      return Optional.empty();
    }
    return ratio(end, base)
        .filter(ratio -> ratio.signum() > 0)
        .map(ratio -> percent(root(ratio, years)).subtract(HUNDRED));
  }

  /** How many years lie between the first cell and the second. */
  static int years(List<Term> terms) {
    return terms.size() < 2
        ? 0
        : terms.get(0).observation().period().lastYear()
            - terms.get(1).observation().period().lastYear();
  }

  static Optional<BigDecimal> ratio(BigDecimal above, BigDecimal below) {
    return below.signum() == 0
        ? Optional.empty()
        : Optional.of(above.divide(below, Interval.PRECISION));
  }

  /** The n-th root of a number above zero, by Newton's method. */
  static BigDecimal root(BigDecimal number, int degree) {
    BigDecimal n = new BigDecimal(degree);
    BigDecimal less = new BigDecimal(degree - 1);
    BigDecimal guess = number.max(BigDecimal.ONE);
    for (int step = 0; step < 500; step++) {
      BigDecimal power = guess.pow(degree - 1, Interval.PRECISION);
      BigDecimal next =
          number
              .divide(power, Interval.PRECISION)
              .add(guess.multiply(less))
              .divide(n, Interval.PRECISION);
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
    return guess;
  }

  private static BigDecimal percent(BigDecimal ratio) {
    return ratio.multiply(HUNDRED);
  }

  /**
   * A cell's figure in the unit of the formula, or in the series' own where the two differ in kind.
   */
  private static Optional<BigDecimal> figure(Term term, Formula formula) {
    return figure(term.series(), term.observation(), formula);
  }

  static Optional<BigDecimal> figure(Series series, Observation observation, Formula formula) {
    Optional<ScaledUnit> unit = series.unit();
    BigDecimal factor =
        unit.filter(given -> given.unit().converts(formula.unit()))
            .map(given -> given.toBase().divide(formula.unit().factor(), Interval.PRECISION))
            .or(() -> unit.map(ScaledUnit::toBase))
            .orElse(BigDecimal.ONE);
    return observation.cell().value().map(factor::multiply);
  }
}
