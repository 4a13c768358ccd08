package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.output.CheckFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exit code tells what happened, whatever the format and wherever the result goes. */
class ExitCodesTest {
  private static final String INPUT = "src/test/resources/heshu/cli/input/";
  private static final String REPORT = INPUT + "报告.txt";
  private static final String DATA = INPUT + "统计";

  @TempDir private Path folder;

  static Stream<Arguments> casesInEveryFormat() {
    Map<ExitCode, List<String>> cases =
        Map.of(
            ExitCode.OK, List.of("check", REPORT),
            ExitCode.FINDINGS, List.of("check", REPORT, "-d", DATA),
            ExitCode.USAGE, List.of("check", REPORT, "--fail-on", "sometimes"),
            ExitCode.INPUT, List.of("check", REPORT, "没有.txt", "-d", DATA),
            ExitCode.CONFIGURATION, List.of("check", REPORT, "--config", INPUT + "错.yaml"));
    return cases.entrySet().stream()
        .flatMap(
            one ->
                Stream.of(CheckFormat.values())
                    .map(format -> Arguments.of(one.getKey(), one.getValue(), format.toString())));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("casesInEveryFormat")
  void a_case_ends_in_the_same_code_in_every_format(
      ExitCode code, List<String> command, String format) {
    List<String> onScreen = new ArrayList<>(command);
    onScreen.addAll(List.of("--format", format));
    assertThat(run(onScreen)).isEqualTo(code.code());
    List<String> inFile = new ArrayList<>(onScreen);
    inFile.addAll(List.of("--output", folder.resolve("out").toString()));
    assertThat(run(inFile)).isEqualTo(code.code());
    List<String> beside = new ArrayList<>(command);
    beside.addAll(List.of("--report", format + "=" + folder.resolve("beside")));
    assertThat(run(beside)).isEqualTo(code.code());
  }

  private static int run(List<String> command) {
    return CliRun.of(command.toArray(String[]::new)).code();
  }

  /** Standard input that breaks in a way nobody has foreseen. */
  @Test
  void an_exception_that_nobody_foresaw_is_a_fault_with_its_place() {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new InputStream() {
              @Override
              public int read() {
                throw new IllegalStateException("unforeseen");
              }

              @Override
              public int read(byte[] into, int offset, int length) {
                throw new IllegalStateException("unforeseen");
              }
            },
            OutputStream.nullOutputStream(),
            new PrintWriter(err, /* autoFlush= */ true),
            StandardCharsets.UTF_8,
            /* inIsTerminal= */ false,
            /* outIsTerminal= */ false,
            /* errIsTerminal= */ false,
            Map.of());
    assertThat(CommandLines.run(terminal, List.of("check", "-"))).isEqualTo(70);
    assertThat(err.toString()).contains("程序内部出错", "unforeseen", "ExitCodesTest.java:");
  }

  /** What Java makes of a Chinese file name under LANG=C: an input that cannot be found. */
  @Test
  void a_word_that_the_locale_has_no_letters_for_is_named_as_such() {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(err, /* autoFlush= */ true),
            StandardCharsets.UTF_8,
            /* inIsTerminal= */ false,
            /* outIsTerminal= */ false,
            /* errIsTerminal= */ false,
            Map.of());
    assertThat(CommandLines.run(terminal, List.of("check", "\uFFFD\uFFFD.docx"))).isEqualTo(3);
    assertThat(err.toString()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
  }

  @Test
  void a_result_that_cannot_be_written_out_is_a_fault() {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new OutputStream() {
              @Override
              public void write(int letter) throws IOException {
                throw new IOException("disk full");
              }
            },
            new PrintWriter(err, /* autoFlush= */ true),
            StandardCharsets.UTF_8,
            /* inIsTerminal= */ false,
            /* outIsTerminal= */ false,
            /* errIsTerminal= */ false,
            Map.of());
    assertThat(CommandLines.run(terminal, List.of("claims", REPORT))).isEqualTo(70);
    assertThat(err.toString()).isEqualTo("写不出结果：disk full" + System.lineSeparator());
  }

  @Test
  void a_file_in_a_folder_that_is_not_there_is_a_mistake_of_the_command_line() {
    CliRun run = CliRun.of("claims", REPORT, "-o", folder.resolve("no/such/file").toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("file：文件夹不存在");
  }
}
