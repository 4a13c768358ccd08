package heshu.config;

import heshu.binding.Mappings.Mapping;
import heshu.config.Settings.InForce;
import heshu.config.Settings.Origin;
import heshu.config.Settings.OwnUnit;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.rule.Severity;
import heshu.rule.verdict.Rounding;
import heshu.rule.verdict.Tolerance;
import heshu.table.TableOptions;
import heshu.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Lays one configuration file over another: single values replace, lists of descriptions grow. */
final class SettingsBuilder {
  private static final InForce ROUNDING =
      new InForce("rounding", "half-up", new Origin.ByDefault());

  OptionalInt year = OptionalInt.empty();
  Optional<String> region = Optional.empty();
  List<Path> data = List.of();
  List<String> precedence = List.of();
  final Map<String, TableOptions.ForFile> tables = new LinkedHashMap<>();
  Rounding rounding = Rounding.HALF_UP;
  final Map<List<Object>, Tolerance> tolerances = new LinkedHashMap<>();
  final List<Path> ruleFolders = new ArrayList<>();
  List<String> select = List.of();
  List<String> ignore = List.of();
  final Map<String, Severity> severities = new LinkedHashMap<>();
  final Map<String, Problem> ruleNames = new LinkedHashMap<>();
  final Map<String, Indicator> indicators = new LinkedHashMap<>();
  final Map<String, OwnUnit> units = new LinkedHashMap<>();
  final Map<String, Regions.Own> regions = new LinkedHashMap<>();
  final Map<List<Object>, Mapping> mappings = new LinkedHashMap<>();
  final Map<String, InForce> inForce = new LinkedHashMap<>(Map.of(ROUNDING.key(), ROUNDING));
  final Map<String, List<String>> words = new LinkedHashMap<>();
  final List<Path> files = new ArrayList<>();

  Settings build() {
    return new Settings(
        year,
        region,
        List.copyOf(data),
        List.copyOf(precedence),
        Map.copyOf(tables),
        rounding,
        List.copyOf(tolerances.values()),
        List.copyOf(ruleFolders),
        List.copyOf(select),
        List.copyOf(ignore),
        Map.copyOf(severities),
        Map.copyOf(ruleNames),
        List.copyOf(indicators.values()),
        List.copyOf(units.values()),
        List.copyOf(regions.values()),
        List.copyOf(mappings.values()),
        Map.copyOf(words),
        List.copyOf(inForce.values()),
        List.copyOf(files));
  }
}
