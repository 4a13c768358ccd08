package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts read from a pipe, on a report of two figures of which one is wrong. */
class PromptScriptTest {
  @TempDir private Path folder;
  private Path report;
  private Path table;

  @BeforeEach
  void writeInputs() throws IOException {
    report =
        Files.writeString(
            folder.resolve("报告.txt"),
            """
            青川县2026年政府工作报告

            一、2025年工作回顾

            2025年，全县粮食总产量达到35.2万吨，造林面积达到1.8万亩。
            """);
    table =
        Files.writeString(
            folder.resolve("数据.csv"),
            """
            指标,单位,2025年
            粮食总产量,万吨,35.2
            造林面积,万亩,1.6
            """);
  }

  private CliRun script(String lines) {
    return CliRun.withInput(
        lines, Map.of(), "shell", report.toString(), "--data", table.toString());
  }

  @Test
  void lines_without_a_report_are_about_the_open_one() {
    CliRun run = script("claims\nexplain 1\ncheck --fail-on never\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("35.2万吨", "1.8万亩");
  }

  @Test
  void the_first_line_that_fails_ends_a_script_with_its_exit_code() {
    CliRun run = script("explain 99\nclaims\n");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.out()).isEmpty();
    assertThat(script("check\nclaims\n").code()).isEqualTo(ExitCode.FINDINGS.code());
  }

  @Test
  void remarks_and_empty_lines_do_nothing_and_quit_ends() {
    CliRun run = script("# 说明\n\nquit\nexplain 99\n");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void the_unresolved_claims_are_visited_until_there_are_no_more() {
    CliRun run = script("next\nnext\n");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("【1.8万亩】", "后面没有待处理的论断了");
  }

  @Test
  void a_signed_claim_is_resolved_until_the_signature_is_undone() {
    assertThat(script("sign 2\nnext\n").out()).doesNotContain("【1.8万亩】");
    assertThat(script("decisions prune\nsign 1\nundo\ndecisions\n").out())
        .contains("已撤销")
        .doesNotContain("35.2万吨  20");
  }

  @Test
  void what_is_undone_can_be_done_again_once() {
    CliRun run = script("sign 1\nundo\nredo\nredo\n");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.out()).contains("已撤销", "已重做");
    assertThat(run.err()).contains("没有可以重做");
  }

  @Test
  void without_an_open_report_lines_say_so() {
    CliRun run = CliRun.withInput("next\n", Map.of(), "shell");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("还没有打开报告");
  }

  @Test
  void a_report_is_opened_and_an_option_set_along_the_way() {
    String lines = "open " + report + "\nset data " + table + "\nset\nfind 造林\n";
    CliRun run = CliRun.withInput(lines, Map.of(), "shell");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("--data " + table, "#2", "不符");
  }

  @Test
  void a_wrong_option_leaves_what_was_open_as_it_is() {
    CliRun run = script("set yeer 2025\n");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("--year");
  }
}
