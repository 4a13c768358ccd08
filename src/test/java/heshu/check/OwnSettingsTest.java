package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import heshu.claim.ReportContext;
import heshu.config.ConfigurationException;
import heshu.config.Settings;
import heshu.config.SettingsReader;
import heshu.rule.Verdict;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office writes in its {@code heshu.yaml} changes how its report is checked. */
class OwnSettingsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("统计")).resolve("财政.csv"),
        """
        指标,单位,2024年,2025年
        一般公共预算收入,亿元,50.0,54.8
        粮食总产量,万吨,80.2,81.5
        """);
    Files.writeString(
        folder.resolve("统计").resolve("投资.csv"),
        """
        指标,单位,2025年
        高新制造投资,亿元,12.4
        """);
    Files.writeString(
        folder.resolve("统计").resolve("各区.csv"),
        """
        社会消费品零售总额 单位：亿元
        地区,2025年
        东湖区,21.3
        高新技术开发区,9.6
        """);
  }

  private CheckResult check(String yaml, String sentence) throws Exception {
    Path report = Files.writeString(folder.resolve("报告.txt"), "2025年，" + sentence + "。\n");
    Settings settings =
        SettingsReader.read(Files.writeString(folder.resolve("heshu.yaml"), "data: 统计\n" + yaml));
    ReportSource source = new ReportSource.File(report, report.toString());
    ReadingRequest reading =
        new ReadingRequest(
            List.of(source),
            Optional.empty(),
            new ReportContext(OptionalInt.of(2025), settings.region()));
    DataRequest data = new DataRequest(settings.data(), settings.tableOptions(Optional.empty()));
    return Preparation.of(settings)
        .checker()
        .check(new CheckRequest(reading, data), Progress.silent());
  }

  private Verdict verdict(String yaml, String sentence) throws Exception {
    return check(yaml, sentence).reports().get(0).verdicts().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rounding: half-up                                      | 一般公共预算收入55.1亿元   | DIFFERS
          tolerances: [{absolute: 0.3亿元}]                       | 一般公共预算收入55.1亿元   | AGREES
          tolerances: [{absolute: 3000万元}]                      | 一般公共预算收入55.1亿元   | AGREES
          tolerances: [{absolute: 0.1亿元}]                       | 一般公共预算收入55.1亿元   | DIFFERS
          tolerances: [{absolute: 0.3万吨}]                       | 一般公共预算收入55.1亿元   | DIFFERS
          tolerances: [{relative: 1%, unit: 元}]                  | 一般公共预算收入55.1亿元   | AGREES
          tolerances: [{relative: 1%, unit: 吨}]                  | 一般公共预算收入55.1亿元   | DIFFERS
          tolerances: [{relative: 1%, indicator: 一般公共预算收入}]  | 一般公共预算收入55.1亿元   | AGREES
          tolerances: [{relative: 1%, indicator: [税收收入]}]      | 一般公共预算收入55.1亿元   | DIFFERS
          tolerances: [{relative: 1%, unit: 元}, {absolute: 0亿元, indicator: 一般公共预算收入}] | 一般公共预算收入55.1亿元 | DIFFERS
          tolerances: [{absolute: 0.2个百分点}]                    | 一般公共预算收入增长9.8%   | AGREES
          tolerances: [{absolute: 0.3亿元}]                       | 一般公共预算收入超过55亿元  | DIFFERS
          tolerances: [{relative: 900%, unit: '%'}]               | 一般公共预算收入下降9.6%   | DIFFERS
          """)
  void a_tolerance_lets_plain_figures_be_off_beyond_rounding(
      String yaml, String sentence, Verdict.State state) throws Exception {
    assertThat(verdict(yaml, sentence).state()).isEqualTo(state);
  }

  @Test
  void a_mapping_says_where_an_indicator_is_to_be_looked_up() throws Exception {
    String sentence = "先进产业投入12.4亿元";
    String mapping = "mappings: [{indicator: 先进产业投入, series: '投资.csv:高新制造投资'}]\n";
    assertThat(verdict("", sentence).state()).isEqualTo(Verdict.State.UNDECIDABLE);
    assertThat(verdict(mapping, sentence).state()).isEqualTo(Verdict.State.AGREES);
    assertThat(verdict(mapping, "先进产业投入12.9亿元").state()).isEqualTo(Verdict.State.DIFFERS);
  }

  @Test
  void a_unit_of_ones_own_is_known_in_reports_and_tables() throws Exception {
    Files.writeString(folder.resolve("统计").resolve("农业.csv"), "指标,单位,2025年\n人参种植面积,万垧,1.2\n");
    String own = "units: [{symbol: 垧, factor: 15, of: 亩}]\n";
    assertThat(verdict(own, "人参种植面积18万亩").state()).isEqualTo(Verdict.State.AGREES);
    assertThat(verdict(own, "人参种植面积1.2万垧").state()).isEqualTo(Verdict.State.AGREES);
    assertThat(verdict(own, "人参种植面积1.3万垧").state()).isEqualTo(Verdict.State.DIFFERS);
    assertThat(verdict("", "人参种植面积18万亩").state()).isNotEqualTo(Verdict.State.AGREES);
  }

  @Test
  void a_mapping_of_another_kind_or_to_nothing_changes_nothing() throws Exception {
    String growth = "mappings: [{indicator: 先进产业投入, kind: change, series: '投资.csv:高新制造投资'}]\n";
    String nowhere = "mappings: [{indicator: 先进产业投入, series: '投资.csv:没有的'}]\n";
    assertThat(verdict(growth, "先进产业投入12.4亿元").state()).isEqualTo(Verdict.State.UNDECIDABLE);
    CheckResult result = check(nowhere, "先进产业投入12.4亿元");
    assertThat(result.problems())
        .extracting(problem -> problem.what().code())
        .contains("check.mapping-unmatched");
  }

  @Test
  void a_rule_that_does_not_exist_is_told_with_its_place_and_the_nearest_one() {
    String yaml =
        "rules:\n  ignore: [unit-doubled, no-such-thing]\n  severity: {unit-douled: off}\n";
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> check(yaml, "粮食总产量81.5万吨"));
    assertThat(thrown.problems())
        .extracting(
            problem ->
                problem.place().orElse("")
                    + " "
                    + Wording.chinese().say(problem.what())
                    + "；"
                    + Wording.chinese().say(problem.remedy().orElseThrow()))
        .containsExactlyInAnyOrder(
            "3:26 没有规则 no-such-thing；规则编号见 heshu rules list",
            "4:14 没有规则 unit-douled；是否想写 unit-doubled");
  }

  @Test
  void a_region_of_ones_own_is_known_by_all_its_names() throws Exception {
    String own = "report: {region: 临湖新区}\n";
    String regions = "regions: [{name: 临湖新区, aliases: [高新技术开发区], parent: 安州市}]\n";
    assertThat(verdict(own, "社会消费品零售总额9.6亿元").state()).isEqualTo(Verdict.State.UNDECIDABLE);
    assertThat(verdict(own + regions, "社会消费品零售总额9.6亿元").state()).isEqualTo(Verdict.State.AGREES);
    assertThat(verdict(own + regions, "社会消费品零售总额9.9亿元").state()).isEqualTo(Verdict.State.DIFFERS);
  }
}
