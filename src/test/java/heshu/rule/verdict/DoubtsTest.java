package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.StatisticsReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences that do not stand, as the cell at hand is another thing or another publication. */
class DoubtsTest {
  private static List<Verdict> verdicts(String file, String table, String text) {
    return new CheckedReport.Checker(
            StatisticsReader.read(Map.of(file, table)),
            new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")))
        .check(text)
        .verdicts();
  }

  private static String state(String file, String table, String text) {
    List<Verdict> verdicts = verdicts(file, table, text);
    Verdict last = verdicts.get(verdicts.size() - 1);
    return last.reason()
        .map(Verdict.Reason::contractName)
        .orElseGet(() -> last.state().contractName());
  }

  @ParameterizedTest
  @CsvSource({
    "高标准农田达到25.73万亩, no-data",
    "高标准农田达到2.72万亩, differs",
    "新建高标准农田22.7万亩, differs",
  })
  void a_figure_of_another_size_beside_a_similar_name_decides_nothing(String words, String state) {
    String table = "指标,单位,2024年,2025年\n新建高标准农田面积,万亩,2.13,2.27\n";
    assertThat(state("农业.csv", table, "2025年，" + words + "。")).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"36.2万人, no-data", "7.54万人, differs", "7.45万人, agrees"})
  void the_last_year_alone_does_not_contradict_what_may_be_of_all_years(
      String figure, String state) {
    String table = "指标,单位,2024年,2025年\n城镇新增就业,万人,7.31,7.45\n";
    String text = "五年来，民生福祉持续增进。教育投入连年增长。\n就业优先政策落地见效，城镇新增就业" + figure + "。";
    assertThat(state("就业.csv", table, text)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"毕业生留市就业42317人, no-data", "新登记企业42317人, differs"})
  void the_same_figure_of_another_thing_tells_nothing_of_a_unit(String words, String state) {
    String table = "指标,单位,2024年,2025年\n新登记企业,户,40216,42317\n";
    assertThat(state("企业.csv", table, "2025年，" + words + "。")).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "改造老旧供热管道735.2公里, ambiguous",
    "改造供热管道等老旧管网735.2公里, differs",
    "改造老旧供热管道1058.4公里, differs",
  })
  void the_figure_of_what_may_as_well_be_meant_is_not_taken_by_mistake(String words, String state) {
    String table = "指标,单位,2025年\n供热管道等老旧管网更新改造长度,公里,1508.4\n城区用户老旧供热立管更新改造长度,公里,735.18\n";
    assertThat(state("城建.csv", table, "2025年，" + words + "。")).isEqualTo(state);
  }

  private static final String FLASH =
      """
      2025年主要经济指标快报数,,,
      指标,计量单位,2025年,比上年增长(%)
      铁路货物发送量,万吨,824.17,14.6
      社会消费品零售总额,亿元,445.93,3.7
      新能源汽车产量,辆,267940,25.4
      """;

  @Test
  void a_report_that_does_not_follow_the_first_figures_has_another_vintage() {
    String text = "2025年，铁路货物发送量827.35万吨，社会消费品零售总额447.18亿元。";
    assertThat(verdicts("快报.csv", FLASH, text))
        .extracting(Verdict::reason)
        .containsOnly(Optional.of(Verdict.Reason.OTHER_VINTAGE));
  }

  @Test
  void one_that_follows_them_has_an_error() {
    String text = "2025年，铁路货物发送量824.17万吨，社会消费品零售总额447.93亿元，新能源汽车产量267940辆。";
    assertThat(verdicts("快报.csv", FLASH, text))
        .extracting(Verdict::state)
        .containsExactly(Verdict.State.AGREES, Verdict.State.DIFFERS, Verdict.State.AGREES);
  }

  @Test
  void a_single_difference_says_nothing_of_which_figures_a_report_follows() {
    assertThat(state("快报.csv", FLASH, "2025年，铁路货物发送量827.35万吨。")).isEqualTo("differs");
  }

  @Test
  void a_difference_that_no_revision_makes_is_an_error_beside_first_figures_too() {
    String text = "2025年，铁路货物发送量284.17万吨。";
    assertThat(state("快报.csv", FLASH, text)).isEqualTo("differs");
  }
}
