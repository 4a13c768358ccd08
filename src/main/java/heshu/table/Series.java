package heshu.table;

import heshu.period.Period;
import heshu.quantity.ScaledUnit;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one indicator, one region and one measure in one table, in order of period. A
 * series without a period of its own (an undated table) has no observations and is reported as a
 * problem.
 *
 * @param indicator the indicator as labelled, marks and numbering taken off: 税收收入
 * @param path the labels that the indicator stands under, outermost first: [一般公共预算收入] for 其中：税收收入
 * @param measure what the figures say of the indicator
 * @param unit the unit of the cells, absent while it is unknown
 * @param unitSource where the unit was found
 * @param region the region as labelled or named in the title; empty for the table's own region
 * @param scope 全市, 市本级 and the like where the table says so, otherwise empty
 * @param real true where the table says constant prices (可比价, 不变价, 实际), false where it says current
 *     prices
 * @param vintage which publication
 * @param wholeOf for {@link Measure#SHARE} and {@link Measure#CONTRIBUTION}, what it is a share of,
 *     as written; for a rank among whom it is held and 增速 for one of growth (全国, 中部增速); 调整 for a
 *     budget that was changed
 * @param indexBase the base of the index that the cells hold (上年=100); the values of a growth
 *     series are then the cells less 100
 * @param topic what the title says the whole table is about, without its number, year and unit
 * @param observations in order of period
 */
public record Series(
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
    String topic,
    List<Observation> observations) {

  /** What a rank is of that is not one of levels. */
  static final String OF_GROWTH = "增速";

  public Series {
    path = List.copyOf(path);
    observations = List.copyOf(observations);
  }

  /** The observation of exactly this period. */
  public Optional<Observation> at(Period period) {
    return observations.stream().filter(o -> o.period().sameMonths(period)).findFirst();
  }

  /** Among whom the places of a rank are held, if the table says so: 全国, 中部. */
  public Optional<String> rankGroup() {
    return wholeOf
        .filter(words -> measure == Measure.RANK)
        .map(
            words ->
                words.endsWith(OF_GROWTH)
                    ? words.substring(0, words.length() - OF_GROWTH.length())
                    : words)
        .filter(group -> !group.isEmpty());
  }

  /** The same series with only these observations. */
  Series of(List<Observation> some) {
    return new Series(
        indicator,
        path,
        measure,
        unit,
        unitSource,
        region,
        scope,
        real,
        vintage,
        wholeOf,
        indexBase,
        topic,
        some);
  }

  /** The same series in a unit that its table does not state. */
  Series in(ScaledUnit found, UnitSource source) {
    return new Series(
        indicator,
        path,
        measure,
        Optional.of(found),
        source,
        region,
        scope,
        real,
        vintage,
        wholeOf,
        indexBase,
        topic,
        observations);
  }

  /** The same series, of a region that was found out from its table. */
  Series inRegion(String found) {
    return new Series(
        indicator,
        path,
        measure,
        unit,
        unitSource,
        found,
        scope,
        real,
        vintage,
        wholeOf,
        indexBase,
        topic,
        observations);
  }
}
