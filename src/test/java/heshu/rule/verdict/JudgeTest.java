package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
  private static final Statistics TABLES =
      StatisticsReader.read(
          Map.of(
              "公报.csv",
              """
              表1  2025年全市国民经济主要指标,,,
              指标,计量单位,2025年,比上年增长(%)
              地区生产总值,亿元,1284.62,5.4
              一般公共预算收入,亿元,86.37,1.9
              社会消费品零售总额,亿元,412.08,4.6
              民间投资,--,--,-3.2
              粮食产量,万吨,251.73,2.2
              粮食播种面积,万亩,480.56,0.4
              年末常住人口,万人,318.46,0.3
              """,
              "历年.csv",
              """
              指标,2025年,2024年,2023年,2022年,2021年,2020年
              软件业务收入(亿元),96.4,78.2,61.5,50.3,41.0,32.1
              港口货物吞吐量(万吨),1543.7,1497.2,1402.8,1311.4,1266.9,1190.3
              常住人口城镇化率(%),67.89,67.00,66.21,65.54,64.80,64.02
              """));

  private static final CheckedReport.Checker CHECKER =
      new CheckedReport.Checker(
          TABLES, new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")));

  @ParameterizedTest
  @CsvSource({
    "地区生产总值1284.62亿元, exact",
    "地区生产总值1284.6亿元, rounded",
    "地区生产总值达到1285亿元, rounded",
    "地区生产总值超过1280亿元, bound",
    "粮食产量50.35亿斤, rounded",
    "粮食播种面积32.04万公顷, rounded",
    "年末常住人口近320万人, bound",
    "一般公共预算收入增长2%, rounded",
    "民间投资下降3.2%, exact",
    "港口货物吞吐量增长3.1%, derived",
    "软件业务收入是2020年的3倍, derived",
  })
  void a_figure_that_the_tables_bear_out_agrees(String words, String how) {
    Verdict verdict = verdict(words);
    assertThat(verdict.state()).isEqualTo(Verdict.State.AGREES);
    assertThat(verdict.how().map(Verdict.How::contractName)).contains(how);
  }

  @ParameterizedTest
  @CsvSource({
    "一般公共预算收入增长19%, decimal-shift, 1.9%",
    "地区生产总值1248.62亿元, digit-transposition, 1284.62亿元",
    "地区生产总值1254.62亿元, digit-slip, 1284.62亿元",
    "地区生产总值1284.62万元, scale-slip, 1284.62亿元",
    "粮食产量251.73万公斤, unit-swapped, 251.73万吨",
    "粮食播种面积480.56万公顷, unit-swapped, 480.56万亩",
    "年末常住人口318.46万人次, unit-swapped, 318.46万人",
    "民间投资增长3.2%, sign-reversed, 下降3.2%",
    "一般公共预算收入86.3亿元, truncated, 86.4亿元",
    "常住人口城镇化率67.00%, wrong-period, 67.89%",
    "地区生产总值超过1290亿元, bound-broken, 超过1280亿元",
    "年末常住人口近310万人, bound-broken, 近320万人",
    "软件业务收入比2020年增长3倍, multiple-off-by-one, 2倍",
  })
  void a_difference_is_told_with_its_cause(String words, String cause, String expected) {
    Verdict verdict = verdict(words);
    assertThat(verdict.state()).isEqualTo(Verdict.State.DIFFERS);
    assertThat(verdict.cause().map(heshu.rule.Cause::contractName)).contains(cause);
    assertThat(verdict.expected()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "常住人口城镇化率提高0.88个百分点, 0.89个百分点",
    "常住人口城镇化率提高0.90个百分点, 0.89个百分点",
  })
  void a_result_off_by_rounding_is_a_difference_of_its_own(String words, String expected) {
    Verdict verdict = verdict(words);
    assertThat(verdict.isOffByRounding()).isTrue();
    assertThat(verdict.expected()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"常住人口城镇化率提高0.89个百分点", "常住人口城镇化率提高0.9个百分点"})
  void a_result_of_the_printed_figures_agrees(String words) {
    assertThat(verdict(words).state()).isEqualTo(Verdict.State.AGREES);
  }

  @Test
  void percentages_do_not_differ_by_percent() {
    Verdict verdict = verdict("常住人口城镇化率提高0.89%");
    assertThat(verdict.cause()).contains(heshu.rule.Cause.PERCENT_FOR_POINTS);
  }

  @Test
  void a_bound_that_the_data_left_far_behind_agrees_with_a_better_one() {
    Verdict verdict = verdict("地区生产总值超过1000亿元");
    assertThat(verdict.agreesOnlyJust(Verdict.How.BOUND)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "软件业务收入连续5年增长, agrees",
    "软件业务收入连续4年增长, differs",
    "软件业务收入连续8年增长, undecidable",
    "软件业务收入超过9亿元, differs",
    "软件业务收入超过96.4亿元, differs",
    "软件业务收入96.4亿元以上, agrees",
    "软件业务收入96万元以上, differs",
    "常住人口城镇化率由2020年的64.02%提高到67.89%，提高3.87个百分点, agrees",
    "常住人口城镇化率由2020年的64.02%提高到67.89%，提高3.78个百分点, differs",
    "常住人口城镇化率由2020年的64.02%提高到67.89%，提高3.87%, differs",
  })
  void runs_bounds_and_ends_of_a_from_to_are_decided(String words, String state) {
    assertThat(verdict(words).state().contractName()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "一般公共预算收入、粮食产量分别达到86.37亿元、251.73万吨，分别增长1.9%、2.2%, agrees, agrees",
    "一般公共预算收入、粮食产量分别达到86.37亿元、251.73万吨，分别增长2.2%、1.9%, differs, differs",
  })
  void a_second_list_goes_on_about_the_subjects_of_the_first(
      String words, String first, String second) {
    CheckedReport report = CHECKER.check("2025年，" + words + "。");
    assertThat(report.verdicts().subList(2, 4))
        .extracting(verdict -> verdict.state().contractName())
        .containsExactly(first, second);
  }

  @Test
  void a_published_rate_goes_before_one_that_the_levels_would_give() {
    CheckedReport.Checker checker =
        new CheckedReport.Checker(
            StatisticsReader.read(
                Map.of(
                    "财政.csv",
                    """
                    指标,计量单位,2024年,2025年,比上年增长(%)
                    税收收入,亿元,50.02,54.87,9.6
                    """)),
            new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")));
    CheckedReport wrong = checker.check("2025年，税收收入54.87亿元，增长9.7%。");
    Verdict verdict = wrong.verdict(wrong.extraction().claims().get(1));
    assertThat(verdict.state()).isEqualTo(Verdict.State.DIFFERS);
    assertThat(verdict.expected()).contains("9.6%");
    assertThat(verdict.explanation())
        .extracting(heshu.text.Message::code)
        .contains("rule.verdict.recomputed");
    CheckedReport right = checker.check("2025年，税收收入54.87亿元，增长9.6%。");
    assertThat(right.verdict(right.extraction().claims().get(1)).state())
        .isEqualTo(Verdict.State.AGREES);
  }

  @Test
  void every_claim_ends_in_exactly_one_state() throws Exception {
    for (World world : World.invented()) {
      CheckedReport report =
          new CheckedReport.Checker(world.statistics(), world.context()).check(world.text());
      assertThat(report.verdicts()).hasSameSizeAs(report.extraction().claims());
      for (Verdict verdict : report.verdicts()) {
        boolean agrees = verdict.state() == Verdict.State.AGREES;
        boolean differs = verdict.state() == Verdict.State.DIFFERS;
        boolean undecidable = verdict.state() == Verdict.State.UNDECIDABLE;
        assertThat(agrees || differs || undecidable).isTrue();
        assertThat(verdict.how().isPresent() && !differs).isEqualTo(agrees);
        assertThat(verdict.cause().isPresent()).isEqualTo(differs);
        assertThat(verdict.reason().isPresent()).isEqualTo(undecidable);
        assertThat(verdict.explanation()).isNotEmpty();
        assertThat(differs && verdict.expected().isEmpty()).isFalse();
      }
    }
  }

  @Test
  void a_target_is_not_held_against_results() {
    assertThat(verdict("力争地区生产总值增长6%").state()).isNotEqualTo(Verdict.State.DIFFERS);
  }

  private static Verdict verdict(String words) {
    CheckedReport report = CHECKER.check("2025年，" + words + "。");
    List<Claim> claims = report.extraction().claims();
    assertThat(claims).isNotEmpty();
    return report.verdict(claims.get(claims.size() - 1));
  }
}
