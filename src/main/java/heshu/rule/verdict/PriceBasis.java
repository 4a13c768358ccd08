package heshu.rule.verdict;

import heshu.binding.Basis;
import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Indicator.Growth;
import heshu.glossary.Indicator.Nature;
import heshu.table.Series;
import heshu.table.Statistics;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether growth that a report does not say the basis of may be meant at other prices than the
 * cells it is held against. Statistics offices publish the growth of incomes and of spending both
 * with and without the rise of prices, and reports leave out which.
 */
final class PriceBasis {
  /**
   * How far, in points, real growth has stayed below nominal growth: consumer prices rose by no
   * more than 2.9 percent in any year after 2012 (National Bureau of Statistics, yearbooks).
   */
  private static final BigDecimal BELOW = new BigDecimal("3.0");

  /** … and above it, where prices fell: by 0.7 percent at most since 2001. */
  private static final BigDecimal ABOVE = new BigDecimal("-0.8");

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal TWO = new BigDecimal(2);

  /**
   * How far, in points, prices in town and country, or before and after rounding, are from those of
   * both together.
   */
  private static final BigDecimal APART = new BigDecimal("0.3");

  private final Glossary glossary;
  private final Statistics statistics;
  private final Precedents precedents;

  PriceBasis(Glossary glossary, Statistics statistics, Precedents precedents) {
    this.glossary = glossary;
    this.statistics = statistics;
    this.precedents = precedents;
  }

  /** The same rate on the other basis, if it bears a figure out whose basis is not said. */
  static Optional<Comparison> borneOut(Comparison comparison, List<Comparison> others) {
    return Basis.of(comparison.claim()) != Basis.UNSAID
        ? Optional.empty()
        : others.stream()
            .filter(other -> isOther(comparison.formula(), other.formula()))
            .filter(other -> other.agrees() && Agreement.of(other).agrees())
            .findFirst();
  }

  /** Whether a table says of two rates that they are at different prices. */
  static boolean isOther(Formula one, Formula other) {
    Optional<Basis> mine = Basis.of(one);
    Optional<Basis> theirs = Basis.of(other);
    return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
  }

  /**
   * Whether growth computed from incomes may differ by no more than prices rose: as far as the
   * tables say by how much, and unless the report gives the growth of other incomes as their levels
   * do.
   */
  boolean mayBeReal(Comparison comparison) {
    if (!isUnsaid(comparison) || precedents.growFromLevels(comparison, this::isUnsaid)) {
      return false;
    }
    BigDecimal less = comparison.value().subtract(comparison.figure());
    return prices(comparison.formula().terms().get(0))
        .map(risen -> less.subtract(risen).abs().compareTo(APART) <= 0)
        .orElseGet(() -> less.compareTo(BELOW) <= 0 && less.compareTo(ABOVE) >= 0);
  }

  private boolean isUnsaid(Comparison comparison) {
    return comparison.formula().kind() == Formula.Kind.GROWTH
        && Basis.of(comparison.claim()) == Basis.UNSAID
        && isOfHouseholds(comparison);
  }

  /** By how much percent consumer prices rose where and when a figure is of, if a table says so. */
  private Optional<BigDecimal> prices(Term term) {
    return statistics
        .series()
        .filter(series -> series.region().equals(term.series().region()))
        .filter(this::isOfPrices)
        .flatMap(series -> series.at(term.observation().period()).stream())
        .flatMap(observation -> observation.cell().value().stream())
        .map(value -> value.compareTo(HUNDRED.divide(TWO)) > 0 ? value.subtract(HUNDRED) : value)
        .filter(risen -> risen.abs().compareTo(BigDecimal.TEN) < 0)
        .findFirst();
  }

  private boolean isOfPrices(Series series) {
    return glossary
        .find(series.indicator())
        .filter(indicator -> indicator.id().equals("consumer-prices"))
        .isPresent();
  }

  private boolean isOfHouseholds(Comparison comparison) {
    Optional<Indicator> known =
        comparison
            .claim()
            .subject()
            .canonical()
            .flatMap(glossary::indicator)
            .or(() -> glossary.find(comparison.formula().terms().get(0).series().indicator()));
    return known
        .filter(one -> one.nature() == Nature.PER_HEAD && one.growth() == Growth.NOMINAL)
        .filter(one -> one.id().contains("income") || one.id().contains("consumption"))
        .isPresent();
  }
}
