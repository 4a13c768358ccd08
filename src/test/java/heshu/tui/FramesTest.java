package heshu.tui;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.output.DisplayWidth;
import heshu.tui.model.Event;
import heshu.tui.model.Size;
import heshu.tui.view.Grid;
import heshu.tui.view.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Screens as a person sees them. {@code -Dheshu.golden=write} writes them anew, to be looked at
 * before they are kept.
 */
class FramesTest {
  private static final Path FRAMES = Path.of("src/test/resources/heshu/tui/frames");
  private static final boolean WRITE = "write".equals(System.getProperty("heshu.golden"));

  private static final Map<String, Supplier<Reader>> SCREENS = screens();

  private static Map<String, Supplier<Reader>> screens() {
    Map<String, Supplier<Reader>> screens = new TreeMap<>();
    Map<Integer, Integer> sizes = Map.of(60, 20, 80, 24, 120, 36, 200, 40);
    sizes.forEach(
        (columns, rows) -> {
          screens.put(columns + "-opened", () -> Reader.at(columns, rows));
          screens.put(columns + "-differs", () -> Reader.at(columns, rows).press("n", "n"));
          screens.put(columns + "-help", () -> Reader.at(columns, rows).press("?"));
          screens.put(
              columns + "-choosing",
              () -> Reader.at(columns, rows).answer(":", "21").press("c", "j"));
          screens.put(
              columns + "-writing", () -> Reader.at(columns, rows).press("n", "w").type("口径"));
        });
    screens.put("60-text", () -> Reader.at(60, 20).press("n", "n", "Tab"));
    screens.put("60-evidence", () -> Reader.at(60, 20).press("n", "n", "Enter"));
    screens.put("60-noticed", () -> Reader.at(60, 20).press("u"));
    screens.put("80-filtered", () -> Reader.at(80, 24).answer("f", "错误"));
    screens.put("80-wide-letters", () -> Reader.at(80, 24).answer(":", "10"));
    screens.put("120-bar-below-zero", () -> Reader.at(120, 36).answer(":", "6"));
    screens.put("120-nothing-fits", () -> Reader.at(120, 36).answer("f", "无此词"));
    screens.put("120-signing", () -> Reader.at(120, 36).press("n", "S"));
    screens.put("120-decided", () -> decided(Reader.at(120, 36)));
    screens.put("120-wording", () -> Reader.at(120, 36).answer(":", "19").press("n"));
    screens.put("120-english", () -> decided(Reader.inEnglish(120, 36)));
    screens.put("80-english-help", () -> Reader.inEnglish(80, 40).press("?"));
    return screens;
  }

  private static Reader decided(Reader reader) {
    reader.answer(":", "21").press("c", "2").answer("a", "统计口径");
    return reader.answer(":", "8").answer("w", "海关初步数").press("S", "3", "N");
  }

