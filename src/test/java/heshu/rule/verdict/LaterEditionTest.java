package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.StatisticsReader;
import heshu.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of a later yearbook, which counts some things otherwise and states no units. */
final class LaterEditionTest {
  private static final CheckedReport.Checker CHECKER =
      new CheckedReport.Checker(
          StatisticsReader.read(
              Map.of(
                  "指数.csv",
                  """
                  年份,国内生产总值指数(1978年=100)
                  2020年,4000
                  2024年,5000
                  2025年,5240
                  2026年,5500
                  """,
                  "支出.csv",
                  """
                  年份,中央财政卫生支出,地方财政卫生支出,铁路营业里程
                  2024年,60.5,900,15.52
                  2025年,66.0,1000,16.21
                  2026年,70.0,1100,16.5
                  """)),
          new ReportContext(OptionalInt.of(2025), Optional.of("全国")));

  private static Verdict verdict(String sentence) {
    CheckedReport report = CHECKER.check(sentence + "。");
    List<Verdict> verdicts = report.verdicts();
    return verdicts.get(verdicts.size() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2025年国内生产总值比2020年增长31%, ''",
    "2025年国内生产总值比2020年增长27.5%, OTHER_VINTAGE",
    "2025年国内生产总值比2020年增长41%, DIFFERS",
    "2025年国内生产总值比2020年年均增长5.5%, ''",
    "2025年国内生产总值比2020年年均增长4.9%, OTHER_VINTAGE",
    "2025年国内生产总值比2020年年均增长7.9%, DIFFERS",
  })
  void growth_over_years_may_be_revised_as_much_as_a_level(String sentence, String told) {
    Verdict verdict = verdict(sentence);
    String found =
        verdict.state() == Verdict.State.DIFFERS
            ? "DIFFERS"
            : verdict.reason().map(Enum::name).orElse("");
    assertThat(found).as(verdict.toString()).isEqualTo(told);
  }

  @Test
  void what_the_centre_spends_may_hold_what_it_hands_on() {
    assertThat(verdict("2025年中央财政卫生支出1280亿元，增长49.5%").reason())
        .contains(Verdict.Reason.NOT_COMPARABLE);
    assertThat(verdict("2025年中央财政卫生支出1280亿元").reason()).contains(Verdict.Reason.NOT_COMPARABLE);
    assertThat(verdict("2025年地方财政卫生支出增长25%").state()).isEqualTo(Verdict.State.DIFFERS);
  }

  @Test
  void a_cell_without_a_unit_tells_what_it_would_be() {
    Verdict verdict = verdict("2025年铁路营业里程17.9万公里");
    assertThat(Wording.chinese().say(verdict.explanation().get(0))).contains("16.2万公里");
  }

  @Test
  void what_grew_is_not_said_to_grow_twice() {
    Verdict verdict = verdict("2025年经济增长4.6%");
    assertThat(Wording.chinese().say(verdict.explanation().get(0))).startsWith("经济增长4.6%");
  }
}
