package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that say how far the own region is ahead of another. */
class AheadTest {
  private static final Statistics TABLES =
      StatisticsReader.read(
          Map.of(
              "月报.csv",
              """
              2025年12月主要指标
              指标,单位,1-12月,增速(%),高(低)于全国(百分点),比全省±百分点
              规模以上工业增加值,--,--,7.4,1.5,-0.3
              民间投资,--,--,2.6,9.0,1.1
              """));

  private static final CheckedReport.Checker CHECKER =
      new CheckedReport.Checker(
          TABLES, new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")));

  @ParameterizedTest
  @CsvSource({
    "规模以上工业增加值增长7.4%，高于全国1.5个百分点, 1, agrees",
    "规模以上工业增加值增长7.4%，低于全省0.3个百分点, 1, agrees",
    "民间投资增长2.6%，高于全国8.0个百分点, 1, differs",
    "民间投资增长2.6%，高于全国1.1个百分点, 1, differs",
    "民间投资增长2.6%，高于全国9.0个百分点, 0, agrees",
    "民间投资提高9.0个百分点, 0, undecidable",
  })
  void what_a_column_says_of_another_region_is_held_to_it(String words, int claim, String state) {
    CheckedReport report = CHECKER.check("2025年，" + words + "。");
    Verdict verdict = report.verdict(report.extraction().claims().get(claim));
    assertThat(verdict.state().contractName()).isEqualTo(state);
  }
}
