package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.period.Period;
import heshu.table.Measure;
import heshu.table.Series;
import heshu.table.StatTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one table says of one indicator in one region: its level, its growth, its increase ….
 *
 * @param label the name in the table
 * @param table the table
 * @param region the region as {@code Regions} normalises it, empty for the report's own
 * @param series by what they measure
 */
record Line(Label label, StatTable table, String region, Map<Measure, List<Series>> series) {

  Line(Label label, StatTable table, String region) {
    this(label, table, region, new EnumMap<>(Measure.class));
  }

  void add(Measure measure, Series more) {
    series.computeIfAbsent(measure, key -> new ArrayList<>(1)).add(more);
  }

  /** Which table it stands in, for telling tables apart. */
  String place() {
    return table.file() + '!' + table.sheet().orElse("");
  }

  /** Whether the table's own words for it hold some word. */
  boolean isCalled(String word) {
    return series.values().stream()
        .flatMap(List::stream)
        .anyMatch(one -> one.indicator().contains(word));
  }

  /** The series of one measure. */
  List<Series> of(Measure measure) {
    return series.getOrDefault(measure, List.of());
  }

  /** The same line without the figures in other currencies than the one given. */
  Line in(Optional<String> currency) {
    if (currency.isEmpty() || series.values().stream().allMatch(all -> areIn(all, currency))) {
      return this;
    }
    Map<Measure, List<Series>> kept = new EnumMap<>(Measure.class);
    series.forEach(
        (measure, all) ->
            kept.put(measure, all.stream().filter(one -> areIn(List.of(one), currency)).toList()));
    return new Line(label, table, region, kept);
  }

  private static boolean areIn(List<Series> all, Optional<String> currency) {
    return all.stream()
        .map(one -> Currencies.of(one.indicator()))
        .allMatch(said -> said.isEmpty() || said.equals(currency));
  }

  /**
   * The figures of one measure for exactly one period; of what there is at a time, the end of
   * December is the end of the year.
   */
  List<Term> at(Measure measure, Period period) {
    List<Term> found = of(measure).stream().flatMap(s -> at(s, period).stream()).toList();
    return found.isEmpty() && Stocks.is(label)
        ? sameEnd(period)
            .map(other -> of(measure).stream().flatMap(s -> at(s, other).stream()).toList())
            .orElse(found)
        : found;
  }

  private static Optional<Period> sameEnd(Period period) {
    if (period.isYear()) {
      return Optional.of(Period.month(period.lastYear(), 12));
    }
    boolean december = period.sameMonths(Period.month(period.lastYear(), 12));
    return december ? Optional.of(Period.year(period.lastYear())) : Optional.empty();
  }

  /** The figure of a series for exactly one period, if there is a figure. */
  static Optional<Term> at(Series series, Period period) {
    return series
        .at(period)
        .filter(o -> o.cell().value().isPresent())
        .map(o -> new Term(series, o));
  }
}
