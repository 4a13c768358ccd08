package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import heshu.table.StatisticsReader;
import heshu.text.Message;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided where a cell is written more coarsely than the report. */
class CellPrecisionTest {
  /** As saved from a workbook without number formats: zeros at the end of decimals are gone. */
  private static final String SAVED =
      """
      指标,计量单位,2025年,比上年增长(%)
      地区生产总值,亿元,1284.62,5.4
      一般公共预算收入,亿元,86.3,3
      社会消费品零售总额,亿元,412.08,4.6
      固定资产投资,亿元,500,-3.2
      进出口总额,亿元,97.15,2.2
      小学,所,58,
      """;

  /** Nothing tells whether figures lost zeros. */
  private static final String ALONE =
      """
      指标,计量单位,2025年
      固定资产投资增速,%,3
      常住人口,万人,66
      粮食产量,万吨,4
      """;

  @ParameterizedTest
  @CsvSource({
    "一般公共预算收入增长3.0%, agrees, exact",
    "一般公共预算收入增长3%, agrees, exact",
    "一般公共预算收入增长3.3%, differs, ",
    "一般公共预算收入增长3.04%, agrees, rounded",
    "一般公共预算收入86.30亿元, agrees, exact",
    "一般公共预算收入86.3亿元, agrees, exact",
    "一般公共预算收入86.34亿元, differs, ",
    "固定资产投资500亿元, agrees, exact",
    "固定资产投资500.4亿元, differs, ",
    "小学58所, agrees, exact",
  })
  void zeros_that_the_file_lost_count_as_written(String words, String state, String how) {
    Verdict verdict = verdict(Map.of("公报.csv", SAVED), words);
    assertThat(verdict.state().contractName()).isEqualTo(state);
    assertThat(verdict.how().map(Verdict.How::contractName)).isEqualTo(Optional.ofNullable(how));
  }

  @Test
  void a_difference_says_which_zeros_were_lost() {
    assertThat(verdict(Map.of("公报.csv", SAVED), "一般公共预算收入增长3.3%").explanation())
        .extracting(Message::code)
        .contains("rule.verdict.lost-zeros");
    assertThat(verdict(Map.of("公报.csv", SAVED), "地区生产总值增长5.7%").explanation())
        .extracting(Message::code)
        .doesNotContain("rule.verdict.lost-zeros");
  }

  @ParameterizedTest
  @CsvSource({
    "固定资产投资增长3%",
    "固定资产投资增长3.0%",
    "粮食产量4万吨",
    "粮食产量4.00万吨",
    "粮食产量8000万斤",
    "常住人口66万人",
  })
  void a_cell_bears_out_what_it_says(String words) {
    Verdict verdict = verdict(Map.of("快报.csv", ALONE), words);
    assertThat(verdict.state()).isEqualTo(State.AGREES);
    assertThat(verdict.explanation().get(0).code()).isNotEqualTo("rule.verdict.agrees.finer");
  }

  @ParameterizedTest
  @CsvSource({"固定资产投资增长3.3%", "固定资产投资增长超过3.3%", "粮食产量4.3万吨"})
  void a_cell_of_one_digit_cannot_bear_out_a_finer_figure(String words) {
    Verdict verdict = verdict(Map.of("快报.csv", ALONE), words);
    assertThat(verdict.reason()).contains(Reason.NOT_COMPARABLE);
    assertThat(verdict.explanation().get(0).code()).isEqualTo("rule.verdict.out-of-reach");
  }

  @Test
  void a_finer_figure_agrees_as_far_as_the_cell_goes_and_says_so() {
    Verdict verdict = verdict(Map.of("快报.csv", ALONE), "常住人口66.4万人");
    assertThat(verdict.state()).isEqualTo(State.AGREES);
    assertThat(verdict.how()).contains(Verdict.How.ROUNDED);
    assertThat(verdict.explanation().get(0).code()).isEqualTo("rule.verdict.agrees.finer");
  }

  @ParameterizedTest
  @CsvSource({"固定资产投资增长3.6%", "粮食产量4.6万吨", "常住人口67.4万人"})
  void a_figure_that_would_not_round_to_the_cell_differs(String words) {
    assertThat(verdict(Map.of("快报.csv", ALONE), words).state()).isEqualTo(State.DIFFERS);
  }

  @ParameterizedTest
  @CsvSource({"66.41万人, agrees", "66.38万人, differs"})
  void a_table_that_prints_the_figure_more_finely_decides(String words, String state) {
    Map<String, String> tables =
        Map.of("快报.csv", ALONE, "年报.csv", "指标,计量单位,2024年,2025年\n常住人口,万人,65.92,66.41\n");
    assertThat(verdict(tables, "常住人口" + words).state().contractName()).isEqualTo(state);
  }

  private static Verdict verdict(Map<String, String> tables, String words) {
    CheckedReport report =
        new CheckedReport.Checker(
                StatisticsReader.read(tables),
                new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")))
            .check("2025年，" + words + "。");
    return report.verdicts().get(report.verdicts().size() - 1);
  }
}
