package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prompt in a real terminal, typed at as a person does. */
class PromptScreenIT {
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

  private TmuxTerminal shell(int columns, int rows, String... arguments) {
    return TmuxTerminal.open(
        columns,
        rows,
        scratch,
        folder,
        Map.of("XDG_STATE_HOME", scratch.toString(), "LC_ALL", "C.UTF-8"),
        HeshuProcess.command(arguments));
  }

  @Test
  void quitting_ends_the_session_in_0() {
    try (TmuxTerminal terminal = shell(80, 24, "shell", "报告.txt", "--data", "统计")) {
      terminal.await("heshu 报告.txt >");
      terminal.type("quit");
      terminal.press("Enter");
      assertThat(terminal.exitCode()).isZero();
    }
  }
}
