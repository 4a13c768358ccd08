package heshu.rule.verdict;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.quantity.ScaledUnit;
import heshu.table.CellRef;
import heshu.table.Measure;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables, arranged for looking beside and behind a cell. */
final class Surroundings {
  private static final String PLACES = "省市县区州旗盟";
  private static final int SHORTEST = 3;

  private final Glossary glossary;
  private final Statistics statistics;
  private final Optional<String> home;
  private final Map<CellRef, Place> places = new HashMap<>();
  private final Map<String, Optional<Indicator>> indicators = new HashMap<>();

  /** Where a series stands: its table, and its number in it. */
  private record Place(StatTable table, int number) {}

  /**
   * @param home the region of the report
   */
  Surroundings(Statistics statistics, Glossary glossary, Optional<String> home) {
    this.statistics = statistics;
    this.glossary = glossary;
    this.home = home;
    for (StatTable table : statistics.tables()) {
      for (int i = 0; i < table.series().size(); i++) {
        Place place = new Place(table, i);
        cell(table.series().get(i)).ifPresent(ref -> places.put(ref, place));
      }
    }
  }

  /** The series of the same table that may be held against it, the nearest first. */
  List<Series> neighbours(Series series) {
    Optional<Place> here = place(series);
    return here.isEmpty()
        ? List.of()
        : here.get().table().series().stream()
            .filter(other -> !isSame(series, other))
            .filter(other -> isAlike(series, other) && other.region().equals(series.region()))
            .filter(other -> !isSameIndicator(series, other))
            .sorted(Comparator.comparingInt(other -> distance(here.get(), other)))
            .toList();
  }

  private int distance(Place place, Series other) {
    return Math.abs(place(other).orElse(place).number() - place.number());
  }

  private Optional<Place> place(Series series) {
    return cell(series).map(places::get);
  }

  /** A series is known by its first cell; comparing all its cells would be slow. */
  private static Optional<CellRef> cell(Series series) {
    return series.observations().stream().findFirst().map(found -> found.cell().ref());
  }

  /** Whether two series are one and the same row or column. */
  static boolean isSame(Series one, Series other) {
    return cell(one).equals(cell(other));
  }

  /** The series of sister indicators, in any table. */
  List<Series> sisters(Series series) {
    Optional<Indicator> own = indicator(series);
    return own.isEmpty()
        ? List.of()
        : statistics
            .series()
            .filter(other -> isAlike(series, other) && isSameRegion(series, other))
            .filter(
                other ->
                    indicator(other).filter(i -> glossary.areSisters(own.get(), i)).isPresent())
            .toList();
  }

  /** The same indicator and measure elsewhere: in other tables, of other regions and scopes. */
  Stream<Series> namesakes(Series series) {
    return statistics
        .series()
        .filter(other -> !isSame(series, other))
        .filter(other -> isAlike(series, other) && isSameIndicator(series, other));
  }

  /** Growth over the month before beside growth over the year before, and the other way round. */
  Stream<Series> chained(Series series) {
    Optional<Measure> other =
        switch (series.measure()) {
          case GROWTH -> Optional.of(Measure.CHAIN_GROWTH);
          case CHAIN_GROWTH -> Optional.of(Measure.GROWTH);
          default -> Optional.empty();
        };
    return other.stream().flatMap(measure -> of(series, measure));
  }

  /** Growth over the last of the years beside that of the average one, and the other way round. */
  Stream<Series> averaged(Series series) {
    Optional<Measure> other =
        switch (series.measure()) {
          case GROWTH -> Optional.of(Measure.AVERAGE_GROWTH);
          case AVERAGE_GROWTH -> Optional.of(Measure.GROWTH);
          default -> Optional.empty();
        };
    return other.stream().flatMap(measure -> of(series, measure));
  }

  private Stream<Series> of(Series series, Measure measure) {
    return statistics
        .series()
        .filter(found -> found.measure() == measure)
        .filter(found -> isSameRegion(series, found) && isSameIndicator(series, found));
  }

  /** The levels of an indicator whose growth a series holds. */
  Stream<Series> levels(Series series) {
    return statistics
        .series()
        .filter(other -> other.measure() == Measure.LEVEL)
        .filter(other -> isSameRegion(series, other) && isSameIndicator(series, other));
  }

  /** What was planned of what a series says was done. */
  Stream<Series> plans(Series series) {
    return statistics
        .series()
        .filter(other -> other.measure() == Measure.PLAN && series.measure() == Measure.LEVEL)
        .filter(other -> isSameRegion(series, other) && isSameIndicator(series, other));
  }

  /** Whether two series are of one region; one that names none is of the report's own. */
  boolean isSameRegion(Series one, Series other) {
    return isSamePlace(one.region(), other.region());
  }

  /** Whether two series are of one scope: 全市 is the whole, as is one that names none. */
  boolean isSameScope(Series one, Series other) {
    return isSamePlace(one.scope(), other.scope());
  }

  private boolean isSamePlace(String one, String other) {
    return one.equals(other)
        || Regions.standard()
            .normalise(one, home)
            .equals(Regions.standard().normalise(other, home));
  }

  /** The same indicator and measure in another money. */
  Stream<Series> inOtherMoney(Series series) {
    return statistics
        .series()
        .filter(other -> other.measure() == series.measure() && isOtherMoney(series, other))
        .filter(other -> isSameRegion(series, other) && isSameIndicator(series, other));
  }

  private static boolean isOtherMoney(Series one, Series other) {
    return one.unit()
        .flatMap(unit -> other.unit().filter(u -> !u.unit().converts(unit.unit())))
        .filter(unit -> isMoney(unit) && one.unit().filter(Surroundings::isMoney).isPresent())
        .isPresent();
  }

  private static boolean isMoney(ScaledUnit unit) {
    return unit.unit().dimension().contains("money");
  }

  private boolean isSameIndicator(Series one, Series other) {
    if (Glossary.fold(one.indicator()).equals(Glossary.fold(other.indicator()))) {
      return one.path().isEmpty() || other.path().isEmpty() || one.path().equals(other.path());
    }
    if (isOfPlaces(one, other) || isOfPlaces(other, one)) {
      return true;
    }
    Optional<Indicator> known = indicator(one);
    return known.isPresent() && known.equals(indicator(other));
  }

  /** 江陵市各区一般公共预算收入 is 一般公共预算收入 by places. */
  private static boolean isOfPlaces(Series longer, Series shorter) {
    String name = Glossary.fold(shorter.indicator());
    String full = Glossary.fold(longer.indicator());
    int before = full.length() - name.length();
    return name.length() >= SHORTEST
        && before > 0
        && full.endsWith(name)
        && PLACES.indexOf(full.charAt(before - 1)) >= 0;
  }

  private static boolean isAlike(Series one, Series other) {
    return one.measure() == other.measure()
        && one.unit()
            .flatMap(unit -> other.unit().map(u -> unit.unit().converts(u.unit())))
            .orElse(one.unit().isEmpty() && other.unit().isEmpty());
  }

  private Optional<Indicator> indicator(Series series) {
    return indicators.computeIfAbsent(series.indicator(), glossary::find);
  }
}
