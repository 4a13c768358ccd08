package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.config.Settings;
import heshu.rule.Verdict;
import heshu.table.TableOptions;
import heshu.text.Message;
import heshu.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that do not say of themselves what the tables need to know. */
class UnsaidTest {
  @TempDir Path folder;

  @BeforeEach
  void writeTable() throws Exception {
    table("溪口县", "溪口县主要指标");
  }

  private void table(String name, String title) throws Exception {
    String csv = title + "\n指标,单位,2025年,2024年\n地区生产总值,亿元,98.4,93.1\n";
    Files.writeString(folder.resolve(name + ".csv"), csv);
  }

  private CheckResult check(String name, String text) throws Exception {
    ReportSource report = new ReportSource.Piped(text.getBytes(StandardCharsets.UTF_8), name);
    ReadingRequest reading =
        new ReadingRequest(List.of(report), Optional.empty(), ReportContext.unknown());
    DataRequest data = new DataRequest(List.of(folder), TableOptions.none());
    return Preparation.of(Settings.defaults())
        .checker()
        .check(new CheckRequest(reading, data), Progress.silent());
  }

  private static List<Verdict.State> states(CheckResult result) {
    return result.reports().get(0).verdicts().stream().map(Verdict::state).toList();
  }

  private static List<String> told(CheckResult result) {
    return result.problems().stream().map(Problem::what).map(Message::code).toList();
  }

  @Test
  void a_report_without_a_name_is_taken_for_that_of_the_tables_region_and_the_user_told()
      throws Exception {
    CheckResult result = check("a.txt", "2025年，全县地区生产总值98.4亿元。");
    assertThat(states(result)).containsExactly(Verdict.State.AGREES);
    assertThat(told(result)).containsExactly("check.region-taken");
  }

  @Test
  void not_if_it_speaks_of_another_level_or_the_tables_of_two_regions() throws Exception {
    assertThat(told(check("a.txt", "2025年，全省地区生产总值98.4亿元。"))).containsExactly("check.no-region");
    table("石门县", "石门县主要指标");
    assertThat(told(check("a.txt", "2025年，全县地区生产总值98.4亿元。"))).containsExactly("check.no-region");
  }

  @Test
  void the_file_s_name_may_say_what_the_text_does_not() throws Exception {
    CheckResult result = check("溪口县2026年政府工作报告.txt", "全年地区生产总值98.4亿元。");
    assertThat(states(result)).containsExactly(Verdict.State.AGREES);
    assertThat(told(result)).isEmpty();
  }

  @Test
  void a_report_without_a_year_asks_for_it() throws Exception {
    CheckResult result = check("a.txt", "全年全县地区生产总值98.4亿元。");
    assertThat(told(result)).containsExactly("check.no-year", "check.region-taken");
  }

  @Test
  void tables_that_most_of_a_report_contradicts_may_be_those_of_another() throws Exception {
    String table = "溪口县主要指标\n指标,单位,2025年\n";
    String text = "溪口县2026年政府工作报告\n2025年，";
    for (String thing : List.of("财政收入", "税收收入", "进出口总额", "出口总额", "工业投资")) {
      table += thing + ",亿元,43.71\n";
      text += "全县" + thing + "28.64亿元。";
    }
    Files.writeString(folder.resolve("财经.csv"), table);
    assertThat(told(check("a.txt", text))).containsExactly("check.tables-of-another");
    assertThat(told(check("a.txt", text.replace("28.64", "43.71")))).isEmpty();
  }
}
