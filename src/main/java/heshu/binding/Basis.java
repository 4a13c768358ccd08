package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.claim.Claim;
import heshu.claim.Relation;
import heshu.glossary.Indicator.Growth;
import heshu.table.Measure;
import heshu.table.Series;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * At which prices growth is counted: as the claim says, as the table says, or as it is usual for
 * the indicator where neither says it. Growth on one basis is never held against the other.
 */
public enum Basis {
  REAL,
  NOMINAL,
  /** Over the month or quarter before. */
  CHAIN,
  SCOPE,
  UNSAID;

  private static final Set<Measure> RATES =
      EnumSet.of(Measure.GROWTH, Measure.TOTAL_GROWTH, Measure.AVERAGE_GROWTH);

  /** What the words of a claim say. */
  public static Basis of(Claim claim) {
    return claim
        .relation(Relation.Kind.ON_BASIS)
        .map(Relation::words)
        .map(
            words ->
                switch (words) {
                  case Relation.REAL -> REAL;
                  case Relation.NOMINAL -> NOMINAL;
                  case Relation.CHAIN -> CHAIN;
                  default -> SCOPE;
                })
        .orElse(UNSAID);
  }

  /** What the table says of a published rate; empty for what is no rate, or where it is silent. */
  public static Optional<Basis> of(Formula formula) {
    Optional<Term> cell =
        formula.kind() == Kind.DIRECT ? formula.terms().stream().findFirst() : Optional.empty();
    return cell.map(Term::series)
        .filter(Basis::isRate)
        .flatMap(Series::real)
        .map(real -> real ? REAL : NOMINAL);
  }

  /**
   * Whether a published rate may be what a claim speaks of.
   *
   * @param nominal whether the indicator's growth is usually at current prices
   */
  boolean admits(Series rate, boolean nominal) {
    if (this == CHAIN) {
      return rate.measure() == Measure.CHAIN_GROWTH;
    }
    if (!isRate(rate) || this == UNSAID || this == SCOPE) {
      return true;
    }
    boolean real = rate.real().orElse(!nominal);
    return real == (this == REAL);
  }

  static boolean isRate(Series series) {
    return RATES.contains(series.measure());
  }

  /** Whether growth follows from levels. */
  boolean admitsLevels(Series levels, boolean nominal) {
    return switch (this) {
      case REAL -> levels.real().orElse(false);
      case NOMINAL -> !levels.real().orElse(false);
      case SCOPE, CHAIN -> false;
      case UNSAID -> nominal;
    };
  }

  /** Whether growth of this kind follows from levels at current prices. */
  static boolean isNominal(Growth growth) {
    return growth == Growth.NOMINAL || growth == Growth.PHYSICAL;
  }
}
