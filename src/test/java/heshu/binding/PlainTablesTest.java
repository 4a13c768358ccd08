package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.ClaimExtractor;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables as yearbooks are scraped: years down, long names in the heads, no units. */
final class PlainTablesTest {
  private static final String REPORT = "临洲市2026年政府工作报告\n\n一、2025年工作回顾\n";
  private static final String REVIEW = "临洲市2026年政府工作报告\n\n一、过去五年工作回顾\n";
  private static final String NOT = "-";

  private static String bound(String report, String figure, String head, String... rows)
      throws Exception {
    String table = head + '\n' + String.join("\n", rows) + '\n';
    Statistics statistics = StatisticsReader.read(Map.of("a.csv", table));
    Document document =
        DocumentReader.read(
            report.getBytes(StandardCharsets.UTF_8), "report.txt", Optional.empty());
    Extraction extraction = new ClaimExtractor().extract(document, ReportContext.unknown());
    List<Binding> bindings =
        new Binder(Glossary.standard(), Regions.standard()).bind(extraction, statistics);
    Claim claim =
        extraction.claims().stream().filter(c -> c.text().equals(figure)).findFirst().orElseThrow();
    return bindings.get(claim.index() - 1) instanceof Binding.Bound found
        ? FormulaText.of(found.chosen().formula())
        : NOT;
  }

  @Test
  void real_growth_follows_from_an_index_on_a_fixed_year_and_nominal_growth_does_not()
      throws Exception {
    String head = "年份,农村居民人均纯收入,农村居民人均纯收入指数(1990=100)";
    String[] rows = {"2020年,9000,310.2", "2024年,12000,372.4", "2025年,13000,396.6"};
    String report = REPORT + "农村居民人均纯收入13000元，增长8.3%，扣除价格因素，实际增长6.5%。\n";
    assertThat(bound(report, "6.5%", head, rows)).isEqualTo("growth(a.csv!C4, a.csv!C3)");
    assertThat(bound(report, "8.3%", head, rows)).isEqualTo("growth(a.csv!B4, a.csv!B3)");
    String product = "年份,生产总值,生产总值指数(1978年=100)";
    String five = REVIEW + "2025年，生产总值1300亿元，比2020年增长27.9%，年均增长5%。\n";
    assertThat(bound(five, "27.9%", product, rows)).isEqualTo("growth(a.csv!C4, a.csv!C2)");
    assertThat(bound(five, "5%", product, rows)).isEqualTo("average-growth(a.csv!C4, a.csv!C2)");
  }

  @Test
  void a_base_said_once_holds_for_the_multiples_of_its_sentence() throws Exception {
    String head = "年份,财政收入";
    String[] rows = {"2020年,20", "2024年,50", "2025年,54"};
    String report = REVIEW + "2025年，生产总值1300亿元，比2020年增长27%；财政收入54亿元，增长1.7倍。\n";
    assertThat(bound(report, "1.7倍", head, rows)).isEqualTo("multiple(a.csv!B4, a.csv!B2)");
    String alone = REVIEW + "2025年，生产总值1300亿元，比2020年增长27%。2025年，财政收入54亿元，增长1.7倍。\n";
    assertThat(bound(alone, "1.7倍", head, rows)).isEqualTo("multiple(a.csv!B4, a.csv!B3)");
  }

  @Test
  void a_currency_in_brackets_is_that_of_the_claim_or_of_the_level_before_it() throws Exception {
    String head = "年份,出口总额(人民币),出口总额(美元),进出口总额(人民币),进出口总额(美元)";
    String[] rows = {"2024年,210.5,3010000,402.7,5750000", "2025年,231.6,3250000,430.9,6050000"};
    String dollars = REPORT + "全年进出口总额60.5亿美元，增长5.2%，其中出口增长8%。\n";
    assertThat(bound(dollars, "60.5亿美元", head, rows)).isEqualTo("a.csv!E3");
    assertThat(bound(dollars, "5.2%", head, rows)).isEqualTo("growth(a.csv!E3, a.csv!E2)");
    assertThat(bound(dollars, "8%", head, rows)).isEqualTo("growth(a.csv!C3, a.csv!C2)");
    String yuan = REPORT + "全年进出口总额430.9亿元，增长7%，其中出口增长10%。\n";
    assertThat(bound(yuan, "430.9亿元", head, rows)).isEqualTo("a.csv!D3");
    assertThat(bound(yuan, "10%", head, rows)).isEqualTo("growth(a.csv!B3, a.csv!B2)");
  }

