package heshu.rule.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.ReportContext;
import heshu.rule.Verdict;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every formula, from sentence and table to verdict: a figure that follows, one that does not, and
 * one that cannot be computed because something is missing.
 */
class FormulasTest {
  private static final Map<String, String> TABLES = new TreeMap<>();

  static {
    TABLES.put(
        "历年.csv",
        """
        指标,2025年,2024年,2023年,2022年,2021年,2020年
        软件业务收入(亿元),96.42,78.21,61.53,50.34,41.02,32.14
        动漫业务收入(亿元),24.11,19.36,,11.02,9.87,
        港口货物吞吐量(万吨),1543.7,1497.2,1402.8,1311.4,1266.9,1190.3
        常住人口城镇化率(%),67.89,67.00,66.21,65.54,64.80,64.02
        地区生产总值(亿元),1284.62,1220.35,1151.20,1090.47,1022.16,940.33
        建筑业增加值(亿元),88.31,86.02,84.47,80.66,78.20,75.11
        居民人均可支配收入(元),43210,41005,38842,36720,34310,31640
        水产品产量(万吨),31.2,30.8,30.1,30.6,29.4,28.8
        """);
    TABLES.put(
        "结构.csv",
        """
        指标,单位,2025年,2024年
        进出口总额,亿元,640.50,600.20
        其中：出口,亿元,401.30,372.10
        进口,亿元,239.20,228.10
        医院床位数,张,18640,18120
        其中：公立医院床位数,张,12870,12660
        民营企业进出口额,亿元,310.40,286.20
        粮食产量,万吨,251.73,246.31
        年末常住人口,万人,318.46,317.51
        民用机场旅客吞吐量,万人次,812.6,
        """);
    TABLES.put(
        "执行.csv",
        """
        项目,单位,2025年预算,2025年执行
        税收收入,亿元,62.00,65.10
        非税收入,亿元,21.00,
        """);
    TABLES.put(
        "比较.csv",
        """
        地区,2025年城镇调查失业率(%),2025年PM2.5平均浓度(微克/立方米),2025年工业用电量(亿千瓦时)
        澄湖市,4.9,27,88.1
        望江市,5.2,31,120.4
        平陵市,4.6,27,88.1
        安澜市,5.5,35,61.9
        石埠市,5.0,24,
        """);
    TABLES.put(
        "增加.csv",
        """
        指标,单位,2025年,比上年增长(%)
        演艺经营收入,亿元,120.31,9.1
        渔业增加值,亿元,45.20,4.3
        图书零售额,亿元,14.70,
        """);
    TABLES.put(
        "增量.csv",
        """
        指标,单位,2025年,比上年增加
        科技馆参观人次,万人次,130.5,24.4
        """);
  }

  private static final Statistics STATISTICS = StatisticsReader.read(TABLES);

  private static final CheckedReport.Checker CHECKER =
      new CheckedReport.Checker(
          STATISTICS, new ReportContext(OptionalInt.of(2025), Optional.of("澄湖市")));

  /**
   * @param formula the kind of computation; empty where none can be carried out
   * @param outcome the state, or the reason why it is undecidable
   */
  @ParameterizedTest
  @CsvFileSource(resources = "formulas.csv", numLinesToSkip = 1)
  void a_figure_is_held_to_the_formula_that_its_words_name(
      String words, String formula, String outcome) {
    CheckedReport report = CHECKER.check(words + "。");
    List<Claim> claims = report.extraction().claims();
    assertThat(claims).isNotEmpty();
    Verdict verdict = report.verdict(claims.get(claims.size() - 1));
    String kind =
        verdict.binding().formula().map(Formula::kind).map(Formula.Kind::contractName).orElse("-");
    assertThat(outcome(verdict) + ' ' + kind)
        .as(report.toString())
        .isEqualTo(outcome + ' ' + formula);
    assertThat(verdict.explanation()).isNotEmpty();
  }

  private static String outcome(Verdict verdict) {
    return verdict
        .reason()
        .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElseGet(() -> verdict.isOffByRounding() ? "off" : verdict.state().contractName());
  }
}
