package heshu.binding;

import heshu.glossary.Region;
import heshu.glossary.Region.Level;
import heshu.glossary.Regions;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose tables they are, where some say so and it is not the region of the report: then those that
 * name no region are not the report's own either. One file of a neighbour or of the nation, to
 * compare with, does not say that much.
 */
final class Elsewhere {
  private static final int ENOUGH = 2;

  private final Regions regions;
  private final Optional<String> own;

  Elsewhere(Regions regions, Optional<String> own) {
    this.regions = regions;
    this.own = own;
  }

  /** The one region, a peer of the report's own, that files are about; empty if own ones are. */
  Optional<String> of(Statistics statistics) {
    Map<String, Set<String>> files = new HashMap<>();
    for (StatTable table : statistics.tables()) {
      only(table)
          .ifPresent(
              region -> files.computeIfAbsent(region, key -> new HashSet<>(2)).add(table.file()));
    }
    boolean another = own.isPresent() && files.size() == 1;
    if (another && files.containsKey(Regions.NATION) && isSaid(statistics)) {
      return Optional.empty();
    }
    return another
        ? files.entrySet().stream()
            .filter(entry -> entry.getValue().size() >= ENOUGH)
            .map(Map.Entry::getKey)
            .filter(region -> !regions.isSame(region, own.get()))
            .findFirst()
        : Optional.empty();
  }

  /** The region that all of a table is about, if it is one of the own region's level. */
  private Optional<String> only(StatTable table) {
    List<String> named = table.series().stream().map(Series::region).distinct().limit(2).toList();
    return named.size() == 1
        ? Optional.of(named.get(0))
            .filter(name -> !Regions.relativeNames().contains(name) && !name.isEmpty())
            .map(name -> regions.find(name).map(Region::name).orElse(name))
            .filter(this::isPeerOrNation)
        : Optional.empty();
  }

  private boolean isPeerOrNation(String name) {
    return name.equals(Regions.NATION) || own.map(this::level).equals(Optional.of(level(name)));
  }

  /** Whether a table says that it is of the whole of the own region: 全市, 本县. */
  private boolean isSaid(Statistics statistics) {
    return statistics
        .series()
        .map(series -> series.region().isEmpty() ? series.scope() : series.region())
        .distinct()
        .anyMatch(name -> !name.isEmpty() && regions.normalise(name, own).isEmpty());
  }

  private Level level(String name) {
    return regions.find(name).map(Region::level).orElseGet(() -> Regions.levelByShape(name));
  }
}
