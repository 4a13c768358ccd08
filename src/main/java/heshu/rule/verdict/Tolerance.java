package heshu.rule.verdict;

import heshu.claim.Claim;
import heshu.glossary.Glossary;
import heshu.quantity.Hedge;
import heshu.quantity.Unit;
import heshu.text.Widths;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Slack that an office grants on top of rounding: how far from the table a figure may be once half
 * a unit of its last digit has been allowed for. It is granted to plain figures only: 超过100 has to
 * be over 100, and a rise is never a fall.
 *
 * @param indicator the indicator it is granted to; absent for all
 * @param unit figures of this unit, or of one that converts to it; absent for all
 * @param absolute at most this much, in the base unit of the dimension of {@code unit}
 * @param relative at most this share of the table's value: 0.005 for half a percent
 */
public record Tolerance(
    Optional<String> indicator,
    Optional<Unit> unit,
    Optional<BigDecimal> absolute,
    Optional<BigDecimal> relative) {
  private static final List<String> PERCENT = List.of("%", "百分点");

  public Tolerance {
    if (absolute.isPresent() && unit.isEmpty()) {
      throw new IllegalArgumentException("an amount without a unit");
    }
  }

  /**
   * Whether one of some tolerances lets a figure stand. Those of its indicator go before those of
   * its unit: an indicator can be held more strictly than the rest.
   */
  static boolean allows(List<Tolerance> tolerances, Comparison comparison, Glossary glossary) {
    List<Tolerance> granted =
        tolerances.stream().filter(one -> one.speaksOf(comparison.claim(), glossary)).toList();
    boolean named = granted.stream().anyMatch(one -> one.indicator.isPresent());
    return comparison.claim().quantity().hedge() == Hedge.EXACT
        && comparison.figure().signum() * comparison.value().signum() >= 0
        && granted.stream()
            .filter(one -> one.indicator.isPresent() == named)
            .map(one -> one.slack(comparison.value()))
            .anyMatch(comparison::agreesWithin);
  }

  private boolean speaksOf(Claim claim, Glossary glossary) {
    boolean unitFits = unit.filter(of -> !measuresAlike(of, claim.quantity().unit())).isEmpty();
    return unitFits && indicator.filter(of -> !isNamed(claim, of, glossary)).isEmpty();
  }

  private static boolean measuresAlike(Unit one, Unit other) {
    return one.converts(other)
        || (PERCENT.contains(one.symbol()) && PERCENT.contains(other.symbol()));
  }

  private static boolean isNamed(Claim claim, String name, Glossary glossary) {
    boolean known =
        claim.subject().canonical().isPresent()
            && glossary.find(name).map(found -> found.id()).equals(claim.subject().canonical());
    return known || Widths.fold(claim.subject().indicator()).equals(Widths.fold(name));
  }

  private BigDecimal slack(BigDecimal value) {
    BigDecimal share = relative.map(value.abs()::multiply).orElse(BigDecimal.ZERO);
    return absolute.orElse(BigDecimal.ZERO).max(share);
  }
}
