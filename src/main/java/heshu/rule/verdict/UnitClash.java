package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Unit;
import heshu.rule.Cause;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A claim and a cell in units that do not convert: 平方公里 and 公里, 人次 and 人, 美元 and 元, % and 百分点.
 * Where the figures are the same nevertheless, the unit is what is wrong; otherwise nothing can be
 * said.
 */
final class UnitClash {
  private static final BigDecimal CHANCE = new BigDecimal("0.1");

  private UnitClash() {}

  static Optional<Diagnosis> examine(Claim claim, Formula formula, Rounding rounding) {
    if (UnstatedUnit.isIn(formula)) {
      return Optional.empty();
    }
    boolean points = isPointsClash(claim.quantity().unit(), formula.unit());
    if (!isSameFigure(claim, formula, rounding) || (!points && !isTelling(claim.quantity()))) {
      return Optional.empty();
    }
    String own = claim.quantity().unit().symbol();
    String expected = claim.text().replace(symbol(own), symbol(formula.unit().symbol()));
    return Optional.of(
        new Diagnosis(
            points ? Cause.PERCENT_FOR_POINTS : Cause.UNIT_SWAPPED,
            Message.literal(own + " → " + formula.unit().symbol()),
            List.of(),
            Optional.of(expected)));
  }

  private static boolean isPointsClash(Unit one, Unit other) {
    return (isPercent(one) && isPoints(other)) || (isPoints(one) && isPercent(other));
  }

  private static boolean isPercent(Unit unit) {
    return unit.symbol().equals("%");
  }

  private static boolean isPoints(Unit unit) {
    return unit.symbol().equals("百分点");
  }

  private static String symbol(String symbol) {
    return symbol.equals("百分点") ? "个百分点" : symbol;
  }

  private static boolean isSameFigure(Claim claim, Formula formula, Rounding rounding) {
    Interval claimed = rounding.bounds(claim.quantity());
    Interval found = formula.bounds();
    boolean near =
        claim.quantity().hedge() == Hedge.EXACT
            || claim
                    .quantity()
                    .value()
                    .subtract(formula.value().abs())
                    .abs()
                    .compareTo(formula.value().abs().multiply(new BigDecimal("0.15")))
                <= 0;
    return near && (claimed.meets(found) || claimed.meets(found.negate()));
  }

  /** A figure of one digit may be the same by chance. */
  static boolean isTelling(Quantity quantity) {
    BigDecimal width = quantity.resolution();
    return quantity.value().signum() > 0 && width.compareTo(quantity.value().multiply(CHANCE)) <= 0;
  }
}
