package heshu.config;

import heshu.glossary.Indicator;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the configuration says. Everything has a default, so that a check without any file works.
 *
 * @param year the year that the report reviews
 * @param region the report's own region
 * @param data files and folders of statistics, absolute
 * @param tables what has to be said of single tables because reading them fails
 * @param precedence beginnings of table paths, the most trusted first
 * @param rounding how the report rounds
 * @param indicatorTolerance slack by indicator name, in the indicator's own unit, on top of bounds
 * @param unitTolerance slack by unit (亿元, %), in that unit, on top of bounds
 * @param ruleFolders folders of own rules, absolute
 * @param select rules that run; empty for those on by default
 * @param ignore rules that never run
 * @param severities by rule id, in place of what the rule says
 * @param indicators own indicators, or known ones described anew
 * @param units own units
 * @param regions own regions and other names of known ones
 * @param mappings claims that are to be tied to a series by hand
 * @param inForce every value that was set, and where
 * @param files the files read, the report's own last
 */
public record Settings(
    OptionalInt year,
    Optional<String> region,
    List<Path> data,
    List<TableNote> tables,
    List<String> precedence,
    Rounding rounding,
    Map<String, BigDecimal> indicatorTolerance,
    Map<String, BigDecimal> unitTolerance,
    List<Path> ruleFolders,
    List<String> select,
    List<String> ignore,
    Map<String, String> severities,
    List<Indicator> indicators,
    List<OwnUnit> units,
    List<OwnRegion> regions,
    List<SeriesMapping> mappings,
    List<InForce> inForce,
    List<Path> files) {

  /** How a report rounds its figures. */
  public enum Rounding {
    HALF_UP,
    TRUNCATE,
    EITHER
  }

  /**
   * What has to be said of one table.
   *
   * @param file its path, or the end of it
   * @param unit the unit of cells that state none
   * @param year the year of an undated table
   * @param region the region of a table that names none
   * @param encoding the charset of a text that is not read rightly
   * @param skip whether to leave the file out
   */
  public record TableNote(
      String file,
      Optional<String> unit,
      OptionalInt year,
      Optional<String> region,
      Optional<String> encoding,
      boolean skip) {}

  /**
   * A unit of the user's own.
   *
   * @param symbol as written in reports and tables
   * @param factor how many of {@code of} one of it is
   * @param of a known unit; absent for a new kind of count
   */
  public record OwnUnit(String symbol, BigDecimal factor, Optional<String> of) {}

  /**
   * A region of the user's own.
   *
   * @param name the full name
   * @param aliases other names
   */
  public record OwnRegion(String name, List<String> aliases) {}

  /**
   * A claim's indicator and the series it always speaks of.
   *
   * @param claim the indicator as the report words it
   * @param series {@code file:label}, or a label alone
   */
  public record SeriesMapping(String claim, String series) {}

  /**
   * One value and where it was set.
   *
   * @param key with dots: {@code report.year}
   * @param value as written
   * @param origin file and line, or the name of the default
   */
  public record InForce(String key, String value, Optional<Origin> origin) {}

  /** A line of a configuration file. */
  public record Origin(Path file, int line) {}

  /** What holds without any file. */
  public static Settings defaults() {
    return new SettingsBuilder().build();
  }
}
