package heshu.binding;

import heshu.binding.Distinctions.Side;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.table.Measure;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.text.Trie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All series by name. Names are kept once however many regions and periods a table holds, so that a
 * table of a million rows costs as much as its distinct names.
 */
final class SeriesIndex {
  private static final List<String> SHARES = List.of("占比", "比重", "比例", "比率", "份额");

  /** So many letters of a label tell that it goes on behind 全国. */
  private static final int TITLE = 4;

  private static final List<String> TOTALS = List.of("合计", "总计", "总数");

  private final Glossary glossary;
  private final Regions regions;
  private final Optional<String> own;
  private final Optional<String> elsewhere;
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final List<Map<LineKey, Line>> lines = new ArrayList<>();
  private final Map<String, List<Line>> byPlace = new HashMap<>();
  private final Map<String, String> regionNames = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private final List<Map<String, List<Line>>> byRegion = new ArrayList<>();
  private final Trie<String> places;

  SeriesIndex(Statistics statistics, Glossary glossary, Regions regions, Optional<String> own) {
    this.glossary = glossary;
    this.regions = regions;
    this.own = own;
    this.elsewhere = new Elsewhere(regions, own).of(statistics);
    for (StatTable table : statistics.tables()) {
      table.series().forEach(series -> add(table, series));
    }
    names.clear();
    places = placesOf();
  }

  private void add(StatTable table, Series series) {
    String written = Currencies.without(labelOf(series));
    String above = above(series);
    boolean total = isTotal(series);
    String key = String.join("\n", written, above, series.topic(), Boolean.toString(total));
    Label label =
        labels.computeIfAbsent(key, absent -> label(written, above, series.topic(), total));
    String region = regionNames.computeIfAbsent(regionOf(series), this::normalised);
    Line line =
        lines
            .get(label.id())
            .computeIfAbsent(
                new LineKey(table.file(), table.sheet(), region, series.scope()),
                absent -> line(label, table, region));
    line.add(measureOf(label, series), series);
  }

  /** A region as the report would name it; what names none is of whoever the tables are of. */
  private String normalised(String name) {
    String region = regions.normalise(name, own);
    boolean unsaid = name.isEmpty() || Regions.relativeNames().contains(name);
    return region.isEmpty() && unsaid ? elsewhere.orElse("") : region;
  }

  /** A table of the whole province is of another region in a city's report. */
  private static String regionOf(Series series) {
    boolean whole = series.region().isEmpty() && series.scope().startsWith("全");
    return whole ? series.scope() : series.region();
  }

  private static String above(Series series) {
    List<String> words = new ArrayList<>(series.path());
    series
        .wholeOf()
        .filter(whole -> series.measure() != Measure.AHEAD)
        .map(whole -> whole.substring(series.rankGroup().map(String::length).orElse(0)))
        .filter(whole -> !whole.isEmpty())
        .ifPresent(words::add);
    words.remove(series.indicator());
    String scope = series.scope().startsWith("全") ? "" : series.scope();
    return (String.join(" ", words) + " " + scope).strip();
  }

  private static boolean isTotal(Series series) {
    return series.observations().stream()
        .limit(1)
        .flatMap(o -> o.cell().header().stream())
        .anyMatch(caption -> TOTALS.stream().anyMatch(caption::contains));
  }

  private Line line(Label label, StatTable table, String region) {
    Line line = new Line(label, table, region);
    byPlace.computeIfAbsent(line.place(), key -> new ArrayList<>()).add(line);
    byRegion.get(label.id()).computeIfAbsent(region, key -> new ArrayList<>(1)).add(line);
    return line;
  }

  /** All lines of the table that a line stands in. */
  Stream<Line> neighbours(Line line) {
    return byPlace.getOrDefault(line.place(), List.of()).stream();
  }

  private static String labelOf(Series series) {
    return switch (series.measure()) {
      case SHARE -> saysShare(series.indicator()) ? series.indicator() : series.indicator() + "占比";
      case CONTRIBUTION -> series.indicator() + "贡献率";
      default -> series.indicator();
    };
  }

  private static boolean saysShare(String indicator) {
    return SHARES.stream().anyMatch(indicator::endsWith);
  }

