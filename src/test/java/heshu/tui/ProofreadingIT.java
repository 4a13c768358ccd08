package heshu.tui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heshu.cli.HeshuProcess;
import heshu.cli.TmuxTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report proofread in a real terminal, from opening it to leaving. */
class ProofreadingIT {
  private static final Path FIXTURE = Path.of("fixtures/澄湖区");
  private static final Path SCREENS = Path.of("src/test/resources/heshu/tui/screens");
  private static final boolean WRITE = "write".equals(System.getProperty("heshu.golden"));
  private static final String KEYS = "? 帮助  q 退出";

  @TempDir private Path folder;
  @TempDir private Path scratch;

  @BeforeEach
  void copyFixture() throws IOException {
    assumeTrue(TmuxTerminal.isInstalled(), "tmux is not installed");
    Files.createDirectory(folder.resolve("统计"));
    try (Stream<Path> files = Files.walk(FIXTURE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(FIXTURE.relativize(file).toString()));
      }
    }
  }

  /** The program started by a shell, which says how it ended and in which state it left the tty. */
  private TmuxTerminal browse(int columns, int rows, String... more) {
    List<String> arguments = new ArrayList<>(List.of("browse", "报告.txt", "--data", "统计"));
    arguments.addAll(List.of("--by", "王"));
    arguments.addAll(List.of(more));
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                "stty -g >before; sh -c 'echo $$ >pid; exec \"$@\"' x \"$@\"; echo code=$?;"
                    + " stty -g >after; echo left; sleep 600",
                "sh"));
    command.addAll(HeshuProcess.command(arguments.toArray(String[]::new)));
    return TmuxTerminal.open(columns, rows, scratch, folder, Map.of("LC_ALL", "C.UTF-8"), command);
  }

  @ParameterizedTest
  @CsvSource({"60, 24", "80, 24", "120, 36", "200, 50"})
  void a_whole_proofreading(int columns, int rows) throws Exception {
    try (TmuxTerminal terminal = browse(columns, rows)) {
      Captures captures = new Captures(terminal, columns);
      terminal.await(KEYS);
      captures.keep("01-opened", "486.3亿元");

      terminal.press("n");
      captures.keep("02-next-unresolved", screen -> screen.contains("9.6%"));

      terminal.press("f");
      terminal.type("不符");
      terminal.press("Enter");
      captures.keep("03-filtered", "筛出 8 条，共 68 条");

      terminal.press("j", "j", "Enter");
      captures.keep("04-evidence", "应为突破200亿元");

      terminal.press("q", "w");
      terminal.type("快报数，年报为准");
      captures.keep("05-waiving", "豁免理由 快报数，年报为准");
      terminal.press("Enter");
      captures.keep("06-waived", screen -> waived(screen, 1));

      terminal.press("u");
      captures.keep("07-undone", screen -> waived(screen, 0));
      terminal.press("C-r");
      terminal.await("one waived", screen -> waived(screen, 1));

      terminal.press("f", "C-u", "Enter", "g");
      terminal.press("/");
      terminal.type("养老床位");
      terminal.press("Enter");
      captures.keep("08-found", screen -> screen.contains("520张"));

      terminal.press("c");
      captures.keep("09-choosing", "这个数说的是哪一项？");
      terminal.press("Enter");
      terminal.await("已记下");
      terminal.press("S", "j", "Enter");
      captures.keep("10-signed", "已记下");

      terminal.press("?");
      terminal.type("撤销");
      captures.keep("11-help", "按键一览，查找：撤销");
      terminal.press("Escape", "g");
      String before = captures.settled(screen -> screen.contains(KEYS));
      storm(terminal, columns, rows);
      assertThat(captures.settled(before::equals)).isEqualTo(before);

      terminal.press("q");
      assertLeft(terminal, 0);
    }
    assertThat(Files.readString(folder.resolve("报告.heshu.yaml")))
        .contains("快报数，年报为准")
        .contains("王");
  }

  /** The count in the first row; where there is little room without its word. */
  private static boolean waived(String screen, int count) {
    return screen.contains("豁免" + count) || screen.contains("~" + count);
  }

  private static void storm(TmuxTerminal terminal, int columns, int rows) {
    for (int i = 0; i < 12; i++) {
      terminal.resize(20 + (i * 37) % 190, 4 + (i * 11) % 50);
      terminal.press(i % 2 == 0 ? "Tab" : "BTab");
    }
    terminal.resize(columns, rows);
  }

  private void assertLeft(TmuxTerminal terminal, int code) throws IOException {
    String screen = terminal.await("left");
    assertThat(screen).contains("code=" + code).doesNotContain("Exception");
    assertThat(terminal.onOtherScreen()).as("on the screen of the program").isFalse();
    assertThat(terminal.showsCursor()).as("shows the cursor").isTrue();
    assertThat(Files.readString(folder.resolve("after")))
        .as("the state of the terminal")
        .isEqualTo(Files.readString(folder.resolve("before")));
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void a_signal_ends_it_and_the_terminal_is_as_before(String signal, int code) throws Exception {
    try (TmuxTerminal terminal = browse(80, 24, "--mouse")) {
      terminal.await(KEYS);
      signal(signal);
      assertLeft(terminal, code);
    }
  }

  @Test
  void control_c_ends_it_in_130() throws Exception {
    try (TmuxTerminal terminal = browse(80, 24)) {
      terminal.await(KEYS);
      terminal.press("/", "C-c");
      assertLeft(terminal, 130);
    }
  }

  @Test
  void what_was_decided_survives_being_killed() throws Exception {
    try (TmuxTerminal terminal = browse(80, 24)) {
      terminal.await(KEYS);
      terminal.press("a");
      terminal.type("与统计局核过");
      terminal.press("Enter");
      terminal.await("已记下");
      signal("KILL");
      terminal.await("code=137");
    }
    assertThat(Files.readString(folder.resolve("报告.heshu.yaml"))).contains("与统计局核过");
  }

  private void signal(String name) throws IOException, InterruptedException {
    String pid = Files.readString(folder.resolve("pid")).strip();
    new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
  }

  @Test
  void a_changed_table_is_read_again_and_the_place_kept() throws Exception {
    try (TmuxTerminal terminal = browse(80, 24)) {
      terminal.await(KEYS);
      terminal.press(":");
      terminal.type("17");
      terminal.press("Enter");
      terminal.await("#17 41.7亿元  ✓ 一致");
      Path table = folder.resolve("统计/02_年度数据.csv");
      String text = Files.readString(table, ISO_8859_1);
      assertThat(text).contains("416930");
      Files.writeString(table, text.replace("416930", "446930"), ISO_8859_1);
      terminal.await("#17 41.7亿元  ✗ 不符");
    }
  }

  @Test
  void what_somebody_else_decides_meanwhile_is_shown() throws Exception {
    try (TmuxTerminal terminal = browse(80, 24)) {
      terminal.await(KEYS);
      List<String> command =
          HeshuProcess.command("sign", "报告.txt", "1", "--data", "统计", "--by", "李", "--stage", "初核");
      Process other = new ProcessBuilder(command).directory(folder.toFile()).start();
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(other.exitValue()).isZero();
      terminal.await("已初核  李");
    }
  }

  @Test
  void the_mouse_chooses_and_scrolls_where_it_is_asked_for() throws Exception {
    try (TmuxTerminal terminal = browse(80, 24, "--mouse")) {
      terminal.await(KEYS);
      terminal.type("\u001B[<0;10;7M\u001B[<0;10;7m");
      terminal.await("#5 51286元");
      terminal.type("\u001B[<65;10;7M");
      terminal.await("#8 全市第3位");
      terminal.type("\u001B[<64;10;7M\u001B[<64;10;7M");
      terminal.await("#2 5.6%");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "high-contrast", "colour-blind", "mono"})
  void a_theme_uses_none_but_the_sixteen_colours_of_the_terminal(String theme) {
    try (TmuxTerminal terminal = browse(80, 24, "--theme", theme)) {
      terminal.await(KEYS);
      String coloured = terminal.screenWithColours();
      assertThat(coloured).doesNotContain("38;2").doesNotContain("38;5").contains("\u001B[7m");
      if (theme.equals("mono")) {
        assertThat(coloured).doesNotContainPattern("\u001B\\[[0-9;]*(3[0-7]|9[0-7])m");
      }
    }
  }

  /** What the screen shows at each step, compared with what it showed when it was looked at. */
  private static final class Captures {
    private static final long POLL_MILLIS = 150;
    private final TmuxTerminal terminal;
    private final Path golden;

    Captures(TmuxTerminal terminal, int columns) {
      this.terminal = terminal;
      this.golden = SCREENS.resolve(Integer.toString(columns));
    }

    void keep(String name, String text) throws Exception {
      keep(name, screen -> screen.contains(text));
    }

    void keep(String name, java.util.function.Predicate<String> wanted) throws Exception {
      String screen = settled(wanted).replace(today(), "今天      ");
      Path file = golden.resolve(name + ".txt");
      if (WRITE) {
        Files.createDirectories(golden);
        Files.writeString(file, screen);
      }
      assertThat(file).as("no golden file; look at the screen, then write it").exists();
      assertThat(screen).as(name).isEqualTo(Files.readString(file));
    }

    /** The screen once it is as wanted and has stopped changing, checks in the background too. */
    String settled(java.util.function.Predicate<String> wanted) throws InterruptedException {
      String screen = terminal.await("the step before a capture", wanted);
      int same = 0;
      while (same < 5) {
        Thread.sleep(POLL_MILLIS);
        String now = terminal.screen();
        same = now.equals(screen) ? same + 1 : 0;
        screen = now;
      }
      return screen;
    }

    private static String today() {
      return LocalDate.now(ZoneId.systemDefault()).toString();
    }
  }
}
