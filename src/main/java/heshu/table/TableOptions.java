package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.quantity.Units;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a person says about statistics where reading them fails, or where they leave a choice.
 *
 * @param encoding the charset of all text files ({@code --encoding})
 * @param year the year of tables that name none ({@code report.year})
 * @param units the units that captions and cells may name: the standard ones and those of {@code
 *     units:}
 * @param precedence which tables count where two disagree ({@code data.precedence}), the one that
 *     counts most first; each a file's path below the given folder, its bare name, a folder ({@code
 *     统计局/}), or any of these with {@code *} for any letters. Tables that none of them names count
 *     least, and among themselves a disagreement stays open
 * @param files what is said of single files or sheets ({@code data.tables}), by path below the
 *     given folder or by bare file name, with {@code !} and a sheet's name behind it where only
 *     that sheet is meant
 */
public record TableOptions(
    Optional<Charset> encoding,
    OptionalInt year,
    Units units,
    List<String> precedence,
    Map<String, ForFile> files) {
  public TableOptions {
    precedence = List.copyOf(precedence);
    files = Map.copyOf(files);
  }

  public static TableOptions none() {
    return new TableOptions(
        Optional.empty(), OptionalInt.empty(), Units.standard(), List.of(), Map.of());
  }

  /** What is said of a file. */
  ForFile of(String file) {
    return said(file).orElse(ForFile.NOTHING);
  }

  /** What is said of a table, the year of all tables included. */
  ForFile of(String file, Optional<String> sheet) {
    return sheet
        .flatMap(name -> said(file + "!" + name))
        .or(() -> said(file))
        .orElse(ForFile.NOTHING)
        .fallbackYear(year);
  }

  /** The longest path that names a file wins: 快报/工业.csv before 工业.csv. */
  private Optional<ForFile> said(String file) {
    return Stream.of(file, file.substring(file.lastIndexOf('/') + 1))
        .filter(files::containsKey)
        .findFirst()
        .map(files::get);
  }

  /**
   * What is said of one file.
   *
   * @param encoding its charset
   * @param unit the unit of figures whose unit the table does not state, as written: 万元
   * @param year the year of figures whose year the table does not state
   * @param region the region of the whole table
   * @param indicator the indicator of a table that names none
   * @param skip whether the file is not to be read at all
   * @param columns captions in place of those of the table, by the letters of the column: {@code D}
   *     to 2024年（亿元）. A caption that says what a column is for (指标, 单位, 地区, 年份, 备注) is understood
   *     as in a table
   * @param labels captions or row labels as they should be read, by what the table writes: 规上工业 to
   *     规模以上工业增加值
   */
  public record ForFile(
      Optional<Charset> encoding,
      Optional<String> unit,
      OptionalInt year,
      Optional<String> region,
      Optional<String> indicator,
      boolean skip,
      Map<String, String> columns,
      Map<String, String> labels) {
    public static final ForFile NOTHING =
        new ForFile(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Map.of(),
            Map.of());

    public ForFile {
      columns = Map.copyOf(columns);
      labels = Map.copyOf(labels);
    }

    private ForFile fallbackYear(OptionalInt fallback) {
      return year.isPresent()
          ? this
          : new ForFile(encoding, unit, fallback, region, indicator, skip, columns, labels);
    }

    /** The unit of figures whose unit the table does not state. */
    Optional<ScaledUnit> unit(UnitCaption units) {
      return unit.flatMap(units::stated);
    }

    TableFacts apply(TableFacts facts, CaptionReader captions) {
      PeriodCaption time =
          year.isPresent()
              ? facts.time().orElse(PeriodCaption.of(year.getAsInt() + "年"))
              : facts.time();
      return new TableFacts(
          facts.title(),
          facts.unitLine(),
          facts.units(),
          facts.titleUnit(),
          time,
          facts.years(),
          region.orElse(facts.region()),
          facts.scope(),
          indicator.map(captions::read).or(facts::indicator),
          facts.topic(),
          facts.real(),
          facts.notes(),
          facts.vintage(),
          facts.measure(),
          facts.indexBase());
    }
  }
}
