package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which years, which money and which of two rates a sentence speaks of. */
final class YearsAndMoneyBindingTest {
  private static final String CITY = "临洲市2026年政府工作报告\n\n";
  private static final String NOT = BoundText.NOT;

  private static final String TAXES =
      "年份,税收收入（亿元）\n2020,20\n2021,22\n2022,23\n2023,25\n2024,26\n2025,28\n";

  @TempDir Path folder;

  private String bound(String report, String figure, Map<String, String> files) throws Exception {
    return BoundText.in(folder, report, figure, files);
  }

  @Test
  void a_look_back_ends_with_the_paragraph_that_speaks_of_the_year_again() throws Exception {
    String head = CITY + "一、2025年工作回顾\n“十四五”时期，税收收入年均增长7.0%。\n";
    String year = head + "财政平稳运行。税收收入28亿元，增长7.7%，比上年增收2亿元。\n";
    assertThat(bound(year, "7.7%", Map.of("a.csv", TAXES))).isEqualTo("growth(a.csv!B7, a.csv!B6)");
    String years = head + "财力持续增强。税收收入增长40%，达到28亿元。\n";
    assertThat(bound(years, "40%", Map.of("a.csv", TAXES))).isEqualTo("growth(a.csv!B7, a.csv!B2)");
    String review = CITY + "一、五年工作回顾\n财力持续增强。税收收入增长40%，比上年增收2亿元。\n";
    assertThat(bound(review, "40%", Map.of("a.csv", TAXES)))
        .isEqualTo("growth(a.csv!B7, a.csv!B2)");
  }

  @Test
  void the_whole_of_a_league_s_region_is_not_the_league() throws Exception {
    String table = "2025年增速（%）\n地区,生产总值\n全区,5.3\n宁川盟,6.4\n东山市,5.1\n西河市,6.6\n";
    String points = "一、2025年工作回顾\n2025年，生产总值增长6.4%，高于全区1.1个百分点。\n";
    assertThat(bound("宁川盟2026年政府工作报告\n\n" + points, "1.1个百分点", Map.of("a.csv", table)))
        .isEqualTo("points-difference(a.csv!B4, a.csv!B3)");
    String level = "一、2025年工作回顾\n2025年，全区生产总值增长5.3%。\n";
    assertThat(bound("河东区2026年政府工作报告\n\n" + level, "5.3%", Map.of("a.csv", table)))
        .isEqualTo("a.csv!B3");
  }

  @Test
  void growth_of_trade_is_that_of_the_money_it_is_told_in() throws Exception {
    String table = "年份,进出口总额（万元）,进出口总额（万美元）\n2024,1597240,224330\n2025,1864750,260440\n";
    String head = CITY + "一、2025年工作回顾\n";
    assertThat(bound(head + "2025年，进出口总额26.0亿美元，增长16.1%。\n", "16.1%", Map.of("a.csv", table)))
        .isEqualTo("growth(a.csv!C3, a.csv!C2)");
    assertThat(bound(head + "2025年，进出口总额186.5亿元，增长16.7%。\n", "16.7%", Map.of("a.csv", table)))
        .isEqualTo("growth(a.csv!B3, a.csv!B2)");
  }

  @Test
  void the_average_years_of_two_plans_are_held_against_each_other() throws Exception {
    String table = "两个五年规划时期主要指标年均增速比较（%）\n指标,“十三五”时期,“十四五”时期\n税收收入,4.1,7.0\n固定资产投资,3.2,6.5\n";
    String head = CITY + "一、“十四五”时期工作回顾\n五年来，税收收入年均增长7.0%，比“十三五”时期加快2.9个百分点。\n";
    assertThat(bound(head, "7.0%", Map.of("a.csv", table))).isEqualTo("a.csv!C3");
    assertThat(bound(head, "2.9个百分点", Map.of("a.csv", table)))
        .isEqualTo("points-difference(a.csv!C3, a.csv!B3)");
    assertThat(bound(head, "2.9个百分点", Map.of("a.csv", TAXES))).isEqualTo(NOT);
  }

