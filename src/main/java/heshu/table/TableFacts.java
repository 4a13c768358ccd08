package heshu.table;

import heshu.quantity.ScaledUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a table says of itself outside its rows and columns.
 *
 * @param title its title, or the name of its file if it has none
 * @param unitLine the text of its 单位 line
 * @param units the units that the line names
 * @param titleUnit the unit in brackets at the title
 * @param time what title or file name say of time
 * @param years the several years that they say the table sums up (“十四五”时期)
 * @param region the region that title, 地区 line or file name say
 * @param scope 全市, 市本级 …
 * @param indicator the indicator of a table that is about one only
 * @param topic the title without number, time, region and unit
 * @param real the price basis of the whole table
 * @param notes notes and sources in order
 * @param vintage which publication
 * @param measure what all figures are, when the title says so
 * @param indexBase the base of an index that the title or unit line name
 */
record TableFacts(
    String title,
    String unitLine,
    List<ScaledUnit> units,
    Optional<ScaledUnit> titleUnit,
    PeriodCaption time,
    PeriodCaption years,
    String region,
    String scope,
    Optional<Caption> indicator,
    String topic,
    Optional<Boolean> real,
    List<String> notes,
    Vintage vintage,
    Optional<Measure> measure,
    Optional<String> indexBase) {
  TableFacts {
    units = List.copyOf(units);
    notes = List.copyOf(notes);
  }

  /** The same table, its title's measure being that of some columns only: 收支总额及增长速度. */
  TableFacts ofLevels() {
    return new TableFacts(
        title,
        unitLine,
        units,
        titleUnit,
        time,
        years,
        region,
        scope,
        indicator,
        topic,
        real,
        notes,
        vintage,
        Optional.empty(),
        indexBase);
  }

  /** The same table, one of whose columns is of the region that the title names: 与全国对比. */
  TableFacts ofHome() {
    return new TableFacts(
        title, unitLine, units, titleUnit, time, years, "", scope, indicator, topic, real, notes,
        vintage, measure, indexBase);
  }
}
