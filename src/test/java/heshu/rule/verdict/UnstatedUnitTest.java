package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.StatisticsReader;
import heshu.text.Message;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is decided where the unit of a table was only inferred: it is never treated as a fact. */
class UnstatedUnitTest {
  private static Verdict verdict(String table, String words) {
    CheckedReport report =
        new CheckedReport.Checker(
                StatisticsReader.read(Map.of("人口.csv", table)),
                new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")))
            .check("2025年，" + words + "。");
    return report.verdicts().get(report.verdicts().size() - 1);
  }

  private static final String BARE = "指标,2024年,2025年\n常住人口城镇化率,67.00,67.89\n";
  private static final String STATED = "指标,2024年,2025年\n常住人口城镇化率(%),67.00,67.89\n";

  @Test
  void an_agreement_says_that_the_unit_is_inferred() {
    assertThat(verdict(BARE, "常住人口城镇化率67.89%").explanation())
        .extracting(Message::code)
        .contains("rule.verdict.unit-inferred");
    assertThat(verdict(STATED, "常住人口城镇化率67.89%").explanation())
        .extracting(Message::code)
        .doesNotContain("rule.verdict.unit-inferred");
  }

  @Test
  void a_difference_that_another_unit_explains_is_no_error() {
    assertThat(verdict(BARE, "常住人口城镇化率6.789%").reason()).contains(Verdict.Reason.UNIT_UNKNOWN);
    assertThat(verdict(STATED, "常住人口城镇化率6.789%").state()).isEqualTo(Verdict.State.DIFFERS);
  }

  @Test
  void a_difference_that_no_unit_explains_is_one() {
    assertThat(verdict(BARE, "常住人口城镇化率66.89%").state()).isEqualTo(Verdict.State.DIFFERS);
  }
}
