package heshu.table;

import heshu.text.Message;
import heshu.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines of {@code heshu.yaml} that would settle what reading tables left in doubt. A person
 * puts in the right figures and words; years and units are examples, inferred units are the
 * inferred ones.
 */
public final class SettingsHint {
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("table.no-period", "year: 2025"),
          Map.entry("table.undated-cells", "year: 2025"),
          Map.entry("table.unit-unknown", "unit: 亿元"),
          Map.entry("table.no-indicator", "indicator: 地区生产总值"),
          Map.entry("table.no-header", "columns: {A: 指标, B: 2025年（亿元）}"),
          Map.entry("table.national-by-labels", "region: 全国"),
          Map.entry("text.perhaps-big5", "encoding: Big5"),
          Map.entry("text.no-charset", "encoding: GB18030"),
          Map.entry("text.misfit", "encoding: GB18030"));
  private static final List<String> CONFLICTS = List.of("table.conflict", "table.other-vintage");

  private final Map<String, List<String>> tables = new LinkedHashMap<>();
  private final Set<String> precedence = new LinkedHashSet<>();

  private SettingsHint(Statistics statistics) {
    Stream.concat(
            statistics.tables().stream().flatMap(table -> table.problems().stream()),
            statistics.problems().stream())
        .forEach(this::note);
  }

  /** The lines to paste, empty if nothing is in doubt. */
  public static String lines(Statistics statistics) {
    SettingsHint hint = new SettingsHint(statistics);
    StringBuilder lines = new StringBuilder();
    if (!hint.precedence.isEmpty()) {
      lines.append("  precedence:\n");
      hint.precedence.forEach(file -> lines.append("    - ").append(quoted(file)).append('\n'));
    }
    List<String> tables = hint.tables();
    if (!tables.isEmpty()) {
      lines.append("  tables:\n");
      tables.forEach(line -> lines.append(line).append('\n'));
    }
    return lines.length() == 0 ? "" : "data:\n" + lines;
  }

  /** The lines below {@code data: tables:}. */
  public static List<String> ofTables(Statistics statistics) {
    return new SettingsHint(statistics).tables();
  }

  private List<String> tables() {
    List<String> lines = new ArrayList<>();
    tables.forEach(
        (file, keys) -> {
          lines.add("    " + quoted(file) + ":");
          keys.forEach(key -> lines.add("      " + key));
        });
    return lines;
  }

  private static String quoted(String file) {
    return "\"" + file.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void note(Problem problem) {
    Message what = problem.what();
    if (CONFLICTS.contains(what.code())) {
      precedence.add(what.arguments().get(1).toString());
      precedence.add(problem.file());
    }
    key(what).ifPresent(key -> add(table(problem), key));
  }

  private void add(String table, String key) {
    List<String> keys = tables.computeIfAbsent(table, unused -> new ArrayList<>());
    String name = key.substring(0, key.indexOf(':') + 1);
    if (keys.stream().noneMatch(known -> known.startsWith(name))) {
      keys.add(key);
    }
  }

  private static Optional<String> key(Message what) {
    boolean inferred =
        what.code().equals("table.unit-inferred") || what.code().equals("table.unit-of-sister");
    if (inferred) {
      String example = what.arguments().get(2).toString();
      return Optional.of("unit: " + example.substring(example.lastIndexOf(' ') + 1));
    }
    return Optional.ofNullable(KEYS.get(what.code()));
  }

  /** A sheet has lines of its own: two sheets of a workbook may be of different years. */
  private static String table(Problem problem) {
    String place = problem.place().orElse("");
    int sheet = place.lastIndexOf('!');
    return sheet > 0 ? problem.file() + "!" + place.substring(0, sheet) : problem.file();
  }
}