  static Stream<String> names() {
    return SCREENS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_screen_is_what_it_was(String name) throws IOException {
    check(
        FRAMES.resolve(name + ".txt"),
        SCREENS.getOrDefault(name, () -> Reader.at(80, 24)).get().screen());
  }

  @Test
  void a_chosen_figure_stands_out_in_list_and_text() throws IOException {
    Reader reader = Reader.at(80, 24).press("n", "n");
    check(FRAMES.resolve("80-looks.txt"), looks(reader.grid()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_letter_leaves_its_columns(String name) {
    Grid grid = SCREENS.getOrDefault(name, () -> Reader.at(80, 24)).get().grid();
    for (int row = 0; row < grid.size().rows(); row++) {
      assertThat(DisplayWidth.of(grid.row(row)))
          .as(name + " row " + row)
          .isLessThanOrEqualTo(grid.size().columns());
    }
  }

  /** Every pane border must be in one column, whatever letters stand beside it. */
  @ParameterizedTest
  @CsvSource({"120, 36", "100, 30", "200, 50"})
  void borders_stand_in_one_column(int columns, int rows) {
    Reader reader = Reader.at(columns, rows).answer(":", "10");
    Grid grid = reader.grid();
    List<Integer> borders = borders(grid, 1);
    assertThat(borders).hasSizeGreaterThanOrEqualTo(2);
    for (int row = 1; row < rows - 1; row++) {
      assertThat(borders(grid, row)).as("row " + row).containsAll(borders);
    }
  }

  private static List<Integer> borders(Grid grid, int row) {
    return Stream.iterate(0, column -> column < grid.size().columns(), column -> column + 1)
        .filter(column -> grid.letter(row, column).equals("│"))
        .toList();
  }

  @Test
  void below_the_least_size_a_few_words_say_so_as_far_as_there_is_room() {
    Reader reader = Reader.at(80, 24);
    for (Size size : List.of(new Size(39, 20), new Size(80, 7), new Size(12, 3), new Size(1, 1))) {
      reader.happens(new Event.Resized(size));
      assertThat("窗口太小：至少要40列8行").startsWith(reader.screen().replaceAll("\\s", ""));
    }
    reader.happens(new Event.Resized(new Size(20, 5)));
    assertThat(reader.screen()).contains("8 行");
    reader.happens(new Event.Resized(new Size(40, 8)));
    assertThat(reader.screen()).contains("512.6亿元").contains("? 帮助");
  }

  /** What the lines of the panes are broken by is what is seen, not what is in the file. */
  @Test
  void controls_in_a_report_or_a_table_are_shown_as_escapes_and_push_nothing_out_of_sight(
      @TempDir Path folder) throws Exception {
    Path report =
        Files.writeString(folder.resolve("报告.txt"), "2026年柳溪区政府工作报告\n进出口总额\u001B[2J达到46.2亿元。\n");
    Reader reader = Reader.of(report);
    String screen = reader.screen();
    assertThat(screen).contains("\\u001B[2J").contains("46.2亿元");
    assertThat(screen.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  @Test
  void what_nobody_has_verified_is_a_filter_of_its_own_until_it_is_signed() {
    Reader reader = Reader.at(120, 36).answer("f", "未核");
    int before = reader.model().listing().rows().size();
    assertThat(before).isPositive().isLessThan(reader.model().sheet().items().size());
    reader.press("S", "Enter").answer("f", "unverified");
    assertThat(reader.model().listing().rows()).hasSize(before - 1);
  }

  @Test
  void at_every_size_the_keys_are_named_and_nothing_breaks() {
    Reader reader = Reader.at(80, 24).press("n");
    for (int columns = 40; columns <= 220; columns += 7) {
      for (int rows = 8; rows <= 60; rows += 13) {
        reader.happens(new Event.Resized(new Size(columns, rows)));
        for (String key :
            List.of("n", "Tab", "Enter", "c", "Escape", "?", "Escape", "w", "Escape")) {
          String[] lines = reader.press(key).screen().split("\n", -1);
          assertThat(lines[rows - 1]).as(columns + "×" + rows + " " + key).isNotBlank();
        }
      }
    }
  }

  @Test
  void no_frame_is_kept_without_a_test() throws IOException {
    try (Stream<Path> files = Files.list(FRAMES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .allMatch(name -> SCREENS.containsKey(name) || name.equals("80-looks"));
    }
  }

  /** For each cell the initial of what it means, upper case where it stands out. */
  private static String looks(Grid grid) {
    return Stream.iterate(0, row -> row < grid.size().rows(), row -> row + 1)
        .map(
            row ->
                Stream.iterate(0, column -> column < grid.size().columns(), column -> column + 1)
                        .map(column -> initial(grid.ink(row, column)))
                        .collect(Collectors.joining())
                    + "\n"
                    + grid.row(row)
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String initial(Ink ink) {
    String initial =
        switch (ink.look()) {
          case PLAIN -> ".";
          case DIM -> ",";
          case TITLE -> "t";
          case BORDER -> "-";
          case KEY -> "k";
          case FAILURE -> "x";
          case DIFFERS -> "d";
          case FOUND -> "f";
          case UNDECIDABLE -> "u";
          case AGREES -> "a";
          case WAIVED -> "w";
        };
    return ink.chosen()
        ? (initial.equals(".") ? "#" : initial.toUpperCase(java.util.Locale.ROOT))
        : initial;
  }

  private static void check(Path file, String actual) throws IOException {
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(file).as("no golden file; look at the screen, then write it").exists();
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
