package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong command line costs a line or two, never a page, and ends in 2. */
class MistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek a.txt | 错误：没有命令 chek | 是不是想写 check？",
        "check --fromat json a.txt | 错误：没有选项 --fromat | 是不是想写 --format？",
        "check --format jsn a.txt | 错误：--format 的值不对：jsn | 是不是想写 json？",
        "check | 错误：缺少 REPORT | 用法见：heshu check --help",
        "check --year soon a.txt | 错误：--year 的值不对：soon | 用法见：heshu check --help",
        "check --format json --format csv a.txt | 错误：选项 --format 只能写一次 | 用法见：heshu check --help",
        "check --report json a.txt | 错误：--report 的值不对：json | 用法见：heshu check --help",
        "doctor a.txt | 错误：多出了 a.txt | 用法见：heshu doctor --help",
        "rules show unit-doubld | 错误：没有规则 unit-doubld | 是不是想写 unit-doubled？",
        "help chek | 错误：没有命令 chek | 是不是想写 check？",
        "--locale en chek | error: no command chek | did you mean check?",
      })
  void a_mistake_is_named_with_the_nearest_right_word(String line, String error, String hint) {
    CliRun run = CliRun.of(line.strip().split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(error.strip()).contains(hint.strip());
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void a_word_far_from_every_command_has_no_suggestion() {
    assertThat(CliRun.of("frobnicate").err()).doesNotContain("是不是");
  }

  @Test
  void nothing_asked_for_in_a_script_is_a_mistake() {
    assertThat(CliRun.of().code()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void a_file_whose_name_begins_with_an_at_sign_is_a_report() {
    assertThat(CliRun.of("check", "@没有.txt").err()).startsWith("错误：@没有.txt：找不到文件");
  }

  @Test
  void a_mistyped_word_with_a_control_letter_is_shown_harmless() {
    assertThat(CliRun.of("\u001B[31mx").err()).contains("\\u001B[31mx");
  }

  @Test
  void every_command_has_help_and_a_summary() {
    String listed = CliRun.of("help").out();
    for (String command :
        CommandLines.create(Terminal.ofProcess(), java.util.List.of()).getSubcommands().keySet()) {
      CliRun run = CliRun.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("用法：heshu " + command);
      assertThat(listed).containsPattern("(?m)^  " + command + " +\\S");
    }
  }

  @Test
  void every_option_is_described_in_both_languages() {
    for (String language : java.util.List.of("zh", "en")) {
      var line = CommandLines.create(Terminal.ofProcess(), java.util.List.of("--locale", language));
      for (var command : line.getSubcommands().values()) {
        assertThat(command.getCommandSpec().args())
            .allSatisfy(argument -> assertThat(argument.description()).isNotEmpty());
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
      }
    }
  }
}
