package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.period.Period;
import heshu.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds cells of different tables that give different figures for the same thing. */
public final class TableConflicts {
  private TableConflicts() {}

  /**
   * Two cells that disagree beyond the rounding of both.
   *
   * @param one the cell that comes first in the order of files
   * @param first the series that {@code one} belongs to
   * @param second the series that {@code two} belongs to
   * @param vintagesDiffer whether the tables say that they are different publications
   */
  public record Conflict(
      Series first, Observation one, Series second, Observation two, boolean vintagesDiffer) {}

  /** What two cells must share to speak of the same thing. */
  private record Subject(
      String indicator,
      List<String> path,
      String whole,
      Measure measure,
      String region,
      String scope,
      String dimension) {}

  private record Place(StatTable table, Series series, Observation observation) {}

  /** All conflicts, in the order of their first cells. */
  public static List<Conflict> of(Statistics statistics) {
    return of(statistics.tables());
  }

  static List<Conflict> of(List<StatTable> tables) {
    Optional<String> home = home(tables);
    Map<Subject, Map<Period, Place>> known = new LinkedHashMap<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (StatTable table : tables) {
      for (Series series : table.series()) {
        if (isStated(series) && !series.indicator().isEmpty()) {
          Map<Period, Place> places =
              known.computeIfAbsent(subject(series, home), unused -> new LinkedHashMap<>());
          compare(table, series, places, conflicts);
        }
      }
    }
    return conflicts;
  }

  /**
   * The one region, besides the nation, that whole tables speak of: those that name none speak of
   * it too.
   */
  private static Optional<String> home(List<StatTable> tables) {
    Set<String> homes = new HashSet<>();
    for (StatTable table : tables) {
      Set<String> named = new HashSet<>();
      for (Series series : table.series()) {
        named.add(Regions.standard().normalise(series.region(), Optional.empty()));
      }
      named.removeAll(Set.of("", Regions.NATION));
      if (named.size() == 1) {
        homes.addAll(named);
      }
    }
    return homes.size() == 1 ? homes.stream().findFirst() : Optional.empty();
  }

  private static boolean isStated(Series series) {
    return series.unit().isPresent() && series.unitSource() != UnitSource.INFERRED;
  }

  private static void compare(
      StatTable table, Series series, Map<Period, Place> places, List<Conflict> conflicts) {
    for (Observation observation : series.observations()) {
      if (observation.cell().value().isPresent()) {
        Place here = new Place(table, series, observation);
        Place there = places.putIfAbsent(observation.period(), here);
        if (there != null && !there.table().equals(table)) {
          conflict(there, here).ifPresent(conflicts::add);
        }
      }
    }
  }

  private static Optional<Conflict> conflict(Place there, Place here) {
    return agree(there, here)
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                there.series(),
                there.observation(),
                here.series(),
                here.observation(),
                there.series().vintage() != here.series().vintage()));
  }

  /** Whether the two figures, each give or take half a unit of its last digit, can be one. */
  private static boolean agree(Place there, Place here) {
    BigDecimal difference = inBase(there).subtract(inBase(here)).abs();
    return difference.compareTo(half(there).add(half(here))) <= 0;
  }

  private static BigDecimal inBase(Place place) {
    return place.observation().cell().value().orElse(BigDecimal.ZERO).multiply(factor(place));
  }

  private static BigDecimal half(Place place) {
    int digits = place.observation().cell().precision();
    return BigDecimal.ONE
        .movePointLeft(digits)
        .multiply(factor(place))
        .multiply(new BigDecimal("0.5"));
  }

  private static BigDecimal factor(Place place) {
    return place.series().unit().map(unit -> unit.toBase()).orElse(BigDecimal.ONE);
  }

  private static Subject subject(Series series, Optional<String> home) {
    Optional<Indicator> known = Wholes.indicator(series);
    boolean stands = known.isPresent();
    String indicator = known.map(Indicator::id).orElseGet(() -> Glossary.fold(series.indicator()));
    return new Subject(
        indicator,
        stands ? List.of() : series.path().stream().map(Glossary::fold).toList(),
        series.wholeOf().orElse(""),
        series.measure(),
        Regions.standard().normalise(series.region(), home),
        series.scope().startsWith("全") ? "" : series.scope(),
        series.unit().map(unit -> unit.unit()).map(Unit::dimension).orElse(""));
  }
}
