package heshu.config;

import heshu.binding.Mappings.Mapping;
import heshu.claim.ClaimWords;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.rule.RuleSettings;
import heshu.rule.Severity;
import heshu.rule.verdict.JudgeOptions;
import heshu.rule.verdict.Rounding;
import heshu.rule.verdict.Tolerance;
import heshu.table.TableOptions;
import heshu.text.Problem;
import heshu.text.Vocabulary;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the configuration says. Everything has a default, so that a check without any file works.
 *
 * @param year the year that the report reviews
 * @param region the report's own region
 * @param data files and folders of statistics, absolute
 * @param precedence which tables count where two disagree, the one that counts most first
 * @param tables what has to be said of single tables because reading them fails, by path or file
 *     name
 * @param rounding how the report rounds
 * @param tolerances how far figures may be off beyond rounding
 * @param ruleFolders folders of own rules, absolute
 * @param select rules that run; empty for those on by default
 * @param ignore rules that never run
 * @param severities by rule id, in place of what the rule says
 * @param ruleNames what to complain of where a rule named in a file does not exist, by that name
 * @param indicators own indicators, or known ones described anew
 * @param units own units
 * @param regions own regions, or known ones described anew
 * @param mappings which series the claims of an indicator speak of
 * @param words own words, by the class that {@link ClaimWords} has them in
 * @param inForce every value that was set, and where
 * @param files the files read, the report's own last
 */
public record Settings(
    OptionalInt year,
    Optional<String> region,
    List<Path> data,
    List<String> precedence,
    Map<String, TableOptions.ForFile> tables,
    Rounding rounding,
    List<Tolerance> tolerances,
    List<Path> ruleFolders,
    List<String> select,
    List<String> ignore,
    Map<String, Severity> severities,
    Map<String, Problem> ruleNames,
    List<Indicator> indicators,
    List<OwnUnit> units,
    List<Regions.Own> regions,
    List<Mapping> mappings,
    Map<String, List<String>> words,
    List<InForce> inForce,
    List<Path> files) {
  private static final String COUNT = "count";

  /**
   * A unit of the user's own.
   *
   * @param symbol as written in reports and tables
   * @param factor how many of {@code of} one of it is
   * @param of a known unit; absent for a new kind of count
   */
  public record OwnUnit(String symbol, BigDecimal factor, Optional<String> of) {

    /** The unit in the dimension of the one it is made of, or a count of its own. */
    Units.Entry entry() {
      Unit base =
          of.flatMap(Units.standard()::unit)
              .orElseGet(() -> new Unit(symbol, COUNT, BigDecimal.ONE, true));
      Unit unit = new Unit(symbol, base.dimension(), base.factor().multiply(factor), true);
      return new Units.Entry(unit, List.of());
    }
  }

  /**
   * One value and where it was set.
   *
   * @param key with dots: {@code report.year}
   * @param value as written
   */
  public record InForce(String key, String value, Origin origin) {}

  /** Where a value was set. */
  public sealed interface Origin {
    /** In a line of a configuration file. */
    record InFile(Path file, int line) implements Origin {}

    /** Nowhere. */
    record ByDefault() implements Origin {}

    /** On the command line. */
    record OnCommandLine() implements Origin {}
  }

  /** These settings with what a command line says of rules on top. */
  public Settings withRules(List<Path> moreFolders, List<String> onlyThese, List<String> notThese) {
    return new Settings(
        year,
        region,
        data,
        precedence,
        tables,
        rounding,
        tolerances,
        Stream.concat(ruleFolders.stream(), moreFolders.stream()).toList(),
        onlyThese.isEmpty() ? select : onlyThese,
        Stream.concat(ignore.stream(), notThese.stream()).toList(),
        severities,
        ruleNames,
        indicators,
        units,
        regions,
        mappings,
        words,
        Stream.of(
                inForce.stream(),
                given("rules.folders", moreFolders.stream().map(Path::toString).toList()),
                given("rules.select", onlyThese),
                given("rules.ignore", notThese))
            .flatMap(one -> one)
            .toList(),
        files);
  }

  private static Stream<InForce> given(String key, List<String> values) {
    return values.isEmpty()
        ? Stream.empty()
        : Stream.of(new InForce(key, values.toString(), new Origin.OnCommandLine()));
  }

  /** What these settings say about reading tables. */
  public TableOptions tableOptions(Optional<Charset> encoding) {
    return new TableOptions(
        encoding, year, Units.standard().with(unitEntries()), precedence, tables);
  }

  /** The user's units as the scanner of figures knows them. */
  public List<Units.Entry> unitEntries() {
    return units.stream().map(OwnUnit::entry).toList();
  }

  /** The words by which claims are read, with the user's own. */
  public Vocabulary vocabulary() {
    return words.isEmpty() ? ClaimWords.standard() : ClaimWords.standard().with(words);
  }

  /** What these settings say about rules. */
  public RuleSettings ruleSettings() {
    return new RuleSettings(select, ignore, severities);
  }

  /** What these settings say about deciding. */
  public JudgeOptions judgeOptions() {
    return new JudgeOptions(rounding, tolerances);
  }

  /** What holds without any file. */
  public static Settings defaults() {
    return new SettingsBuilder().build();
  }
}