  @Test
  void a_balance_is_no_total() throws Exception {
    String report = REPORT + "全年进出口总额430.9亿元，进出口顺差20亿元。\n";
    assertThat(bound(report, "430.9亿元", "年份,进出口差额", "2025年,20")).isEqualTo(NOT);
    assertThat(bound(report, "20亿元", "年份,进出口差额", "2025年,20")).isEqualTo("a.csv!B2");
  }

  @Test
  void the_last_word_of_a_name_says_what_it_is_counted_in() throws Exception {
    String report = REPORT + "公路里程3200公里，公路货运量900万吨。\n";
    assertThat(bound(report, "3200公里", "年份,公路货运量", "2025年,3200")).isEqualTo(NOT);
    assertThat(bound(report, "3200公里", "年份,公路里程", "2025年,3200")).isEqualTo("a.csv!B2");
    assertThat(bound(report, "900万吨", "年份,公路货运量", "2025年,900")).isEqualTo("a.csv!B2");
  }

  @Test
  void a_part_of_what_was_added_was_added() throws Exception {
    String head = "年份,公路里程,高速等级路公路里程,铁路营业里程";
    String[] rows = {"2020年,9000,600,410", "2025年,9900,720,455"};
    String report = REVIEW + "五年新增公路900公里，其中高速公路120公里；新增铁路营运里程45公里。\n";
    assertThat(bound(report, "120公里", head, rows)).isEqualTo("difference(a.csv!C3, a.csv!C2)");
    assertThat(bound(report, "45公里", head, rows)).isEqualTo("difference(a.csv!D3, a.csv!D2)");
    String inAll = REPORT + "公路里程9900公里，其中高速公路720公里。\n";
    assertThat(bound(inAll, "720公里", head, rows)).isEqualTo("a.csv!C3");
  }

  @Test
  void what_was_built_is_not_what_there_is() throws Exception {
    String[] rows = {"2024年,700,5100", "2025年,720,5300"};
    String head = "年份,高速公路里程,水土流失治理面积";
    String report = REPORT + "高速公路新建通车25公里。综合治理水土流失面积210平方公里。\n";
    assertThat(bound(report, "25公里", head, rows)).isEqualTo(NOT);
    assertThat(bound(report, "210平方公里", head, rows)).isEqualTo(NOT);
    String inAll = REPORT + "高速公路里程720公里。水土流失治理面积累计达到5300平方公里。\n";
    assertThat(bound(inAll, "720公里", head, rows)).isEqualTo("a.csv!B3");
    assertThat(bound(inAll, "5300平方公里", head, rows)).isEqualTo("a.csv!C3");
  }

  @Test
  void prices_of_a_thing_and_the_thing_are_kept_apart() throws Exception {
    String[] rows = {"2024年,103.1", "2025年,100.8"};
    String report = REPORT + "固定资产投资增长0.8%。商品零售价格涨幅为0.8%。\n";
    assertThat(bound(report, "0.8%", "年份,固定资产投资价格指数(上年=100)", rows)).isEqualTo(NOT);
    String prices = REPORT + "商品零售价格涨幅为0.8%。\n";
    assertThat(bound(prices, "0.8%", "年份,商品零售价格指数(上年=100)", rows)).isEqualTo("a.csv!B3");
  }

  @Test
  void the_sides_of_an_account_are_not_what_is_held() throws Exception {
    String report = REPORT + "外汇储备15亿美元。\n";
    assertThat(bound(report, "15亿美元", "年份,借方外汇储备资产,贷方外汇储备资产", "2025年,15,3")).isEqualTo(NOT);
    assertThat(bound(report, "15亿美元", "年份,外汇储备", "2025年,15")).isEqualTo("a.csv!B2");
  }

  @Test
  void a_year_long_ago_is_what_something_is_compared_with() throws Exception {
    String head = "年份,粮食产量";
    String[] rows = {"2020年,410", "2024年,440", "2025年,452"};
    String report = REPORT + "2025年粮食产量452万吨，比五年前增加42万吨，比上年增加12万吨。\n";
    assertThat(bound(report, "42万吨", head, rows)).isEqualTo("difference(a.csv!B4, a.csv!B2)");
    assertThat(bound(report, "12万吨", head, rows)).isEqualTo("difference(a.csv!B4, a.csv!B3)");
  }
}