  private static Measure measureOf(Label label, Series series) {
    boolean percent = series.unit().map(u -> u.unit().equals(Reading.PERCENT)).orElse(true);
    boolean growth = label.own().ofGrowth() && percent;
    return growth && series.measure() == Measure.LEVEL ? Measure.GROWTH : series.measure();
  }

  private Label label(String written, String above, String topic, boolean total) {
    Name own = Name.of(written);
    Name around = names.computeIfAbsent(above, Name::of);
    Name title = names.computeIfAbsent(topic, Name::of);
    Map<Integer, Side> stance = own.stanceWithin(around);
    lines.add(new LinkedHashMap<>());
    byRegion.add(new HashMap<>());
    Optional<Indicator> indicator = indicator(written, above, own, around);
    return new Label(lines.size() - 1, own, around, title, total, stance, indicator);
  }

  /** The glossary's indicator of a label, unless what the label stands under speaks against it. */
  private Optional<Indicator> indicator(String written, String within, Name own, Name around) {
    Map<Integer, Side> stance = own.stanceWithin(around);
    return known(written, within).filter(i -> agrees(i, stance));
  }

  /** 人均可支配收入 under 城镇居民 is that of 城镇居民; 分年龄 under 人口 is of 人口. */
  private Optional<Indicator> known(String written, String within) {
    if (within.isEmpty()) {
      return glossary.find(written);
    }
    String last = within.substring(within.lastIndexOf(' ') + 1);
    return glossary
        .find(last + written)
        .or(() -> glossary.find(Name.of(last + written).text()))
        .or(() -> glossary.find(overlapped(written, last)))
        .filter(i -> !glossary.find(last).equals(Optional.of(i)))
        .or(() -> glossary.find(written))
        .or(() -> glossary.find(written + within));
  }

  /** 城镇居民 under 居民人均可支配收入: whose of what is told below, in the words that it shares. */
  private static String overlapped(String below, String above) {
    for (int shared = Math.min(below.length(), above.length()) - 1; shared >= 2; shared--) {
      if (above.startsWith(below.substring(below.length() - shared))) {
        return below + above.substring(shared);
      }
    }
    return below;
  }

  private static boolean agrees(Indicator indicator, Map<Integer, Side> stance) {
    Name name = Name.of(indicator.name());
    return Distinctions.standard().compare(name.stance(), stance).clash() == 1;
  }

  /** Whether words mean the report's own region: 全市 in a city's report. */
  boolean isOwn(String region) {
    return regions.normalise(region, own).isEmpty();
  }

  /**
   * The names of regions as the tables write them; nothing where the tables have the name of a
   * region in that of an indicator: 全国重点实验室.
   */
  Trie<String> places() {
    return places;
  }

  private Trie<String> placesOf() {
    Trie.Builder<String> builder = Trie.builder();
    regionNames.keySet().stream()
        .filter(name -> name.length() >= 2 && !regions.normalise(name, own).isEmpty())
        .forEach(name -> builder.put(name, name));
    labels.values().stream()
        .map(label -> label.own().text())
        .filter(text -> text.startsWith(Regions.NATION) && text.length() >= TITLE)
        .forEach(text -> builder.put(text.substring(0, TITLE), ""));
    return builder.build();
  }

  Collection<Label> labels() {
    return labels.values();
  }

  /** All regions' lines of a label. */
  Collection<Line> lines(Label label) {
    return lines.get(label.id()).values();
  }

  /** The lines of a label for one region. */
  List<Line> lines(Label label, String region) {
    return byRegion.get(label.id()).getOrDefault(region, List.of());
  }

  /** What the same table says of other regions under the same label. */
  List<Line> otherRegions(Line line) {
    return lines(line.label()).stream()
        .filter(other -> !other.region().equals(line.region()))
        .filter(other -> other.place().equals(line.place()))
        .toList();
  }

  boolean hasOtherRegions(Line line) {
    return byRegion.get(line.label().id()).size() > 1
        && lines(line.label()).stream()
            .anyMatch(
                other ->
                    !other.region().equals(line.region()) && other.place().equals(line.place()));
  }

  private record LineKey(String file, Optional<String> sheet, String region, String scope) {}
}
