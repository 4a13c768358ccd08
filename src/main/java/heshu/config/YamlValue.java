package heshu.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value of a YAML file with its place. Scalars stay text: what they mean is decided where they
 * are used.
 */
public sealed interface YamlValue {
  Place place();

  /** The value in one line, as YAML would write it. */
  String shown();

  /**
   * Where something stands in a YAML file.
   *
   * @param line from 1
   * @param column from 1, in letters
   */
  record Place(int line, int column) {}

  /**
   * A scalar.
   *
   * @param quoted whether it stood in quotes; an unquoted empty one is a missing value
   */
  record Text(Place place, String text, boolean quoted) implements YamlValue {
    @Override
    public String shown() {
      return text;
    }
  }

  /** A sequence. */
  record Listing(Place place, List<YamlValue> items) implements YamlValue {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String shown() {
      return items.stream().map(YamlValue::shown).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /** A mapping, its keys in the order of the file. */
  record Mapping(Place place, Map<String, Entry> entries) implements YamlValue {
    @Override
    public String shown() {
      return entries.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue().value().shown())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A value of a mapping, with the place of its key. */
  record Entry(Place key, YamlValue value) {}
}
