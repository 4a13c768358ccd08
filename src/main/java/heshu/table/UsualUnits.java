package heshu.table;

import heshu.glossary.Indicator;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The units that an indicator is usually given in, and which of them a series' figures allow. */
final class UsualUnits {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final UnitCaption units;
  private final Map<String, List<ScaledUnit>> rivals = new HashMap<>();

  UsualUnits(UnitCaption units) {
    this.units = units;
    for (String[] columns : DataLines.of("unit-rivals.tsv")) {
      rivals.put(columns[0], parsed(List.of(columns[1].split("\\|", -1))));
    }
  }

  private List<ScaledUnit> parsed(List<String> written) {
    return written.stream().flatMap(unit -> units.known(unit).stream()).toList();
  }

  /** The units of one dimension in which tables give such a magnitude, this one first. */
  List<ScaledUnit> rivals(ScaledUnit unit) {
    Unit bare = unit.unit();
    List<ScaledUnit> others =
        bare.dimension().equals("percent")
            ? List.of()
            : rivals.getOrDefault(
                bare.dimension(),
                parsed(Stream.of("", "万", "亿").map(s -> s + bare.symbol()).toList()));
    List<ScaledUnit> all = new ArrayList<>(List.of(unit));
    others.stream().filter(other -> other.toBase().compareTo(unit.toBase()) != 0).forEach(all::add);
    return all;
  }

  /**
   * The only unit in which a series' figures are plausible for its indicator. Where a second one is
   * plausible too, there is none: 50000 may be a large city's 亿元 or a small one's 万元.
   */
  Optional<ScaledUnit> of(Series series) {
    Optional<Indicator> indicator = Wholes.indicator(series);
    if (isShare(series)) {
      return units.known("%");
    }
    if (series.measure() != Measure.LEVEL || indicator.isEmpty() || !isRanged(indicator.get())) {
      return Optional.empty();
    }
    List<ScaledUnit> usual = parsed(indicator.get().units());
    if (usual.isEmpty() || usual.stream().map(u -> u.unit().dimension()).distinct().count() > 1) {
      return Optional.empty();
    }
    Range range = Range.of(indicator.get(), usual.get(0));
    List<BigDecimal> figures =
        series.observations().stream().flatMap(o -> o.cell().value().stream()).sorted().toList();
    List<ScaledUnit> plausible =
        rivals(usual.get(0)).stream()
            .filter(unit -> range.holds(figures.get(figures.size() / 2), unit))
            .toList();
    return plausible.size() == 1
            && figures.stream().allMatch(figure -> range.holds(figure, plausible.get(0)))
        ? Optional.of(plausible.get(0))
        : Optional.empty();
  }

  /** 比重 and 占比 are given in percent; figures that are all below one may be fractions. */
  private static boolean isShare(Series series) {
    boolean named = series.indicator().endsWith("比重") || series.indicator().endsWith("占比");
    List<BigDecimal> figures =
        series.observations().stream().flatMap(o -> o.cell().value().stream()).toList();
    return named
        && series.measure() == Measure.LEVEL
        && figures.stream().allMatch(f -> f.signum() >= 0 && f.compareTo(HUNDRED) <= 0)
        && figures.stream().anyMatch(f -> f.compareTo(BigDecimal.ONE) > 0);
  }

  private static boolean isRanged(Indicator indicator) {
    return indicator.plausibleLow().isPresent() && indicator.plausibleHigh().isPresent();
  }

  /** A plausible range in the base unit. */
  private record Range(BigDecimal low, BigDecimal high) {
    static Range of(Indicator indicator, ScaledUnit unit) {
      return new Range(
          indicator.plausibleLow().orElseThrow().multiply(unit.toBase()),
          indicator.plausibleHigh().orElseThrow().multiply(unit.toBase()));
    }

    boolean holds(BigDecimal figure, ScaledUnit unit) {
      BigDecimal value = figure.multiply(unit.toBase());
      return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
  }
}
