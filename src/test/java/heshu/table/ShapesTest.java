package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hand-written tables of every shape, and tables of the corpus, listed as they are read. With
 * {@code -Dheshu.goldens=write} the listings are written anew, which a build server (variable
 * {@code CI}) refuses.
 */
class ShapesTest {
  private static final Path RESOURCES = Path.of("src/test/resources/heshu/table");
  private static final Path SHAPES = RESOURCES.resolve("shapes");
  private static final Path GOLDEN = RESOURCES.resolve("golden");

  static Stream<String> shapes() throws IOException {
    try (Stream<Path> files = Files.list(SHAPES)) {
      List<String> tables =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.endsWith(".txt"))
              .sorted()
              .toList();
      return tables.stream();
    }
  }

  static Stream<String> golden() throws IOException {
    return Files.readAllLines(GOLDEN.resolve("files.txt"), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank());
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void a_table_of_this_shape_is_read_as_listed(String name) throws IOException {
    compare(SHAPES.resolve(name), SHAPES.resolve(stem(name) + ".txt"));
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_table_of_the_corpus_is_read_as_listed(String file) throws IOException {
    Path table = GoldCellsTest.corpus().resolve("tables").resolve(file);
    compare(table, GOLDEN.resolve(file.replace('/', '_') + ".txt"));
  }

  @Test
  void every_listing_has_its_table() throws IOException {
    assertThat(names(SHAPES, ".txt"))
        .containsExactlyElementsOf(shapes().map(ShapesTest::stem).toList());
    assertThat(names(GOLDEN, ".txt").filter(name -> !name.equals("files")))
        .containsExactlyInAnyOrderElementsOf(golden().map(file -> file.replace('/', '_')).toList());
  }

  private static Stream<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(ending))
              .map(name -> name.substring(0, name.length() - ending.length()))
              .sorted()
              .toList();
      return names.stream();
    }
  }

  private static void compare(Path table, Path listing) throws IOException {
    String read = Listing.of(new StatisticsReader().read(List.of(table), TableOptions.none()));
    if ("write".equals(System.getProperty("heshu.goldens"))) {
      Assumptions.assumeTrue(System.getenv("CI") == null, "goldens are not rewritten in CI");
      Files.writeString(listing, read);
    }
    assertThat(read).isEqualTo(Files.readString(listing));
  }
}
