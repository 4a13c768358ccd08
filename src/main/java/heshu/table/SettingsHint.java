package heshu.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of {@code heshu.yaml} that would tell what reading tables did not find out. A person
 * fills in the figures and words; years and units are examples.
 */
public final class SettingsHint {
  private static final Map<String, String> KEYS =
      Map.of(
          "table.no-period", "year: 2025",
          "table.undated-cells", "year: 2025",
          "table.unit-unknown", "unit: 亿元",
          "table.no-indicator", "indicator: 地区生产总值",
          "table.perhaps-big5", "encoding: Big5");

  private SettingsHint() {}

  /** The lines to paste, empty if nothing is missing. */
  public static String lines(Statistics statistics) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    statistics
        .tables()
        .forEach(
            table ->
                table
                    .problems()
                    .forEach(problem -> note(files, table.file(), problem.what().code())));
    statistics.problems().forEach(problem -> note(files, problem.file(), problem.what().code()));
    if (files.isEmpty()) {
      return "";
    }
    StringBuilder lines = new StringBuilder("data:\n  tables:\n");
    files.forEach(
        (file, keys) -> {
          lines.append("    \"").append(file.replace("\"", "\\\"")).append("\":\n");
          keys.forEach(key -> lines.append("      ").append(key).append('\n'));
        });
    return lines.toString();
  }

  private static void note(Map<String, List<String>> files, String file, String code) {
    String key = KEYS.get(code);
    if (key == null && code.startsWith("text.")) {
      key = "encoding: GB18030";
    }
    if (key != null) {
      List<String> keys = files.computeIfAbsent(file, unused -> new ArrayList<>());
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
  }
}
