package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which figures nobody has verified, and what is not shown. */
class UnverifiedTest {
  private static final String FIXTURE = "fixtures/澄湖区/报告.docx";
  private static final String TABLE = "指标,单位,2025年\n税收收入,亿元,31.5\n";

  @TempDir private Path folder;
  private String report;
  private String table;

  @BeforeEach
  void write() throws IOException {
    report =
        Files.writeString(
                folder.resolve("报告.txt"),
                "2026年柳溪区政府工作报告\n一、2025年工作回顾\n税收收入31.5亿元，新建口袋公园12个，改造管网38.5公里。\n")
            .toString();
    table = Files.writeString(folder.resolve("表.csv"), TABLE).toString();
  }

  @Test
  void what_no_table_decides_is_listed_until_somebody_signs_it() {
    CliRun before = CliRun.of("check", report, "--data", table, "--unverified");
    assertThat(before.out())
        .contains("没有人核过的论断（2 条）")
        .containsPattern("#2 .*12个")
        .containsPattern("#3 .*38.5公里")
        .doesNotContainPattern("#1 ");
    assertThat(CliRun.of("sign", report, "2", "--data", table, "--by", "王").code()).isZero();
    CliRun after = CliRun.of("check", report, "--data", table, "--unverified");
    assertThat(after.out()).contains("没有人核过的论断（1 条）").doesNotContainPattern("#2 ");
  }

  @Test
  void their_number_is_said_where_they_are_not_listed() {
    assertThat(CliRun.of("check", report, "--data", table).out())
        .contains("没有人核过的论断 2 条，加上 --unverified 可以逐条列出");
    assertThat(CliRun.of("check", report, "--data", table, "--all").out())
        .doesNotContain("--unverified");
  }

  @Test
  void findings_below_the_least_severity_are_counted_as_hidden() {
    assertThat(CliRun.of("check", FIXTURE, "--min-severity", "error").out())
        .contains("警告 1")
        .contains("其中 1 条低于 error，没有列出");
    assertThat(CliRun.of("check", FIXTURE).out()).doesNotContain("没有列出");
  }

  /** After a check with tables it is easily forgotten that the next command has none. */
  @Test
  void a_command_that_misses_its_finding_for_want_of_tables_says_so() throws IOException {
    Files.writeString(folder.resolve("表.csv"), TABLE.replace("31.5", "35.1"));
    String[] waive = {"waive", report, "1", "--reason", "快报数"};
    CliRun without = CliRun.of(waive);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("没有读统计表").contains("--data");
    CliRun with = CliRun.of("waive", report, "1", "--reason", "快报数", "--data", table);
    assertThat(with.code()).isZero();
    assertThat(with.err()).isEmpty();
  }
}
