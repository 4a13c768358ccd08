package heshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the program says, it can say in both languages, and nothing is left out of either. */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/heshu");
  private static final Pattern HOLE = Pattern.compile("\\{[0-9]\\}");

  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9._-]*");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("messages.properties")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_messages_with_the_same_holes(Path chinese) throws IOException {
    Properties ours = read(chinese);
    Properties theirs = read(chinese.resolveSibling("messages_en.properties"));
    assertThat(theirs.stringPropertyNames()).isEqualTo(ours.stringPropertyNames());
    for (String key : ours.stringPropertyNames()) {
      assertThat(holes(theirs.getProperty(key))).as(key).isEqualTo(holes(ours.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_message_is_written_twice(Path chinese) throws IOException {
    for (Path file : List.of(chinese, chinese.resolveSibling("messages_en.properties"))) {
      List<String> keys =
          Files.readAllLines(file).stream()
              .filter(
                  line -> line.indexOf('=') > 0 && !line.startsWith("#") && !line.startsWith(" "))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void a_message_has_a_name_and_no_line_is_left_over_from_a_merge(Path chinese) throws IOException {
    for (Path file : List.of(chinese, chinese.resolveSibling("messages_en.properties"))) {
      assertThat(read(file).stringPropertyNames())
          .as(file.toString())
          .allMatch(key -> KEY.matcher(key).matches());
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    }
    return messages;
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
