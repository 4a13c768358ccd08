package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Cause;
import heshu.rule.Verdict;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Growth over years beside that of the last, averages, and what a share came to. */
class SeveralYearsTest {
  private static final Statistics TABLES =
      StatisticsReader.read(
          Map.of(
              "对比.csv",
              """
              指标,计量单位,2020年,2024年,2025年,2025年比上年增长(%)
              快递业务收入,亿元,20.0,28.1,30.0,6.8
              绿色建材应用比例,%,41.2,58.0,63.4,--
              """,
              "历年.csv",
              """
              年份,软件业增加值增速(%)
              2021年,5.1
              2022年,6.2
              2023年,7.3
              2024年,7.7
              2025年,9.1
              “十四五”年均,7.1
              """));

  private static final CheckedReport.Checker CHECKER =
      new CheckedReport.Checker(
          TABLES, new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")));

  private static Verdict verdict(String sentence) {
    CheckedReport report = CHECKER.check(sentence);
    return report.verdict(report.extraction().claims().get(0));
  }

  @Test
  void growth_over_years_is_not_that_of_the_last() {
    assertThat(verdict("“十四五”时期，快递业务收入增长50%。").state()).isEqualTo(Verdict.State.AGREES);
    Verdict ofOneYear = verdict("2025年，快递业务收入增长50%。");
    assertThat(ofOneYear.state()).isEqualTo(Verdict.State.DIFFERS);
    assertThat(ofOneYear.expected()).contains("7%");
  }

  @Test
  void the_growth_of_the_last_year_is_no_average() {
    assertThat(verdict("“十四五”时期，软件业增加值年均增长7.1%。").state()).isEqualTo(Verdict.State.AGREES);
    Verdict last = verdict("“十四五”时期，软件业增加值年均增长9.1%。");
    assertThat(last.cause()).contains(Cause.WRONG_PERIOD);
    assertThat(last.expected()).contains("7.1%");
  }

  @Test
  void what_a_share_came_to_is_not_in_points() {
    Verdict came = verdict("“十四五”时期，绿色建材应用比例提高到63.4个百分点。");
    assertThat(came.cause()).contains(Cause.UNIT_SWAPPED);
    assertThat(came.expected()).contains("63.4%");
    assertThat(verdict("“十四五”时期，绿色建材应用比例提高22.2个百分点。").state()).isEqualTo(Verdict.State.AGREES);
  }
}
