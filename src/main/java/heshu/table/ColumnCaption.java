package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.table.MeasureWords.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The captions above a column of figures, outermost first, read as one.
 *
 * @param column from 0
 * @param words the captions as written
 * @param path indicator words above the innermost
 * @param name the innermost indicator words, empty if the captions name none
 * @param time what they say of time; where a growth column says nothing, that of the column it
 *     belongs to
 */
record ColumnCaption(
    int column,
    List<String> words,
    List<String> path,
    String name,
    PeriodCaption time,
    Optional<Measure> measure,
    Optional<String> wholeOf,
    Optional<String> indexBase,
    Optional<ScaledUnit> unit,
    Optional<Boolean> real,
    Optional<Vintage> vintage) {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "累计", "累计完成", "小计", "合计数", "累计数");
  private static final Pattern RESULT = Pattern.compile("(?:实际|完成|实绩|执行)[^增比]{0,3}[(（]");
  private static final Pattern MONTHLY = Pattern.compile("[当本][月季]");

  ColumnCaption {
    words = List.copyOf(words);
    path = List.copyOf(path);
  }

  static ColumnCaption of(int column, List<String> words, CaptionReader captions) {
    ColumnCaption read =
        new ColumnCaption(
            column,
            words,
            List.of(),
            "",
            PeriodCaption.of(""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    for (String caption : words) {
      read = read.below(captions.read(caption));
    }
    return read;
  }

  private ColumnCaption below(Caption inner) {
    boolean named = !inner.name().isEmpty();
    boolean percent = inner.measure().filter(Measure::isPercent).isPresent();
    boolean says = inner.measure().isPresent();
    return new ColumnCaption(
        column,
        words,
        named && !name.isEmpty() ? with(path, name) : path,
        named ? inner.name() : name,
        inner.when().orElse(time),
        says && !(isPercent() && inner.measure().get() == Measure.LEVEL) && !isPlannedGrowth(inner)
            ? inner.measure()
            : measure,
        inner.wholeOf().or(() -> says ? Optional.empty() : wholeOf),
        inner.indexBase().or(() -> indexBase),
        inner.unit().or(() -> percent ? Optional.empty() : unit),
        inner.real().or(() -> real),
        inner.vintage().or(() -> vintage));
  }

  /** 增长(%) below 2014年计划 is planned. */
  private boolean isPlannedGrowth(Caption inner) {
    return isPlan() && inner.measure().equals(Optional.of(Measure.GROWTH));
  }

  private boolean isPercent() {
    return measure.filter(Measure::isPercent).isPresent();
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  boolean isLevel() {
    return measure.isEmpty() || measure.get() == Measure.LEVEL;
  }

  /** How far ahead of another something is, or what it has gained: no level. */
  boolean isInPoints() {
    return unit.filter(stated -> stated.unit().symbol().equals("百分点")).isPresent();
  }

  /** Whether its caption says no more than that it adds up what stands beside it. */
  boolean isTotal() {
    return words.size() == 1 && TOTALS.contains(CaptionReader.bare(words.get(0)));
  }

  /** What came of a plan, in growth only where the row is one of growth: 实际(增长%). */
  boolean isOfResults() {
    return words.stream().anyMatch(word -> RESULT.matcher(word).find());
  }

  boolean isPlan() {
    return measure.filter(m -> m == Measure.PLAN).isPresent();
  }

  /** A completion rate stands between actual figures without ending their run. */
  boolean isCompletion() {
    return measure.filter(m -> m == Measure.COMPLETION || m == Measure.PLAN).isPresent();
  }

  /** Whether this column names the measure itself, so that a title with it does not mean all. */
  boolean says(Optional<Measure> ofTitle) {
    return ofTitle.isPresent() && ofTitle.equals(measure);
  }

  /** Whether the innermost caption leaves open if a change is told in percent or as an amount. */
  boolean isOpen() {
    String inner = words.isEmpty() ? "" : words.get(words.size() - 1);
    return unit.isEmpty()
        && MeasureWords.atEnd(CaptionReader.bare(inner))
            .filter(MeasureWords.Word::open)
            .isPresent();
  }

  /** Whether its figures are of the table's whole year: 全年, behind 前三季度. */
  boolean isOfWholeYear() {
    return !time.tellsTime() && words.stream().anyMatch(word -> word.contains("全年"));
  }

  /** Whether the name begins with 当月 and the like. */
  boolean isMonthly() {
    return name.length() > 3 && MONTHLY.matcher(name).lookingAt();
  }

  /** This column with 当月 and 累计 before its name taken for what they say of time. */
  ColumnCaption flowing() {
    boolean cumulative = name.startsWith("累计") && name.length() > 3;
    return cumulative || isMonthly()
        ? named(path, name.substring(2)).at(time.flowing(cumulative ? Flow.CUMULATIVE : Flow.MONTH))
        : this;
  }

  ColumnCaption at(PeriodCaption when) {
    return new ColumnCaption(
        column, words, path, name, when, measure, wholeOf, indexBase, unit, real, vintage);
  }

  ColumnCaption named(List<String> newPath, String newName) {
    return new ColumnCaption(
        column, words, newPath, newName, time, measure, wholeOf, indexBase, unit, real, vintage);
  }

  /** The same column, its unit being part of its name. */
  ColumnCaption ofCurrency(String currency) {
    return new ColumnCaption(
        column,
        words,
        path,
        name + currency,
        time,
        measure,
        wholeOf,
        indexBase,
        Optional.empty(),
        real,
        vintage);
  }

  /** The same column, its figures being what those of another are: growth, in percent. */
  ColumnCaption measuredAs(ColumnCaption other) {
    return new ColumnCaption(
        column,
        words,
        path,
        name,
        other.time,
        other.measure,
        other.wholeOf,
        other.indexBase,
        other.unit,
        other.real,
        vintage);
  }

  ColumnCaption published(Optional<Vintage> as) {
    return new ColumnCaption(
        column, words, path, name, time, measure, wholeOf, indexBase, unit, real, as);
  }

  ColumnCaption ranking(Optional<String> what) {
    return new ColumnCaption(
        column, words, path, name, time, measure, what, indexBase, unit, real, vintage);
  }
}
