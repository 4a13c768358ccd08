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
