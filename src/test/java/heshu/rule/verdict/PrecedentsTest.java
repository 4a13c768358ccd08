package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import heshu.table.StatisticsReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What agrees elsewhere in a report may settle what would be left open otherwise. */
class PrecedentsTest {
  private static final String INCOMES =
      """
      指标,单位,2024年,2025年
      城镇居民人均可支配收入,元,48216,50724
      农村居民人均可支配收入,元,24380,26014
      """;

  private static final String SECTORS =
      """
      年份,地区生产总值（亿元）,第一产业,第二产业
      2024年,531.08,58.42,203.17
      2025年,562.74,61.35,214.86
      """;

  /** The verdict on the last claim of a sentence. */
  private static Verdict last(String table, String words) {
    CheckedReport report =
        new CheckedReport.Checker(
                StatisticsReader.read(Map.of("表.csv", table)),
                new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")))
            .check("2025年，" + words + "。");
    return report.verdicts().get(report.verdicts().size() - 1);
  }

  @Test
  void growth_of_one_income_alone_may_be_at_other_prices() {
    assertThat(last(INCOMES, "农村居民人均可支配收入增长6.4%").reason()).contains(Reason.NOT_COMPARABLE);
  }

  @Test
  void a_report_that_grows_one_income_as_its_levels_do_means_the_other_so_too() {
    String words = "城镇、农村居民人均可支配收入分别增长5.2%、";
    assertThat(last(INCOMES, words + "6.7%").state()).isEqualTo(State.AGREES);
    assertThat(last(INCOMES, words + "6.4%").state()).isEqualTo(State.DIFFERS);
    assertThat(last(INCOMES, "城镇居民人均可支配收入增长5.2%，农村居民人均可支配收入实际增长6.4%").state())
        .isNotEqualTo(State.DIFFERS);
  }

  @Test
  void growth_differs_where_prices_did_not_rise_by_as_much() {
    String risen = INCOMES + "居民消费价格涨幅,%%,0.1,%s\n";
    String words = "农村居民人均可支配收入增长5.3%";
    assertThat(last(risen.formatted("0.3"), words).state()).isEqualTo(State.DIFFERS);
    assertThat(last(risen.formatted("1.4"), words).reason()).contains(Reason.NOT_COMPARABLE);
  }

  @Test
  void a_guessed_unit_that_another_figure_bears_out_is_known() {
    String other = "第二产业增加值214.9亿元，";
    assertThat(last(SECTORS, other + "第一产业增加值61.4亿元").state()).isEqualTo(State.AGREES);
    assertThat(last(SECTORS, other + "第一产业增加值614亿元").state()).isEqualTo(State.DIFFERS);
    assertThat(last(SECTORS, "第一产业增加值614亿元").state()).isEqualTo(State.UNDECIDABLE);
  }
}
