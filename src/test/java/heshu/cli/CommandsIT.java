package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped jar, run as a user runs it. Golden files read like a session at a terminal. */
class CommandsIT {
  private static final Path JAR =
      Path.of(System.getProperty("heshu.jar", "target/heshu.jar")).toAbsolutePath();
  private static final Path INPUT = Path.of("src/test/resources/heshu/cli/input");
  private static final Path GOLDEN = Path.of("src/test/resources/heshu/cli/golden");
  private static final String CHECK = "check 报告.txt --data 统计 ";

  @TempDir private Path folder;

  /** What came of a run. */
  private record Outcome(int code, String out, String err) {}

  static Stream<Arguments> sessions() {
    return Stream.of(
            "check-text=" + CHECK,
            "check-narrow=COLUMNS=60 " + CHECK,
            "check-wide=COLUMNS=120 " + CHECK,
            "check-coloured=" + CHECK + "--color always",
            "check-all=" + CHECK + "--all",
            "check-english=" + CHECK + "--locale en",
            "check-line=" + CHECK + "--format line",
            "check-json=" + CHECK + "--format json",
            "check-jsonl=" + CHECK + "--format jsonl",
            "check-csv=" + CHECK + "--format csv",
            "check-sarif=" + CHECK + "--format sarif",
            "check-junit=" + CHECK + "--format junit",
            "check-github=" + CHECK + "--format github",
            "check-markdown=" + CHECK + "--format markdown",
            "check-never-fails=" + CHECK + "--format line --fail-on never",
            "check-unreadable-too=" + CHECK + "空.txt 假.docx 没有.txt 没有*.txt --format line",
            "check-data-without-header=check 报告.txt --data 无表头.csv --format line",
            "check-wrong-configuration=check 报告.txt --config 错.yaml --format line",
            "claims-text=claims 报告.txt --skipped",
            "claims-json=claims 报告.txt --format json",
            "claims-csv=claims 报告.txt --format csv",
            "tables-text=tables 统计",
            "tables-json=tables 统计 --format json --series 收入",
            "tables-lint=tables 统计 无表头.csv --lint",
            "explain=explain 报告.txt 3 --data 统计",
            "explain-unknown=explain 报告.txt 99 --data 统计",
            "rules-show=rules show unit-doubled",
            "version=--version",
            "nothing=",
            "mistyped=chek 报告.txt",
            "mistyped-option=check --fromat json 报告.txt")
        .map(line -> line.split("=", 2))
        .map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sessions")
  void a_command_prints_what_it_printed(String name, String words) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(words.strip().split(" +", -1)));
    arguments.remove("");
    boolean sized = !arguments.isEmpty() && arguments.get(0).startsWith("COLUMNS=");
    String columns = sized ? arguments.remove(0).substring("COLUMNS=".length()) : "";
    Outcome outcome = run(Map.of("COLUMNS", columns), arguments);
    Golden.check(
        GOLDEN.resolve(name + ".txt"),
        "$ heshu "
            + String.join(" ", arguments)
            + "\n"
            + outcome.out()
            + (outcome.err().isEmpty() ? "" : "--- standard error\n" + here(outcome.err()))
            + "--- exit "
            + outcome.code()
            + "\n");
  }

  /** Without the place of this checkout. */
  private static String here(String text) {
    return text.replace(INPUT.toAbsolutePath() + "/", "");
  }

  @Test
  void no_golden_file_is_left_over() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      List<String> names = sessions().map(session -> session.get()[0] + ".txt").toList();
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(names);
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"text", "line", "json", "jsonl", "csv", "sarif", "junit", "github", "markdown"})
  void the_exit_code_does_not_depend_on_the_format_nor_on_where_it_goes(String format)
      throws Exception {
    List<String> check =
        List.of("check", "报告.txt", "--data", "统计", "--format", format, "-o", folder + "/out");
    assertThat(run(Map.of(), check).code()).isEqualTo(ExitCode.FINDINGS.code());
  }

  @Test
  void a_reader_that_has_gone_is_no_fault() throws Exception {
    String command =
        java()
            + " -jar "
            + JAR
            + " claims 报告.txt --format json | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}";
    Process process = new ProcessBuilder("bash", "-c", command).directory(INPUT.toFile()).start();
    assertThat(text(process.getInputStream(), StandardCharsets.UTF_8)).isEqualTo("0\n");
    assertThat(text(process.getErrorStream(), StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void under_the_posix_locale_chinese_comes_out_as_utf_8() throws Exception {
    Path report = Files.copy(INPUT.resolve("报告.txt"), folder.resolve("report.txt"));
    Outcome outcome = run(Map.of("LC_ALL", "C"), List.of("claims", report.toString()));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("312.6亿元");
  }

  private Outcome run(Map<String, String> environment, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar"));
    command.add(JAR.toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(INPUT.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String text(InputStream in, Charset charset) throws IOException {
    return new String(in.readAllBytes(), charset);
  }
}
