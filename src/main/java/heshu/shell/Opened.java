package heshu.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lines work on when they do not say so themselves.
 *
 * @param report the report, as written
 * @param options option names with their values, as written: {@code --data} with 统计/
 */
public record Opened(Optional<String> report, Map<String, List<String>> options) {
  public Opened {
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    options.forEach((name, values) -> ordered.put(name, List.copyOf(values)));
    options = java.util.Collections.unmodifiableMap(ordered);
  }

  public static Opened nothing() {
    return new Opened(Optional.empty(), Map.of());
  }

  /** The same with an option set anew; without values it is gone. */
  Opened with(String option, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(options);
    if (values.isEmpty()) {
      changed.remove(option);
    } else {
      changed.put(option, values);
    }
    return new Opened(report, changed);
  }

  /** As it would be written behind {@code open}. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    report.ifPresent(words::add);
    options.forEach(
        (name, values) ->
            values.forEach(
                value -> {
                  words.add(name);
                  words.add(value);
                }));
    return words;
  }
}
