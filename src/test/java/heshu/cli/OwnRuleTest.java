package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of an office to a rule of its own: begin, change, test, use. */
class OwnRuleTest {
  @TempDir Path folder;

  private CliRun run(String... arguments) {
    return CliRun.of(arguments);
  }

  private Path rules() {
    return folder.resolve("规则");
  }

  private Path begun() {
    assertThat(run("rules", "new", "vague-praise", "--rules", rules().toString()).code()).isZero();
    return rules().resolve("vague-praise.md");
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void a_new_rule_passes_its_test_as_written_and_works_at_once() throws Exception {
    Path file = begun();
    assertThat(run("rules", "test", file.toString()).out()).isEqualTo("规则 1 条，例子 2 个，不合 0 个\n");
    Path report = Files.writeString(folder.resolve("报告.txt"), "全年旅游收入大幅增长。\n");
    CliRun check =
        run("check", report.toString(), "--rules", rules().toString(), "--format", "line");
    assertThat(check.out()).endsWith(":1:7: note vague-praise “大幅增长”没有说出多少\n");
  }

  @Test
  void an_existing_rule_is_never_written_over() throws Exception {
    Path file = begun();
    change(file, "severity: note", "severity: warning");
    CliRun again = run("rules", "new", "vague-praise", "--rules", rules().toString());
    assertThat(again.code()).isEqualTo(ExitCode.CONFIGURATION.code());
    assertThat(again.err()).contains("vague-praise.md", "文件已经存在");
    assertThat(file).content().contains("severity: warning");
  }

  @Test
  void a_rule_begun_under_a_known_name_starts_as_a_copy_and_replaces_it() throws Exception {
    run("rules", "new", "unit-doubled", "--rules", rules().toString());
    change(rules().resolve("unit-doubled.md"), "severity: ", "severity: note # was ");
    CliRun list = run("rules", "list", "unit-doubled", "--rules", rules().toString());
    assertThat(list.out()).contains("提示").contains("unit-doubled.md");
    assertThat(run("rules", "test", rules().toString()).code()).isZero();
  }

  @Test
  void an_example_that_fails_is_told_with_file_and_line() throws Exception {
    Path file = begun();
    change(file, "大幅增长35.2%", "大幅增长较快");
    CliRun test = run("rules", "test", rules().toString());
    assertThat(test.code()).isEqualTo(ExitCode.FINDINGS.code());
    assertThat(test.out()).isEqualTo(file + ":46: 例子应标出（无），实际标出“大幅增长”\n规则 1 条，例子 2 个，不合 1 个\n");
  }

  @Test
  void a_malformed_rule_is_told_with_file_line_column_and_words() throws Exception {
    Path file = begun();
    change(file, "unless:", "unles:");
    CliRun test = run("rules", "test", rules().toString());
    assertThat(test.code()).isEqualTo(ExitCode.CONFIGURATION.code());
    assertThat(test.err()).contains(file + "（18:3）：不认识的键 unles。是否想写 unless\n    unles: '大幅");
  }

  @Test
  void a_word_that_is_no_id_and_a_folder_without_rules_are_refused() throws Exception {
    assertThat(run("rules", "new", "Big Rule").code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run("rules", "new").code()).isEqualTo(ExitCode.USAGE.code());
    Files.createDirectories(rules());
    CliRun test = run("rules", "test", rules().toString());
    assertThat(test.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(test.err()).contains("没有规则文件");
    assertThat(run("rules", "test", "no-such-rule").code()).isEqualTo(ExitCode.USAGE.code());
  }
}
