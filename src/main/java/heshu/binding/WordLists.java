package heshu.binding;

import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists that binding works with, read once from the data files beside this package. */
final class WordLists {
  /** What each word is read as; words of no account are read as nothing. */
  static final Trie<String> READ_AS = readAs();

  /** Words that say what was done, or in what measure, rather than to what. */
  static final Trie<String> LIGHT = light();

  /** Classifiers with which things are counted. */
  static final Trie<String> COUNTERS = counters();

  /** Parts of names of which less is better. */
  static final List<String> ASCENDING = lines("ascending.tsv").map(line -> line[0]);

  /** Named groups of regions and their members by short name. */
  static final Map<String, List<String>> GROUPS = groups();

  private WordLists() {}

  private static Trie<String> readAs() {
    Trie.Builder<String> builder = Trie.builder();
    lines("ignored.tsv").all().forEach(line -> builder.put(line[0], ""));
    lines("synonyms.tsv").all().forEach(line -> builder.put(line[0], line[1]));
    return builder.build();
  }

  private static Trie<String> light() {
    Trie.Builder<String> builder = Trie.builder();
    lines("light.tsv").all().forEach(line -> builder.put(line[0], line[0]));
    return builder.build();
  }

  private static Trie<String> counters() {
    Trie.Builder<String> builder = Trie.builder();
    lines("counters.tsv").all().forEach(line -> List.of(line).forEach(w -> builder.put(w, w)));
    return builder.build();
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    lines("groups.tsv").all().forEach(line -> groups.put(line[0], bars(line[1])));
    return groups;
  }

  static List<String> bars(String column) {
    return List.of(column.split("\\|", -1));
  }

  static Rows lines(String resource) {
    InputStream stream = WordLists.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("a data file is missing from the program: " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new Rows(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a data file. */
  record Rows(List<String[]> all) {
    List<String> map(java.util.function.Function<String[], String> column) {
      return all.stream().map(column).toList();
    }
  }
}
