package heshu.table;

import heshu.quantity.ScaledUnit;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person says about statistics where reading them fails.
 *
 * @param encoding the charset of all text files
 * @param year the year of tables that name none
 * @param files what is said of single files, by path below the given folder or by file name
 */
public record TableOptions(
    Optional<Charset> encoding, OptionalInt year, Map<String, ForFile> files) {
  public TableOptions {
    files = Map.copyOf(files);
  }

  public static TableOptions none() {
    return new TableOptions(Optional.empty(), OptionalInt.empty(), Map.of());
  }

  /** What is said of a file, the year of all tables included. */
  ForFile of(String file) {
    ForFile said =
        Optional.ofNullable(files.get(file))
            .or(() -> Optional.ofNullable(files.get(file.substring(file.lastIndexOf('/') + 1))))
            .orElse(ForFile.NOTHING);
    return said.fallbackYear(year);
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
   */
  public record ForFile(
      Optional<Charset> encoding,
      Optional<String> unit,
      OptionalInt year,
      Optional<String> region,
      Optional<String> indicator,
      boolean skip) {
    public static final ForFile NOTHING =
        new ForFile(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    private ForFile fallbackYear(OptionalInt fallback) {
      return year.isPresent()
          ? this
          : new ForFile(encoding, unit, fallback, region, indicator, skip);
    }

    TableFacts apply(TableFacts facts) {
      List<ScaledUnit> units =
          unit.flatMap(UnitCaption::stated).map(List::of).orElse(facts.units());
      PeriodCaption time =
          year.isPresent()
              ? facts.time().orElse(PeriodCaption.of(year.getAsInt() + "年"))
              : facts.time();
      return new TableFacts(
          facts.title(),
          facts.unitLine(),
          units,
          facts.titleUnit(),
          time,
          region.orElse(facts.region()),
          facts.scope(),
          indicator.map(CaptionReader::read).or(facts::indicator),
          facts.topic(),
          facts.real(),
          facts.notes(),
          facts.vintage(),
          facts.measure(),
          facts.indexBase());
    }
  }
}