  @Test
  void a_rate_moves_from_a_part_of_the_year_to_the_whole() throws Exception {
    String table = "临洲市2025年增速（%）\n指标,1—3月,1—6月,1—12月\n规模以上工业增加值,5.1,6.6,8.2\n";
    String head = CITY + "一、2025年工作回顾\n规上工业增加值增速由一季度的5.1%提高到全年的8.2%，加快3.1个百分点，比上半年加快1.6个百分点。\n";
    assertThat(bound(head, "3.1个百分点", Map.of("2025.csv", table)))
        .isEqualTo("points-difference(2025.csv!D3, 2025.csv!B3)");
    assertThat(bound(head, "1.6个百分点", Map.of("2025.csv", table)))
        .isEqualTo("points-difference(2025.csv!D3, 2025.csv!C3)");
  }

  @Test
  void incomes_are_divided_only_where_no_table_has_their_ratio() throws Exception {
    String incomes = "指标,2025年\n城镇居民人均可支配收入（元）,48142\n农村居民人均可支配收入（元）,24386\n";
    String report = CITY + "一、2025年工作回顾\n2025年，城乡居民收入比1.97。\n";
    assertThat(bound(report, "1.97", Map.of("a.csv", incomes)))
        .isEqualTo("multiple(a.csv!B2, a.csv!B3)");
    assertThat(bound(report, "1.97", Map.of("a.csv", incomes + "城乡居民收入比,1.97\n")))
        .isEqualTo("a.csv!B4");
  }

  @Test
  void what_pulls_growth_is_told_from_what_it_contributed() throws Exception {
    String table = "2025年\n产业,贡献率（%）,拉动增长（百分点）\n第二产业,48.7,3.0\n第三产业,47.2,2.9\n";
    String report = CITY + "一、2025年工作回顾\n第二产业对经济增长的贡献率48.7%，拉动经济增长3.0个百分点。\n";
    assertThat(bound(report, "3.0个百分点", Map.of("a.csv", table))).isEqualTo("a.csv!C3");
    assertThat(bound(report, "48.7%", Map.of("a.csv", table))).isEqualTo("a.csv!B3");
  }

  @Test
  void a_share_of_revenue_is_not_how_much_of_a_budget_came_in() throws Exception {
    String table = "2025年财政收入（亿元）\n科目,预算数,执行数,为预算%\n一般公共预算收入,71,73,102.8\n税收收入,51,54,105.9\n";
    String report = CITY + "一、2025年工作回顾\n2025年，税收收入占一般公共预算收入的74.0%。\n";
    assertThat(bound(report, "74.0%", Map.of("a.csv", table)))
        .isEqualTo("share(a.csv!C4, a.csv!C3)");
    String plan = CITY + "一、2025年工作回顾\n2025年，税收收入54亿元，为年初预算的105.9%。\n";
    assertThat(bound(plan, "105.9%", Map.of("a.csv", table))).isEqualTo("a.csv!D4");
  }

  @Test
  void a_figure_said_again_in_another_unit_is_that_of_the_first() throws Exception {
    String table = "指标,单位,2025年\n造林面积,万亩,41.2\n参与企业,家,12\n";
    String head = CITY + "一、2025年工作回顾\n2025年，";
    assertThat(bound(head + "完成造林41.2万亩、合2.7万公顷。\n", "2.7万公顷", Map.of("a.csv", table)))
        .isEqualTo("a.csv!C2");
    assertThat(bound(head + "完成造林41.2万亩、联合12家企业。\n", "12家", Map.of("a.csv", table)))
        .isNotEqualTo("a.csv!C2");
  }

  @Test
  void the_plan_that_something_came_from_is_not_that_of_what_follows() throws Exception {
    String head = CITY + "一、“十四五”时期工作回顾\n五年来，工业投资由“十三五”年均下降2.8%转为年均增长9.7%，税收收入年均增长7.0%。\n";
    assertThat(bound(head, "7.0%", Map.of("a.csv", TAXES)))
        .isEqualTo("average-growth(a.csv!B7, a.csv!B2)");
  }
}
