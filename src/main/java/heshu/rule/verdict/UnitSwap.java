package heshu.rule.verdict;

import heshu.quantity.Interval;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.rule.Cause;
import heshu.text.Message;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The figure of one unit beside the name of another: 20万公顷 for 20万亩. */
final class UnitSwap implements Suspicion {
  /** Units that are taken for each other. */
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("亩", "公顷", "平方公里"),
          List.of("平方米", "平方公里"),
          List.of("斤", "公斤", "吨"),
          List.of("米", "公里", "里"),
          List.of("%", "‰"),
          List.of("千瓦时", "兆瓦时"),
          List.of("千瓦", "兆瓦"),
          List.of("升", "立方米"));

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Unit own = mismatch.quantity().unit();
    return FAMILIES.stream()
        .filter(family -> family.contains(own.symbol()))
        .flatMap(List::stream)
        .map(Units.standard()::unit)
        .flatMap(Optional::stream)
        .filter(unit -> unit.factor().compareTo(own.factor()) != 0)
        .filter(unit -> !isPowerOfTen(unit, own) || isTableUnit(unit, mismatch))
        .filter(unit -> holds(mismatch, unit.factor().divide(own.factor(), Interval.PRECISION)))
        .findFirst()
        .map(unit -> diagnosis(mismatch, unit));
  }

  private static boolean holds(Mismatch mismatch, BigDecimal factor) {
    boolean far =
        factor.max(BigDecimal.ONE.divide(factor, Interval.PRECISION)).compareTo(BigDecimal.TEN) > 0;
    return mismatch.holdsTimes(factor) || (far && mismatch.boundsTimes(factor));
  }

  /** A factor of ten, a hundred or a thousand is as well a slip of the decimal point. */
  private static boolean isPowerOfTen(Unit unit, Unit own) {
    BigDecimal factor =
        unit.factor().max(own.factor()).divide(unit.factor().min(own.factor()), Interval.PRECISION);
    return factor.stripTrailingZeros().precision() == 1
        && factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  private static boolean isTableUnit(Unit unit, Mismatch mismatch) {
    return mismatch.comparison().formula().terms().stream()
        .allMatch(
            term ->
                term.series()
                    .unit()
                    .filter(given -> given.unit().symbol().equals(unit.symbol()))
                    .isPresent());
  }

  private static Diagnosis diagnosis(Mismatch mismatch, Unit unit) {
    String symbol = mismatch.quantity().unit().symbol();
    String expected = mismatch.claim().text().replace(symbol, unit.symbol());
    return new Diagnosis(
        Cause.UNIT_SWAPPED,
        Message.literal(symbol + " → " + unit.symbol()),
        List.of(),
        expected.equals(mismatch.claim().text()) ? Optional.empty() : Optional.of(expected));
  }
}
