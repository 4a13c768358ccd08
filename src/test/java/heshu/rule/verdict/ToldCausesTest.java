package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.StatisticsReader;
import heshu.text.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an editor is told of a difference, in words. */
class ToldCausesTest {
  private static String told(String table, String words) {
    CheckedReport report =
        new CheckedReport.Checker(
                StatisticsReader.read(Map.of("2025年.csv", table)),
                new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")))
            .check("2025年，" + words + "。");
    Verdict verdict = report.verdicts().get(report.verdicts().size() - 1);
    return verdict.state()
        + " "
        + verdict.explanation().stream()
            .map(Wording.chinese()::say)
            .collect(Collectors.joining(" | "));
  }

  @Test
  void a_planned_figure_is_called_one() {
    String table = "指标,单位,2025年目标,2025年完成\n城镇新增就业,万人,38.5,42.3\n";
    assertThat(told(table, "城镇新增就业38.5万人")).contains("计划数：2025年.csv!C2", "应为42.3万人");
    assertThat(told(table, "城镇新增就业42.3万人")).startsWith("AGREES");
  }

  @Test
  void a_total_written_for_a_gain_is_called_one() {
    String table = "指标,单位,2024年,2025年\n高速公路里程,公里,1382,1463\n";
    assertThat(told(table, "高速公路里程净增1463公里")).contains("总数：2025年.csv!D2", "应为81公里");
    assertThat(told(table, "高速公路里程净增81公里")).startsWith("AGREES");
  }

  @Test
  void dollars_told_as_yuan_keep_their_figure() {
    String table = "年份,进出口总额（万元）,进出口总额（万美元）\n2024,1597240,224330\n2025,1864750,260440\n";
    assertThat(told(table, "进出口总额26.04亿元")).contains("元 → 美元", "应为26.04亿美元");
    assertThat(told(table, "进出口总额26.11亿元")).doesNotContain("美元");
  }

  @Test
  void the_number_of_a_cell_beside_another_unit_is_told() {
    String table = "指标,单位,2025年\n粮食产量,万吨,1404.6\n";
    assertThat(told(table, "粮食产量1404.6亿斤")).contains("亿斤 → 万吨", "应为280.9亿斤");
    assertThat(told(table, "粮食产量1388.2亿斤")).doesNotContain("→");
  }

  @Test
  void a_computation_is_shown_in_the_scale_of_its_cells() {
    String table = "指标,单位,2020年,2025年\n肉类产量,万吨,21.37,27.32\n";
    assertThat(told(table, "肉类产量比2020年增加5.59万吨")).contains("27.32 − 21.37 = 5.95万吨");
    String units = "指标,单位,2020年,2025年\n公办幼儿园,所,37,59\n";
    assertThat(told(units, "公办幼儿园比2020年增加25所")).contains("59 − 37 = 22所");
  }

  @Test
  void a_change_over_one_year_written_for_one_over_five_is_of_another_period() {
    String table = "指标,单位,2020年,2024年,2025年\n有效发明专利,件,29909,44270,47286\n";
    assertThat(told(table, "有效发明专利比2020年增长6.8%")).contains("其他时期");
    assertThat(told(table, "有效发明专利比2020年增长61.8%")).doesNotContain("其他时期");
  }
}
