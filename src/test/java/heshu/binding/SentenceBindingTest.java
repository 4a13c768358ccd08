package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sentence says around a figure, for telling rows apart or for finding one at all. */
final class SentenceBindingTest {
  private static final String NOT = "-";

  @TempDir Path folder;

  private String bound(String sentence, String figure, String table) throws Exception {
    Files.writeString(folder.resolve("a.csv"), table);
    Statistics statistics = new StatisticsReader().read(List.of(folder), TableOptions.none());
    Extraction extraction = read("临洲市2026年政府工作报告\n\n一、2025年工作回顾\n" + sentence + "\n");
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, statistics);
    Claim claim =
        extraction.claims().stream().filter(c -> c.text().equals(figure)).findFirst().orElseThrow();
    return bindings.get(claim.index() - 1) instanceof Binding.Bound found
        ? FormulaText.of(found.chosen().formula())
        : NOT;
  }

  private static Extraction read(String report) throws IOException {
    Path text = Files.writeString(Files.createTempFile("report", ".txt"), report);
    try {
      return new ClaimExtractor()
          .extract(DocumentReader.read(text, "report.txt"), ReportContext.unknown());
    } catch (heshu.text.UnreadableException unreadable) {
      throw new IOException(unreadable);
    } finally {
      Files.delete(text);
    }
  }

  @Test
  void what_a_row_says_beside_the_name_may_stand_in_the_sentence() throws Exception {
    String table = "2025年重点工作台账\n工作,单位,2024年,2025年\n“书香进社区”行动建成阅读点,个,40,75\n";
    assertThat(bound("深化“书香进社区”行动，建成75个阅读点。", "75个", table)).isEqualTo("a.csv!D3");
    String other = "2025年重点工作台账\n工作,单位,2024年,2025年\n批发零售业商品销售额,亿元,120,131\n";
    assertThat(bound("批发零售业商品销售额131亿元，住宿营业额9亿元。", "9亿元", other)).isEqualTo(NOT);
  }

  @Test
  void a_size_stands_in_the_row_that_tells_its_place() throws Exception {
    String table = "2025年口岸情况\n指标,单位,2025年,全国位次\n东港过境货车流量,万辆,312,8\n市内道口过境货车流量,万辆,420,—\n";
    assertThat(bound("过境货车流量达到312万辆、居全国第8位。", "312万辆", table)).isEqualTo("a.csv!C3");
  }

  @Test
  void two_qualifiers_make_two_things() throws Exception {
    String table = "2025年项目情况\n指标,单位,2025年\n省重点项目年度完成投资,亿元,86\n";
    assertThat(bound("结对重点项目完成投资31亿元。", "31亿元", table)).isEqualTo(NOT);
    assertThat(bound("省重点项目完成投资86亿元。", "86亿元", table)).isEqualTo("a.csv!C3");
  }

  @Test
  void what_was_newly_built_is_not_all_there_is() throws Exception {
    String table = "主要指标\n指标,单位,2020年,2025年\n市级现代农业产业园,个,9,14\n";
    assertThat(bound("新建市级现代农业产业园2个。", "2个", table)).isEqualTo(NOT);
    assertThat(bound("市级现代农业产业园达到14个。", "14个", table)).isEqualTo("a.csv!D3");
  }

  @Test
  void whose_income_it_is_may_stand_below_it() throws Exception {
    String table =
        "2025年居民收支\n指标,2025年（元）,增长（%）\n居民人均可支配收入,42100,5.1\n　城镇居民,51200,4.3\n　农村居民,24300,6.2\n";
    assertThat(bound("农村居民人均可支配收入增长6.2%。", "6.2%", table)).isEqualTo("a.csv!C5");
  }

  @Test
  void a_standard_that_was_set_is_not_what_was_measured() throws Exception {
    String table = "2025年低保情况\n指标,单位,2024年,2025年\n困难家庭人均收入,元,5210,5480\n";
    String set = "将困难家庭人均收入7200元（按2020年价）作为新的救助标准，比2021年提高35%。";
    assertThat(bound(set, "7200元", table)).isEqualTo(NOT);
    assertThat(bound(set, "35%", table)).isEqualTo(NOT);
    assertThat(bound("困难家庭人均收入5480元，作为重点工作推进。", "5480元", table)).isEqualTo("a.csv!D3");
  }

  @Test
  void a_row_that_names_a_deed_tells_it_and_not_its_change() throws Exception {
    String table = "分年工作量\n指标,单位,2024年,2025年\n压减燃煤,万吨,3.1,2.4\n渔业增加值,亿元,43.3,45.2\n";
    assertThat(bound("压减燃煤2.4万吨。", "2.4万吨", table)).isEqualTo("a.csv!D3");
    assertThat(bound("渔业增加值增加1.9亿元。", "1.9亿元", table)).isEqualTo("difference(a.csv!D4, a.csv!C4)");
  }

  @Test
  void a_quoted_sum_goes_before_what_it_sums_up() throws Exception {
    String table = "2025年外贸\n指标,单位,2024年,2025年\n“老三样”产品出口,亿元,20,25\n整车出口,亿元,8,9\n";
    assertThat(bound("服装、家电、家具“老三样”出口增长25%。", "25%", table))
        .isEqualTo("growth(a.csv!D3, a.csv!C3)");
  }

  @Test
  void what_was_kept_every_year_is_no_sum_of_years() throws Exception {
    String table =
        "“十四五”转移就业情况\n指标,单位,2021年,2022年,2023年,2024年,2025年\n农村劳动力转移就业,万人,51,52,52,53,54\n";
    assertThat(bound("五年来，农村劳动力转移就业稳定在50万人以上。", "50万人以上", table)).isEqualTo("a.csv!G3");
  }
}
