package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.StatisticsReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each word that hedges a figure, against values on both of its sides, at its edge, and far off:
 * printed by a cell, and computed from two.
 */
class HedgesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "hedges.csv", numLinesToSkip = 1)
  void a_hedge_is_a_bound_with_a_side_and_an_edge(String words, String value, String outcome) {
    assertThat(outcome(words, value)).isEqualTo(outcome);
  }

  private static String outcome(String words, String value) {
    String table =
        value.contains("/")
            ? "指标,单位,2025年\n全市货运总量,万吨,%s\n铁路货运量,万吨,%s\n"
                .formatted(value.split("/", -1)[1], value.split("/", -1)[0])
            : "指标,单位,2025年\n铁路货运量,%s\n".formatted(cell(value));
    CheckedReport report =
        new CheckedReport.Checker(
                StatisticsReader.read(Map.of("运输.csv", table)),
                new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")))
            .check("2025年，" + words + "。");
    List<Verdict> verdicts = report.verdicts();
    assertThat(verdicts).as("one claim in " + words).hasSize(1);
    Verdict verdict = verdicts.get(0);
    boolean noted = verdict.state() == Verdict.State.AGREES && verdict.expected().isPresent();
    return noted ? "note" : verdict.isOffByRounding() ? "off" : verdict.state().contractName();
  }

  private static String cell(String value) {
    String digits = value.replaceAll("[^0-9.]", "");
    return value.substring(digits.length()) + ',' + digits;
  }
}
