package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Units;
import java.util.List;
import java.util.Optional;

/** Series whose table states no unit, given the one that a person names for them. */
final class UnitDoubt {
  private UnitDoubt() {}

  /** The series of a table, those without a unit in this one, unless it cannot be theirs. */
  static List<Series> settled(List<Series> series, ScaledUnit unit) {
    return series.stream()
        .map(
            one ->
                one.unit().isEmpty() && mayBe(one, unit)
                    ? one.in(unit, UnitSource.CONFIGURATION)
                    : one)
        .toList();
  }

  /** 万元 said of a whole table is not the unit of its 城镇化率. */
  private static boolean mayBe(Series series, ScaledUnit unit) {
    List<ScaledUnit> usual =
        Glossary.standard()
            .find(series.indicator())
            .map(Indicator::units)
            .orElse(List.of())
            .stream()
            .map(Units.standard()::parse)
            .flatMap(Optional::stream)
            .toList();
    return usual.isEmpty() || usual.stream().anyMatch(u -> u.unit().converts(unit.unit()));
  }
}
