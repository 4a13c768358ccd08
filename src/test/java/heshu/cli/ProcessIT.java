package heshu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only a process of its own can show: signals, too little memory, consoles of other charsets.
 */
class ProcessIT {
  private static final Path INPUT = Path.of("src/test/resources/heshu/cli/input");

  @TempDir private Path folder;
  @TempDir private Path output;
  private Path report;
  private Path table;

  @BeforeEach
  void copyInputs() throws IOException {
    report = Files.copy(INPUT.resolve("报告.txt"), folder.resolve("报告.txt"));
    table = Files.copy(INPUT.resolve("统计/主要指标.csv"), folder.resolve("主要指标.csv"));
  }

  private ProcessBuilder heshu(List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>(HeshuProcess.command(arguments));
    command.addAll(1, flags);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.redirectOutput(output.resolve("stdout").toFile());
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static String awaited(BufferedReader lines, String wanted) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.contains(wanted)) {
      line = lines.readLine();
    }
    assertThat(line).contains(wanted);
    return String.valueOf(line);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_watched_check_runs_again_when_a_file_is_replaced_and_ends_in_130() throws Exception {
    Process process =
        heshu(List.of(), "check", "报告.txt", "--data", "主要指标.csv", "--watch", "--format", "line")
            .start();
    try (BufferedReader complaints = process.errorReader(UTF_8)) {
      awaited(complaints, "错误 1 · 警告 0 · 提示 0 · 等文件改动再核对");
      Path written =
          Files.writeString(
              folder.resolve("new"), Files.readString(report).replace("18.95", "18.59"));
      Files.move(written, report, StandardCopyOption.REPLACE_EXISTING);
      awaited(complaints, "有改动，重新核对");
      awaited(complaints, "错误 0 · 警告 0 · 提示 0 · 等文件改动再核对");
      Files.writeString(folder.resolve("heshu.yaml"), "report:\n  yaer: 2025\n");
      awaited(complaints, "heshu.yaml 有改动");
      awaited(complaints, "没有核成");
      Files.delete(folder.resolve("heshu.yaml"));
      awaited(complaints, "错误 0 · 警告 0 · 提示 0 · 等文件改动再核对");
      interrupt(process);
      assertThat(exitCode(process)).isEqualTo(ExitCode.INTERRUPTED.code());
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readAllLines(output.resolve("stdout"))).hasSize(1);
  }

  private static void interrupt(Process process) throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  @Test
  void too_little_memory_is_a_fault_of_the_program_and_said_in_one_line() throws Exception {
    Files.writeString(report, "全区地区生产总值达到312.6亿元，增长5.4%。\n".repeat(200_000));
    Process process = heshu(List.of("-Xmx48m"), "check", "报告.txt", "--data", "主要指标.csv").start();
    String complaint = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(exitCode(process)).isEqualTo(ExitCode.FAULT.code());
    assertThat(complaint).contains("程序内部出错").contains("OutOfMemoryError").hasLineCount(1);
  }

  @Test
  void a_gbk_console_shows_gbk_and_machines_still_read_utf_8() throws Exception {
    List<String> gbk = List.of("-Dstdout.encoding=GBK");
    exitCode(heshu(gbk, "check", "报告.txt", "--data", table.toString()).start());
    String screen = Files.readString(output.resolve("stdout"), Charset.forName("GBK"));
    assertThat(screen).contains("一般公共预算收入完成【18.95亿元】");
    exitCode(heshu(gbk, "check", "报告.txt", "--format", "json").start());
    assertThat(Files.readString(output.resolve("stdout"))).contains("一般公共预算收入");
  }
}
