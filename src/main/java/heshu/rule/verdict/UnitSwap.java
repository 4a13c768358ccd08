package heshu.rule.verdict;

import heshu.quantity.Interval;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.rule.Cause;
import java.util.List;
import java.util.Optional;

/** The figure of one unit beside the name of another: 20万公顷 for 20万亩. */
final class UnitSwap implements Suspicion {
  /** Units that are taken for each other. */
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("亩", "公顷", "平方公里"),
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
        .filter(unit -> mismatch.holdsTimes(unit.factor().divide(own.factor(), Interval.PRECISION)))
        .findFirst()
        .map(unit -> diagnosis(mismatch, unit));
  }

  private static Diagnosis diagnosis(Mismatch mismatch, Unit unit) {
    String symbol = mismatch.quantity().unit().symbol();
    String expected = mismatch.claim().text().replace(symbol, unit.symbol());
    return new Diagnosis(
        Cause.UNIT_SWAPPED,
        symbol + " → " + unit.symbol(),
        List.of(),
        expected.equals(mismatch.claim().text()) ? Optional.empty() : Optional.of(expected));
  }
}
