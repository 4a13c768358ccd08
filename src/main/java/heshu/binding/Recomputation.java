package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The computation of a formula carried out on other cells, for finding out what went wrong. */
public final class Recomputation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Recomputation() {}

  /**
   * What a formula gives with other terms, in the same order; empty where it cannot be carried out.
   */
  public static Optional<Formula> of(Formula formula, List<Term> terms) {
    int last = terms.size() - 1;
    if (last < needed(formula.kind())) {
      return Optional.empty();
    }
    Term first = terms.get(0);
    return switch (formula.kind()) {
      case DIRECT -> Amounts.direct(first, formula.unit());
      case GROWTH -> Ratios.growth(first, terms.get(1));
      case DIFFERENCE -> Amounts.difference(first, terms.get(1), formula.unit());
      case POINTS_DIFFERENCE -> Amounts.pointsDifference(first, terms.get(1));
      case SHARE -> Ratios.share(terms.subList(0, last), terms.get(last));
      case SUM -> Amounts.sum(terms, formula.unit());
      case MEAN -> Amounts.mean(terms, formula.unit());
      case REMAINDER -> Amounts.remainder(first, terms.subList(1, last + 1), formula.unit());
      case AVERAGE_GROWTH -> Ratios.averageGrowth(first, terms.get(1), years(terms));
      case AVERAGE_INCREASE ->
          Amounts.averageIncrease(first, terms.get(1), years(terms), formula.unit());
      case MULTIPLE -> Ratios.multiple(first, terms.get(1));
      case COMPLETION -> Ratios.completion(first, terms.get(1));
      case PER_HEAD -> Ratios.perHead(first, terms.get(1), Optional.empty(), formula.unit());
      case CONTRIBUTION -> Ratios.contribution(first, terms.get(1), terms.get(2), terms.get(3));
      case PULL -> Ratios.pull(first, terms.get(1), terms.get(2));
      case IMPLIED ->
          formula.unit().equals(Reading.PERCENT)
              ? Ratios.impliedGrowth(first, terms.get(1))
              : Ratios.impliedIncrease(first, terms.get(1), formula.unit());
      case RANK -> rank(formula, terms);
      case RUN, EXTREME -> Optional.empty();
    };
  }

  /** The index of the last term that a computation cannot do without. */
  private static int needed(Formula.Kind kind) {
    return switch (kind) {
      case DIRECT, SUM, MEAN -> 0;
      case CONTRIBUTION -> 3;
      case PULL -> 2;
      default -> 1;
    };
  }

  /** What a cell says, in a unit; empty where it has none that converts. */
  public static Optional<Formula> direct(Term term, Unit unit) {
    return Amounts.direct(term, unit);
  }

  /** A formula does not say which way it ranks; whichever way gives its own place. */
  private static Optional<Formula> rank(Formula formula, List<Term> terms) {
    boolean ascending =
        rank(formula.terms(), /* ascending= */ true)
            .filter(place -> place.value().compareTo(formula.value()) == 0)
            .isPresent();
    boolean descending =
        rank(formula.terms(), /* ascending= */ false)
            .filter(place -> place.value().compareTo(formula.value()) == 0)
            .isPresent();
    return ascending || descending ? rank(terms, !descending) : Optional.empty();
  }

  private static Optional<Formula> rank(List<Term> terms, boolean ascending) {
    return Orders.rank(terms.get(0), terms.subList(1, terms.size()), ascending);
  }

  /** How many years lie between the first cell and the second. */
  public static int years(List<Term> terms) {
    return terms.get(0).observation().period().lastYear()
        - terms.get(1).observation().period().lastYear();
  }

  /** The difference of two percentages, in percentage points. */
  public static Optional<Formula> pointsDifference(Term one, Term other) {
    return Amounts.pointsDifference(one, other);
  }

  /** The first cell by the second. */
  public static Optional<BigDecimal> ratio(List<Term> terms) {
    return Ratios.multiple(terms.get(0), terms.get(1)).map(Formula::value);
  }

  /** Average annual growth, in percent, that makes {@code ratio} of one in so many years. */
  public static Optional<BigDecimal> yearlyGrowth(BigDecimal ratio, int years) {
    return years > 0 && ratio.signum() > 0
        ? Optional.of(Figures.root(ratio, years).subtract(BigDecimal.ONE).multiply(HUNDRED))
        : Optional.empty();
  }
}
