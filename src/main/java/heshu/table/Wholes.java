package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the whole that a row stands under says of the row's name. */
final class Wholes {
  private Wholes() {}

  /**
   * The indicator of the glossary that a series gives. 第一产业 below 全社会用电量 is a part of something
   * that is measured in another kind of unit, not 第一产业增加值.
   */
  static Optional<Indicator> indicator(Series series) {
    List<String> path = series.path();
    Optional<Indicator> whole =
        path.isEmpty() ? Optional.empty() : Glossary.standard().find(path.get(path.size() - 1));
    return Glossary.standard()
        .find(series.indicator())
        .filter(known -> whole.isEmpty() || areAlike(known, whole.get()));
  }

  private static boolean areAlike(Indicator one, Indicator other) {
    Set<String> dimensions = dimensions(one);
    Set<String> others = dimensions(other);
    return dimensions.isEmpty()
        || others.isEmpty()
        || dimensions.stream().anyMatch(others::contains);
  }

  private static Set<String> dimensions(Indicator indicator) {
    return indicator.units().stream()
        .flatMap(written -> Units.standard().parse(written).stream())
        .map(ScaledUnit::unit)
        .map(unit -> unit.dimension())
        .collect(Collectors.toSet());
  }
}
