package heshu.table;

import heshu.period.Period;
import heshu.quantity.ScaledUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects cells of one table into series, in the order in which the series first appear. */
final class SeriesBuilder {
  private static final Comparator<Observation> BY_PERIOD =
      Comparator.comparing(Observation::period).thenComparing(o -> o.cell().ref());

  private final Map<Key, List<Observation>> series = new LinkedHashMap<>();

  /** Each label is read anew, but a million of them are counted in a few units. */
  private final Map<Optional<ScaledUnit>, Optional<ScaledUnit>> units = new HashMap<>();

  private Optional<Key> lastKey = Optional.empty();
  private List<Observation> last = new ArrayList<>();

  /** All that the cells of one series have in common. */
  record Key(
      String indicator,
      List<String> path,
      Measure measure,
      Optional<ScaledUnit> unit,
      UnitSource unitSource,
      String region,
      String scope,
      Optional<Boolean> real,
      Vintage vintage,
      Optional<String> wholeOf,
      Optional<String> indexBase,
      String topic) {}

  void add(Key key, Period period, Cell cell) {
    if (lastKey.isEmpty() || !lastKey.get().equals(key)) {
      last = series.computeIfAbsent(key, unused -> new ArrayList<>());
      lastKey = Optional.of(key);
    }
    last.add(new Observation(period, cell));
  }

  List<Series> build() {
    List<Series> all = new ArrayList<>(series.size());
    series.forEach(
        (key, observations) -> {
          observations.sort(BY_PERIOD);
          all.add(
              new Series(
                  key.indicator(),
                  key.path(),
                  key.measure(),
                  units.computeIfAbsent(key.unit(), same -> same),
                  key.unitSource(),
                  key.region(),
                  key.scope(),
                  key.real(),
                  key.vintage(),
                  key.wholeOf(),
                  key.indexBase(),
                  key.topic(),
                  observations));
        });
    return all;
  }
}
