package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prompt in a real terminal, typed at as a person does. */
class PromptScreenIT {
  private static final Path GOLDEN = Path.of("src/test/resources/heshu/cli/screens");
  private static final String PROMPT = "heshu 报告.txt >";

  @TempDir private Path folder;
  @TempDir private Path scratch;

  @BeforeEach
  void writeInputs() throws IOException {
    assumeTrue(TmuxTerminal.isInstalled(), "tmux is not installed");
    Path input = Path.of("src/test/resources/heshu/cli/input");
    Files.copy(input.resolve("报告.txt"), folder.resolve("报告.txt"));
    Files.createDirectory(folder.resolve("统计"));
    Files.copy(input.resolve("统计/主要指标.csv"), folder.resolve("统计/主要指标.csv"));
  }

  private TmuxTerminal shell(int columns) {
    return TmuxTerminal.open(
        columns,
        24,
        scratch,
        folder,
        Map.of("XDG_STATE_HOME", scratch.toString(), "LC_ALL", "C.UTF-8"),
        HeshuProcess.command("shell", "报告.txt", "--data", "统计"));
  }

  /** The prompt with nothing behind it but the counts at the right. */
  private static void awaitPrompt(TmuxTerminal terminal) {
    terminal.await(
        "an empty prompt",
        screen -> {
          List<String> lines = screen.lines().filter(line -> !line.isBlank()).toList();
          String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
          return last.matches(PROMPT + " {5,}不符.*");
        });
  }

  private static void enter(TmuxTerminal terminal, String line) {
    terminal.type(line);
    terminal.await(line);
    terminal.press("Enter");
    awaitPrompt(terminal);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void a_session_from_the_first_claim_to_the_last(int columns) throws IOException {
    try (TmuxTerminal terminal = shell(columns)) {
      awaitPrompt(terminal);
      enter(terminal, "next");
      enter(terminal, "why");
      enter(terminal, "find 收入");
      enter(terminal, "sign 3 --by 王编");
      enter(terminal, "next");
      enter(terminal, "undo");
      enter(terminal, "wyh");
      Path report = folder.resolve("报告.txt");
      Files.writeString(report, Files.readString(report).replace("18.95", "18.59"));
      enter(terminal, "show 3");
      String session = terminal.everything().stripTrailing() + "\n";
      Golden.check(
          GOLDEN.resolve("prompt-" + columns + ".txt"),
          session.replaceAll("核数 \\S+。help", "核数。help"));
      terminal.type("quit");
      terminal.press("Enter");
      assertThat(terminal.exitCode()).isZero();
    }
  }

  @Test
  void tab_completes_commands_options_values_claims_and_files() {
    try (TmuxTerminal terminal = shell(80)) {
      awaitPrompt(terminal);
      terminal.type("expl");
      terminal.press("Tab");
      terminal.await(PROMPT + " explain ");
      terminal.press("Tab");
      terminal.await("全区地区生产总值 312.6亿元");
      terminal.press("C-c");
      awaitPrompt(terminal);
      terminal.type("check --form");
      terminal.press("Tab");
      terminal.await("check --format");
      terminal.type("sa");
      terminal.press("Tab");
      terminal.await("--format sarif");
      terminal.press("C-c");
      awaitPrompt(terminal);
      terminal.type("open 报");
      terminal.press("Tab");
      terminal.await("open 报告.txt");
    }
  }

  @Test
  void the_full_screen_opens_from_the_prompt_and_gives_the_terminal_back() {
    try (TmuxTerminal terminal = shell(80)) {
      awaitPrompt(terminal);
      terminal.type("browse");
      terminal.press("Enter");
      terminal.await("the other screen", screen -> terminal.onOtherScreen());
      terminal.await("18.95亿元");
      terminal.press("q");
      awaitPrompt(terminal);
      assertThat(terminal.onOtherScreen()).isFalse();
      assertThat(terminal.showsCursor()).isTrue();
      enter(terminal, "show 3");
      assertThat(terminal.screen()).contains("【18.95亿元】");
    }
  }

  @Test
  void a_quotation_goes_on_in_the_next_line_and_a_line_is_found_again() {
    try (TmuxTerminal terminal = shell(80)) {
      awaitPrompt(terminal);
      enter(terminal, "find 收入");
      terminal.press("C-r");
      terminal.type("收");
      terminal.await("find 收入");
      terminal.press("C-c");
      awaitPrompt(terminal);
      terminal.type("find \"绿化");
      terminal.press("Enter");
      terminal.await("...");
      terminal.press("C-c");
      awaitPrompt(terminal);
    }
  }

  /** Once in the check before the first prompt, once in a command. */
  @Test
  void control_c_ends_what_a_line_does_and_not_the_session() throws IOException {
    String sentence = "第一村民小组税收收入达到31.5亿元、增长4.2%，新建道路12公里，改造住房97套。\n";
    Files.writeString(folder.resolve("报告.txt"), "2026年柳溪区政府工作报告\n" + sentence.repeat(15_000));
    try (TmuxTerminal terminal = shell(80)) {
      terminal.await("the progress of the first check", screen -> isBusy(screen));
      terminal.press("C-c");
      terminal.await("已中断\n" + PROMPT);
      terminal.type("check");
      terminal.press("Enter");
      terminal.await(
          "the progress of the check",
          screen -> isBusy(screen.substring(screen.lastIndexOf(PROMPT))));
      terminal.press("C-c");
      terminal.await("two interrupted", screen -> screen.split("已中断", -1).length == 3);
      terminal.type("quit");
      terminal.press("Enter");
      assertThat(terminal.exitCode()).isZero();
    }
  }

  private static boolean isBusy(String screen) {
    return Stream.of("读统计表", "读报告", "找数字", "绑定数据", "判定", "规则检查").anyMatch(screen::contains);
  }

  @Test
  void control_d_ends_the_session_and_control_c_only_the_line() {
    try (TmuxTerminal terminal = shell(80)) {
      awaitPrompt(terminal);
      terminal.type("chec");
      terminal.press("C-c");
      awaitPrompt(terminal);
      terminal.press("C-d");
      assertThat(terminal.exitCode()).isZero();
    }
  }
}
