package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.config.RuleFiles;
import heshu.config.RuleSkeleton;
import heshu.glossary.Glossary;
import heshu.rule.Rule;
import heshu.rule.RuleBook;
import heshu.rule.RuleExample;
import heshu.rule.evaluator.Evaluators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on texts that are not their examples. */
class RulesElsewhereTest {
  private static final RuleBook BOOK =
      RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules());
  private static final RuleTrials TRIALS = new RuleTrials(Evaluators.all(), Glossary.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hedge-doubled | 去年以来，累计走访企业近900余家。 | 近900余
          hedge-doubled | 财政资金投入大约12亿元左右。 | 大约12亿元左右
          unit-doubled | 绿化覆盖率提升0.8%百分点。 | 0.8%百分点
          decrease-by-times | 信访总量减少三倍。 | 减少三倍
          placeholder-left | 全区生产总值达到XX亿元。 | XX
          range-unit-omitted | 力争增长5-7%。 | 5-7%
          han-scale-after-digits | 惠及群众8千余户。 | 8千
          wording | 新增绿地5万平米。 | 平米
          indicator-misnamed | 全县社会商品零售总额再创新高。 | 社会商品零售总额
          compound-unit-inverted | 亩均单产由480亩/公斤提高。 | 亩/公斤
          thousands-separator-misplaced | 登记失业人员12345,678人。 | 12345,678
          range-reversed | 计划新建30~20个社区食堂。 | none
          range-reversed | 预计增长8%~6%。 | 8%~6%
          plan-years-wrong | “十三五”期间（2015—2020年）。 | 2015—2020
          composition-misses-hundred | 三次产业比例由8.1:40.2:50.7优化。 | 8.1:40.2:50.7
          percent-for-points | 农村自来水入户率由81%上升到90.5%，上升9.5%。 | 9.5%
          from-to-difference | 森林覆盖率从31.5%提高到33.1%，提高2.6个百分点。 | 2.6个百分点
          from-to-growth | 茶叶产值由12.5亿元增加到20亿元，增长48%。 | 48%
          multiple-off-by-one | 规上企业由40家增加到120家，增长3倍。 | 3倍
          part-exceeds-total | 发放贷款86亿元，其中涉农贷款92亿元。 | 92亿元
          parts-miss-total | 建成幼儿园6所、小学4所，合计12所。 | 12所
          share-of-whole-wrong | 民生支出45亿元，占财政支出60亿元的85%。 | 85%
          list-counts-unequal | 煤炭、电力、化工产量分别增长3%、5%。 | 3%、5%
          conversion-wrong | 新增耕地2万公顷（20万亩）。 | 20万亩
          share-above-hundred | 行政村通车率达到102%。 | 102%
          """)
  void a_rule_fires_on_texts_that_its_page_does_not_know(String id, String text, String marked) {
    Optional<Rule> rule = BOOK.rule(id.equals("wording") ? "unit-not-statutory" : id);
    assertThat(TRIALS.of(rule.orElseThrow(), example(text)).marked())
        .isEqualTo(marked.equals("none") ? List.of() : List.of(marked));
  }

  private static final Map<String, String> TABLES =
      Map.of(
          "年度.csv",
          """
          指标,单位,2019年,2020年,2021年,2022年,2023年,2024年
          外贸进出口总额,亿元,60.0,64.0,70.4,81.0,92.3,103.4
          其中：出口,亿元,35.0,38.2,42.0,49.0,55.0,62.1
          民间投资增长,%,5.2,1.4,3.6,2.2,4.1,-3.2
          城镇登记失业率,%,3.4,3.9,3.6,3.5,3.3,3.1
          森林覆盖率,%,40.1,40.6,41.0,41.3,41.8,42.5
          茶叶产量,万吨,4.1,4.4,4.9,5.2,4.8,5.6
          公路通车里程,公里,2860,2910,2960,3010,3080,3150
          小麦产量,万吨,21.0,21.4,22.1,22.6,23.0,23.8
          玉米产量,万吨,30.2,31.0,31.5,32.3,33.0,34.6
          """,
          "各市.csv",
          """
          外贸进出口总额（亿元） 2024年
          地区,2024年
          东河市,103.4
          西川市,120.8
          南桥市,98.6
          北原市,77.2
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value-differs-from-table    | 2024年，小麦产量28.3万吨          | 28.3万吨
          scale-slip-against-table    | 2024年，外贸进出口总额103.4万元   | 103.4万元
          unit-differs-from-table     | 2024年，外贸进出口总额103.4亿美元 | 103.4亿美元
          growth-differs-from-table   | 2024年，小麦产量增长6.6%          | 6.6%
          direction-reversed          | 2024年，民间投资增长3.2%          | 3.2%
          share-differs-from-table    | 2024年，城镇登记失业率3.7%        | 3.7%
          points-differ-from-table    | 2024年，森林覆盖率提高1.7个百分点 | 1.7个百分点
          other-period-used           | 2024年，玉米产量33.0万吨          | 33.0万吨
          bound-broken                | 2024年，茶叶产量突破6万吨         | 突破6万吨
          bound-far-off               | 2024年，外贸进出口总额超过70亿元  | 超过70亿元
          run-broken                  | 2024年，茶叶产量连续3年超过5万吨  | 3年
          rank-differs-from-table     | 2024年，外贸进出口总额居全省第一  | 全省第一
          average-growth-miscounted   | 2021年至2024年，外贸进出口总额年均增长10.1% | 10.1%
          multiple-differs-from-table | 2024年，外贸进出口总额是2019年的2.7倍 | 2.7倍
          list-order-swapped          | 2024年，小麦、玉米产量分别达到34.6万吨、23.8万吨 | 34.6万吨
          """)
  void a_rule_fires_on_tables_that_its_page_does_not_know(String id, String text, String marked) {
    RuleExample example =
        new RuleExample(
            1, text + "。\n", List.of(), TABLES, OptionalInt.of(2024), Optional.of("东河市"));
    assertThat(TRIALS.of(BOOK.rule(id).orElseThrow(), example).marked()).contains(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "粮食播种面积300万亩，产量12.6亿斤，新修公路46公里，城镇化率提高1.2个百分点",
    "全年接待游客520万人次，发电量30亿千瓦时，装机容量120万千瓦",
    "预期目标是增长5.5%左右，失业率控制在4%以内，税收占比75%以上"
  })
  void customary_units_and_usage_are_never_wrong(String text) {
    for (Rule rule : BOOK.rules()) {
      assertThat(TRIALS.of(rule, example(text + "。")).marked()).as(rule.id()).isEmpty();
    }
  }

  @Test
  void a_hostile_pattern_ends(@TempDir Path folder) throws Exception {
    String hostile =
        RuleSkeleton.of("hostile").replace("(?P<mark>大幅(?P<verb>增长|下降))", "(?P<mark>(大+)+(大+)+幅)");
    Files.writeString(folder.resolve("hostile.md"), hostile);
    Rule rule = new RuleFiles(Evaluators.all()).folder(folder).rules().get(0);
    assertThat(TRIALS.of(rule, example("大".repeat(20_000) + "。")).marked()).isEmpty();
  }

  private static RuleExample example(String text) {
    return new RuleExample(
        1, text + "\n", List.of(), Map.of(), OptionalInt.of(2024), Optional.empty());
  }
}
