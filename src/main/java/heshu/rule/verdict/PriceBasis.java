package heshu.rule.verdict;

import heshu.binding.Basis;
import heshu.binding.Formula;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Indicator.Growth;
import heshu.glossary.Indicator.Nature;
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

  private final Glossary glossary;

  PriceBasis(Glossary glossary) {
    this.glossary = glossary;
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

  /** Whether growth computed from incomes may differ by no more than prices rose. */
  boolean mayBeReal(Comparison comparison) {
    BigDecimal less = comparison.value().subtract(comparison.figure());
    return comparison.formula().kind() == Formula.Kind.GROWTH
        && Basis.of(comparison.claim()) == Basis.UNSAID
        && isOfHouseholds(comparison)
        && less.compareTo(BELOW) <= 0
        && less.compareTo(ABOVE) >= 0;
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
