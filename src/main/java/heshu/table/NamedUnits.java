package heshu.table;

import heshu.quantity.ScaledUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of several units a figure is in, by what it is called: below 单位：万元、户, 发放额 is in 万元 and
 * 受惠企业户数 in 户.
 */
final class NamedUnits {
  private static final Map<String, String> DIMENSIONS = new LinkedHashMap<>();

  static {
    DataLines.of("named-units.tsv").forEach(line -> DIMENSIONS.put(line[0], line[1]));
  }

  private NamedUnits() {}

  /** The only one of these units that the name allows; empty if it tells nothing of units. */
  static Optional<ScaledUnit> of(String name, List<ScaledUnit> units) {
    List<ScaledUnit> counted =
        units.stream().filter(unit -> name.endsWith(unit.unit().symbol() + "数")).toList();
    if (!counted.isEmpty()) {
      return only(counted);
    }
    Optional<String> dimension =
        DIMENSIONS.keySet().stream()
            .filter(name::endsWith)
            .max(Comparator.comparingInt(String::length))
            .map(DIMENSIONS::get);
    return dimension.flatMap(
        d -> only(units.stream().filter(unit -> unit.unit().dimension().equals(d)).toList()));
  }

  private static Optional<ScaledUnit> only(List<ScaledUnit> units) {
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }
}
