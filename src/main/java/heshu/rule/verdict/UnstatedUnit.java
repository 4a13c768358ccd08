package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.table.Series;
import heshu.table.UnitSource;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cells whose unit the table does not state. They are read in the claim's unit, at the scale that
 * brings the two figures near: 57120.849 beside 57121万吨 is in 万吨. Such a reading can bear a claim
 * out; it is too weak to contradict one.
 */
final class UnstatedUnit {
  private static final List<Integer> SCALES = List.of(0, 2, 3, 4, 6, 8);
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private UnstatedUnit() {}

  static boolean isIn(Formula formula) {
    return formula.unit().symbol().isEmpty();
  }

  /** Whether a difference may come of a unit that was only guessed. */
  static boolean mayExplain(Comparison comparison) {
    boolean ratio = comparison.claim().quantity().unit().equals(Units.NONE);
    return isGuessed(comparison.formula())
        && !ratio
        && !isWithoutUnit(comparison.formula())
        && comparison.deviation().compareTo(HALF) > 0;
  }

  /** Growth of one series is the same in any unit. */
  private static boolean isWithoutUnit(Formula formula) {
    boolean ratio =
        switch (formula.kind()) {
          case GROWTH, AVERAGE_GROWTH, MULTIPLE -> true;
          default -> false;
        };
    return ratio && formula.terms().stream().map(term -> term.series()).distinct().count() == 1;
  }

  /** Whether a table that a formula rests on does not state its unit. */
  static boolean isGuessed(Formula formula) {
    return guessed(formula).findAny().isPresent();
  }

  private static Stream<Series> guessed(Formula formula) {
    return formula.terms().stream().map(term -> term.series()).filter(UnstatedUnit::isGuessed);
  }

  /** Whether a series does not state its unit. */
  static boolean isGuessed(Series series) {
    return series.unitSource() == UnitSource.INFERRED || series.unitSource() == UnitSource.UNKNOWN;
  }

  /** What an agreement that rests on such a unit has to say of it. */
  static Optional<Message> note(Formula formula) {
    return guessed(formula)
        .findFirst()
        .map(
            series ->
                series
                    .unit()
                    .map(unit -> Message.of("rule.verdict.unit-inferred", unit.written()))
                    .orElseGet(() -> Message.of("rule.verdict.unit-unstated")));
  }

  /** The formula in the claim's unit, where one scale brings the figures near. */
  static Optional<Formula> in(Claim claim, Formula formula) {
    Unit unit = claim.quantity().unit();
    return SCALES.stream()
        .map(power -> BigDecimal.ONE.scaleByPowerOfTen(power))
        .filter(scale -> isNear(claim, formula.value().multiply(scale)))
        .findFirst()
        .map(
            scale ->
                new Formula(
                    formula.kind(),
                    formula.terms(),
                    formula.value().multiply(scale),
                    formula.bounds().scale(scale),
                    unit,
                    formula.computation()));
  }

  private static boolean isNear(Claim claim, BigDecimal value) {
    BigDecimal figure = claim.quantity().value();
    return value.abs().compareTo(figure.multiply(HALF)) >= 0
        && value.abs().compareTo(figure.multiply(TWO)) <= 0;
  }
}
