package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Binds the claims of sentences, read as a report is, to tables read as files are. */
final class TextBindingTest {
  private static final String PREFECTURE = "岚江苗族自治州2026年政府工作报告\n\n";
  private static final String CITY = "临洲市2026年政府工作报告\n\n";
  private static final String NOT = BoundText.NOT;

  private static final String TAXES =
      "年份,税收收入（亿元）\n2020,20\n2021,22\n2022,23\n2023,25\n2024,26\n2025,28\n";

  @TempDir Path folder;

  private String bound(String report, String figure, Map<String, String> files) throws Exception {
    return BoundText.in(folder, report, figure, files);
  }

  @Test
  void averages_in_a_review_of_five_years_are_of_those_years() throws Exception {
    String review = CITY + "一、五年工作回顾\n税收收入年均增长7.0%。2025年税收收入增长8.1%，年均增长6.9%。\n";
    assertThat(bound(review, "7.0%", Map.of("a.csv", TAXES)))
        .isEqualTo("average-growth(a.csv!B7, a.csv!B2)");
    assertThat(bound(review, "6.9%", Map.of("a.csv", TAXES)))
        .isEqualTo("average-growth(a.csv!B7, a.csv!B2)");
    String oneYear = CITY + "一、2025年工作回顾\n税收收入年均增长7.0%。\n";
    assertThat(bound(oneYear, "7.0%", Map.of("a.csv", TAXES))).isEqualTo(NOT);
  }

  @Test
  void a_mean_over_a_year_is_no_average_of_years() throws Exception {
    String table = "指标,单位,2020年,2024年,2025年\nPM2.5平均浓度,微克/立方米,40,33,30\n";
    String report = CITY + "一、“十四五”时期工作回顾\n五年来，PM2.5年均浓度下降25%。\n";
    assertThat(bound(report, "25%", Map.of("a.csv", table)))
        .isEqualTo("growth(a.csv!E2, a.csv!C2)");
  }

  @Test
  void a_prefecture_of_a_people_is_found_by_its_short_name_and_not_in_its_capital()
      throws Exception {
    String table = "2025年各地一般公共预算收入（亿元）\n地区,一般公共预算收入\n越山市,80\n岚江州,54\n岚江市,14\n";
    String report = PREFECTURE + "一、2025年工作回顾\n2025年，一般公共预算收入54亿元。\n";
    assertThat(bound(report, "54亿元", Map.of("a.csv", table))).isEqualTo("a.csv!B4");
  }

  @Test
  void the_row_of_the_own_level_is_not_the_whole() throws Exception {
    String both = "地区,一般公共预算收入（亿元）\n全州,54\n州本级,9\n石峒县,7\n";
    String report = PREFECTURE + "一、2025年工作回顾\n2025年，一般公共预算收入54亿元，州本级一般公共预算收入9亿元。\n";
    assertThat(bound(report, "54亿元", Map.of("2025.csv", both))).isEqualTo("2025.csv!B2");
    assertThat(bound(report, "9亿元", Map.of("2025.csv", both))).isEqualTo("2025.csv!B3");
    String own = "地区,一般公共预算收入（亿元）\n州本级,9\n石峒县,7\n麻溪县,5\n";
    assertThat(bound(report, "54亿元", Map.of("2025.csv", own))).isEqualTo(NOT);
  }

  @Test
  void a_total_holds_no_place_among_its_parts() throws Exception {
    String parts = "2025年各县市增速\n地区,生产总值增长（%）\n全州,6.7\n岚江市,7.2\n石峒县,6.4\n麻溪县,6.1\n";
    String peers = "2025年各市州增速\n地区,生产总值增长（%）\n全省,5.6\n越山市,5.2\n岚江州,6.7\n黎川州,6.4\n";
    String report = PREFECTURE + "一、2025年工作回顾\n2025年，生产总值增长6.7%，增速居全省第1位。\n";
    assertThat(bound(report, "全省第1位", Map.of("a.csv", parts))).isEqualTo(NOT);
    assertThat(bound(report, "全省第1位", Map.of("a.csv", peers)))
        .isEqualTo("rank(a.csv!B5, a.csv!B4, a.csv!B6)");
  }

  @Test
  void provinces_hold_no_places_in_a_province() throws Exception {
    String provinces = "地区,2025年森林覆盖率（%）\n吉林省,45\n临洲市,63\n浙江省,61\n广东省,58\n";
    String report = CITY + "一、2025年工作回顾\n2025年，森林覆盖率63%，居全省第1位。\n";
    assertThat(bound(report, "全省第1位", Map.of("a.csv", provinces))).isEqualTo(NOT);
  }

  @Test
  void places_by_growth_and_by_level_are_told_apart() throws Exception {
    String table =
        """
        2025年
        地区,税收收入,,,
        ,总量（亿元）,位次,增速（%）,位次
        临洲市,28,2,7.7,3
        安山市,40,1,5.0,4
        海平市,20,3,9.0,1
        云岫市,10,4,8.0,2
        """;
    String report = CITY + "一、2025年工作回顾\n2025年，税收收入总量居全省第2位。税收收入增速居全省第3位。\n";
    assertThat(bound(report, "全省第2位", Map.of("a.csv", table))).isEqualTo("a.csv!C4");
    assertThat(bound(report, "全省第3位", Map.of("a.csv", table))).isEqualTo("a.csv!E4");
  }

  @Test
  void members_of_a_list_are_lengthened_only_where_they_stop_short() throws Exception {
    String table = "指标,2025年\n城镇生活污水处理率（%）,96.8\n农村生活垃圾收运覆盖率（%）,98.4\n";
    String report = CITY + "一、2025年工作回顾\n城镇生活污水处理率、农村生活垃圾收运覆盖率分别达到96.8%、98.4%。\n";
    assertThat(bound(report, "96.8%", Map.of("a.csv", table))).isEqualTo("a.csv!B2");
    String incomes = "指标,2025年\n城镇居民人均可支配收入（元）,45000\n农村居民人均可支配收入（元）,20000\n";
    String both = CITY + "一、2025年工作回顾\n城镇、农村居民人均可支配收入分别达到45000元、20000元。\n";
    assertThat(bound(both, "45000元", Map.of("a.csv", incomes))).isEqualTo("a.csv!B2");
  }

  @Test
  void all_of_a_list_are_compared_with_what_the_first_is() throws Exception {
    String table = "2025年各市州增速\n地区,税收收入增长（%）,进出口总额增长（%）\n全省,5.0,4.0\n临洲市,7.0,9.0\n安山市,3.0,2.0\n";
    String report = CITY + "一、2025年工作回顾\n税收收入、进出口总额增速分别高于全省2.0个百分点、5.0个百分点。\n";
    assertThat(bound(report, "5.0个百分点", Map.of("a.csv", table)))
        .isEqualTo("points-difference(a.csv!C4, a.csv!C3)");
  }

  @Test
  void outputs_are_added_up_over_years_only_where_the_report_says_so() throws Exception {
    String table = "年份,粮食产量（万吨）\n2021,50\n2022,51\n2023,52\n2024,53\n2025,54\n";
    String report = CITY + "一、“十四五”时期工作回顾\n五年来，粮食产量稳定在50万吨以上，五年累计260万吨。\n";
    assertThat(bound(report, "50万吨以上", Map.of("a.csv", table))).isEqualTo("a.csv!B6");
    assertThat(bound(report, "260万吨", Map.of("a.csv", table))).startsWith("sum(");
  }

  @Test
  void months_in_a_row_are_no_years() throws Exception {
    String report = CITY + "一、2025年工作回顾\n税收收入连续5个月增长。税收收入连续4年增长。\n";
    assertThat(bound(report, "5个月", Map.of("a.csv", TAXES))).isEqualTo(NOT);
    assertThat(bound(report, "4年", Map.of("a.csv", TAXES))).startsWith("run(");
  }

  @Test
  void output_is_no_share_of_value_added() throws Exception {
    String report = CITY + "一、2025年工作回顾\n战略性新兴产业产值占规上工业比重36.0%。\n";
    String added = "指标,单位,2025年\n规模以上工业增加值,亿元,80\n战略性新兴产业产值,亿元,90\n";
    String output = "指标,单位,2025年\n规模以上工业总产值,亿元,250\n战略性新兴产业产值,亿元,90\n";
    assertThat(bound(report, "36.0%", Map.of("a.csv", added))).isEqualTo(NOT);
    assertThat(bound(report, "36.0%", Map.of("a.csv", output)))
        .isEqualTo("share(a.csv!C3, a.csv!C2)");
  }

  @Test
  void a_place_that_was_risen_to_is_not_that_of_growth() throws Exception {
    String report = CITY + "一、2025年工作回顾\n进出口总额从全省第9位升至第2位。进出口总额增速居全省第2位。\n";
    String table = "2025年全省各市主要指标增长速度(%)\n地区,进出口总额\n临洲市,9.2\n安山市,9.9\n平江市,5.8\n东河市,4.1\n";
    assertThat(bound(report, "第2位", Map.of("a.csv", table))).isEqualTo(NOT);
    assertThat(bound(report, "全省第2位", Map.of("a.csv", table))).startsWith("rank(");
  }

  @Test
  void what_is_held_against_a_region_by_a_verb_apart_is_found() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，税收收入增长6.1%，增速比全省平均水平快1.9个百分点、较全国高2.4个百分点。\n";
    String table = "2025年税收收入增长速度(%)\n地区,税收收入\n全国,3.7\n全省,4.2\n临洲市,6.1\n";
    assertThat(bound(report, "1.9个百分点", Map.of("a.csv", table)))
        .isEqualTo("points-difference(a.csv!B5, a.csv!B4)");
    assertThat(bound(report, "2.4个百分点", Map.of("a.csv", table)))
        .isEqualTo("points-difference(a.csv!B5, a.csv!B3)");
  }

  @Test
  void what_there_is_in_all_may_be_told_in_another_unit_than_what_was_added() throws Exception {
    String table = "指标,单位,2024年,2025年\n新建鱼塘面积,万亩,3.1,3.6\n鱼塘累计建成面积,万亩,40.4,44.0\n";
    String report = CITY + "一、2025年工作回顾\n2025年，新建鱼塘3.6万亩，累计建成2.93万公顷。\n";
    assertThat(bound(report, "2.93万公顷", Map.of("a.csv", table))).isEqualTo("a.csv!D3");
    assertThat(bound(report, "3.6万亩", Map.of("a.csv", table))).isEqualTo("a.csv!D2");
  }

  @Test
  void a_share_of_what_is_named_is_no_share_of_what_stands_above() throws Exception {
    String report = CITY + "一、2025年工作回顾\n财政支出中居民生活占比达到16.9%。\n";
    String power = "指标,单位,2025年\n全社会用电量,万千瓦时,1000\n　其中：居民生活,万千瓦时,169\n";
    String budget = "指标,单位,2025年\n财政支出,万元,1000\n　其中：居民生活,万元,169\n";
    assertThat(bound(report, "16.9%", Map.of("a.csv", power))).isEqualTo(NOT);
    assertThat(bound(report, "16.9%", Map.of("a.csv", budget)))
        .isEqualTo("share(a.csv!C3, a.csv!C2)");
  }

  @Test
  void unlabelled_tables_among_those_of_another_city_are_not_the_own_ones() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，税收收入28亿元。\n";
    String other = "安山市2025年主要指标\n指标,单位,2025年\n进出口总额,亿元,12\n";
    String more = "安山市2025年社会事业\n指标,单位,2025年\n医院,家,12\n";
    assertThat(bound(report, "28亿元", Map.of("own.csv", TAXES, "a.csv", other)))
        .isEqualTo("own.csv!B7");
    assertThat(bound(report, "28亿元", Map.of("b.csv", more))).isEqualTo(NOT);
  }

  @Test
  void a_measure_under_town_and_country_is_that_of_each() throws Exception {
    String table =
        """
        年份,城镇常住居民,,农村常住居民,
        ,人均可支配收入（元）,人均消费支出（元）,人均可支配收入（元）,人均消费支出（元）
        2024,43000,28000,19000,15000
        2025,45000,29000,20000,16000
        """;
    String report = CITY + "一、2025年工作回顾\n城镇居民人均可支配收入45000元，农村居民人均消费支出16000元。\n";
    assertThat(bound(report, "45000元", Map.of("a.csv", table))).isEqualTo("a.csv!B4");
    assertThat(bound(report, "16000元", Map.of("a.csv", table))).isEqualTo("a.csv!E4");
  }

  @Test
  void the_sum_of_five_years_stands_in_its_own_column() throws Exception {
    String report = CITY + "一、“十四五”时期工作回顾\n五年来，累计改造农村危房1.2万户，建成口袋公园86个。\n";
    String titled = "临洲市“十四五”时期民生工作,,,\n事项,单位,五年累计,其中：2025年\n农村危房改造,户,12034,1800\n建成口袋公园,个,86,21\n";
    assertThat(bound(report, "1.2万户", Map.of("a.csv", titled))).isEqualTo("a.csv!C3");
    assertThat(bound(report, "86个", Map.of("a.csv", titled))).isEqualTo("a.csv!C4");
    String years =
        "事项,单位,2021年,2022年,2023年,2024年,2025年,五年合计\n农村危房改造,户,2500,2600,2600,2534,1800,12034\n";
    assertThat(bound(report, "1.2万户", Map.of("a.csv", years))).isEqualTo("a.csv!H2");
    String undated = "民生工作,,\n事项,单位,五年累计\n农村危房改造,户,12034\n";
    assertThat(bound(report, "1.2万户", Map.of("a.csv", undated))).isEqualTo(NOT);
  }

  @Test
  void a_place_is_one_among_the_group_that_its_column_names() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，工业用电量居全省第3位，税收收入居全国第41位，财政收入居长三角第9位。\n";
    String table =
        """
        2025年主要指标位次
        指标,单位,数值,居全国位次,居全省位次
        工业用电量,亿千瓦时,31.2,52,3
        税收收入,亿元,28.3,41,6
        一般公共预算收入,亿元,40.2,38,5
        """;
    assertThat(bound(report, "全省第3位", Map.of("a.csv", table))).isEqualTo("a.csv!E3");
    assertThat(bound(report, "全国第41位", Map.of("a.csv", table))).isEqualTo("a.csv!D4");
    assertThat(bound(report, "长三角第9位", Map.of("a.csv", table))).isEqualTo(NOT);
  }

  @Test
  void of_several_units_a_figure_is_in_the_one_that_its_name_tells() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，科技贷发放贷款3.1亿元，惠及企业420户。\n";
    String table = "2025年信贷产品\n单位：万元、户\n产品,发放额,受惠企业户数\n科技贷,31025,420\n商户贷,5210,3109\n";
    assertThat(bound(report, "3.1亿元", Map.of("a.csv", table))).isEqualTo("a.csv!B4");
    assertThat(bound(report, "420户", Map.of("a.csv", table))).isEqualTo("a.csv!C4");
  }

  @Test
  void what_is_counted_otherwise_is_something_else() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，38家企业发行债券。\n";
    String both = "事项,单位,2025年\n发债企业数,家,38\n企业发行债券数,只,112\n";
    assertThat(bound(report, "38家", Map.of("a.csv", both))).isNotEqualTo("a.csv!C3");
  }

  @Test
  void a_title_of_the_nation_is_no_figure_of_the_nation() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，全国文明村镇达到12个，税收收入28亿元。\n";
    String titles = "指标,单位,2024年,2025年\n全国文明村镇,个,9,12\n省级文明村镇,个,30,34\n";
    String nation = "地区,2025年税收收入（亿元）\n全国,178000\n临洲市,28\n";
    assertThat(bound(report, "12个", Map.of("a.csv", titles, "b.csv", nation)))
        .isEqualTo("a.csv!D2");
    assertThat(bound(report, "28亿元", Map.of("a.csv", titles, "b.csv", nation)))
        .isEqualTo("b.csv!B3");
  }

  @Test
  void growth_since_a_year_long_past_is_not_that_of_the_last_year() throws Exception {
    String growth = "年份,税收收入增长（%）\n2024,7.1\n2025,8.2\n";
    String since = CITY + "税收收入28亿元，比2020年增长40%，年均增长7.0%。税收收入比2024年增长8.2%。\n";
    assertThat(bound(since, "40%", Map.of("a.csv", growth))).isEqualTo(NOT);
    assertThat(bound(since, "7.0%", Map.of("a.csv", growth))).isEqualTo(NOT);
    assertThat(bound(since, "8.2%", Map.of("a.csv", growth))).isEqualTo("a.csv!B3");
    assertThat(bound(since, "40%", Map.of("a.csv", TAXES))).isEqualTo("growth(a.csv!B7, a.csv!B2)");
    assertThat(bound(since, "7.0%", Map.of("a.csv", TAXES)))
        .isEqualTo("average-growth(a.csv!B7, a.csv!B2)");
  }

  private static final String PLANNED =
      """
      临洲市2026年国民经济和社会发展计划（草案）
      指标,单位,2025年预计,2026年计划,计划增长%
      税收收入,亿元,27.9,30.0,7.5
      新建公共停车位,个,1500,1800,20.0
      """;

  @Test
  void aims_are_held_against_a_plan_and_what_was_done_is_not() throws Exception {
    String report =
        CITY
            + "一、2025年工作回顾\n税收收入28亿元，增长7.7%。\n"
            + "二、2026年工作安排\n主要预期目标是：税收收入增长7.5%，达到30亿元。新建公共停车位1800个。\n";
    Map<String, String> files = Map.of("a.csv", TAXES, "plan.csv", PLANNED);
    assertThat(bound(report, "30亿元", files)).isEqualTo("plan.csv!D3");
    assertThat(bound(report, "7.5%", files)).isEqualTo("plan.csv!E3");
    assertThat(bound(report, "1800个", files)).isEqualTo("plan.csv!D4");
    assertThat(bound(report, "28亿元", files)).isEqualTo("a.csv!B7");
    assertThat(bound(report, "7.7%", files)).isEqualTo("growth(a.csv!B7, a.csv!B6)");
  }

  @Test
  void growth_that_is_planned_is_not_what_came_of_it() throws Exception {
    String later = "临洲市2027年政府工作报告\n\n一、2026年工作回顾\n税收收入增长7.1%。\n";
    assertThat(bound(later, "7.1%", Map.of("plan.csv", PLANNED))).isEqualTo(NOT);
  }

  @Test
  void what_a_project_costs_is_not_what_was_spent_on_it() throws Exception {
    String table = "2025年重点项目,,\n单位：万元,,\n项目名称,计划总投资,当年完成投资\n滨河剧院,30000,12400\n城东体育馆,24000,9800\n";
    String report = CITY + "一、2025年工作回顾\n投资3亿元的滨河剧院、2.4亿元的城东体育馆等项目进展顺利。滨河剧院全年完成投资1.24亿元。\n";
    assertThat(bound(report, "3亿元", Map.of("a.csv", table))).isEqualTo("a.csv!B4");
    assertThat(bound(report, "2.4亿元", Map.of("a.csv", table))).isEqualTo("a.csv!B5");
    assertThat(bound(report, "1.24亿元", Map.of("a.csv", table))).isEqualTo("a.csv!C4");
  }

  @Test
  void visitors_from_home_and_abroad_are_all_visitors() throws Exception {
    String table = "指标,单位,2025年\n接待旅游者人数,万人次,420\n  #国内旅游者,万人次,405\n  #入境旅游者,万人次,15\n";
    String report = CITY + "一、2025年工作回顾\n接待国内外游客420万人次，其中入境游客15万人次。\n";
    assertThat(bound(report, "420万人次", Map.of("a.csv", table))).isEqualTo("a.csv!C2");
    assertThat(bound(report, "15万人次", Map.of("a.csv", table))).isEqualTo("a.csv!C4");
  }

  @Test
  void what_benefits_were_raised_by_stands_beside_before_and_after() throws Exception {
    String table = "2025年待遇标准调整情况\n类别,单位,调整前,调整后\n退休人员基本养老金,元/月,2310,2395\n孤儿生活补贴,元/月,1250,1350\n";
    String report = CITY + "一、2025年工作回顾\n退休人员基本养老金、孤儿生活补贴再次提高，月人均分别提高85元和100元。\n";
    assertThat(bound(report, "85元", Map.of("a.csv", table)))
        .isEqualTo("difference(a.csv!D3, a.csv!C3)");
    assertThat(bound(report, "100元", Map.of("a.csv", table)))
        .isEqualTo("difference(a.csv!D4, a.csv!C4)");
  }

  @Test
  void what_was_added_is_kept_apart_from_what_there_is_in_all() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，建成骑行道31公里、累计达到207公里。“临洲好品”新增6个，累计达到45个。\n";
    String both =
        """
        事项,单位,2024年,2025年
        当年建成骑行道,公里,28,31
        骑行道累计建成,公里,180,207
        “临洲好品”当年新增,个,9,6
        “临洲好品”总数,个,40,45
        """;
    assertThat(bound(report, "31公里", Map.of("a.csv", both))).isEqualTo("a.csv!D2");
    assertThat(bound(report, "207公里", Map.of("a.csv", both))).isEqualTo("a.csv!D3");
    assertThat(bound(report, "6个", Map.of("a.csv", both))).isEqualTo("a.csv!D4");
    assertThat(bound(report, "45个", Map.of("a.csv", both))).isEqualTo("a.csv!D5");
    String added = "事项,单位,2024年,2025年\n新建骑行道,公里,28,31\n";
    assertThat(bound(report, "207公里", Map.of("a.csv", added))).isEqualTo(NOT);
  }

  @Test
  void the_average_year_is_the_sum_of_years_by_their_number() throws Exception {
    String report = CITY + "一、“十四五”时期工作回顾\n五年来，年均转移就业4.2万人，转移就业21万人。\n";
    String years = "指标,单位,2021年,2022年,2023年,2024年,2025年\n转移就业,万人,4.0,4.1,4.2,4.3,4.4\n";
    assertThat(bound(report, "4.2万人", Map.of("a.csv", years)))
        .isEqualTo("mean(a.csv!C2, a.csv!D2, a.csv!E2, a.csv!F2, a.csv!G2)");
    String four = "指标,单位,2022年,2023年,2024年,2025年\n转移就业,万人,4.1,4.2,4.3,4.4\n";
    assertThat(bound(report, "4.2万人", Map.of("a.csv", four))).isEqualTo(NOT);
  }

  @Test
  void growth_of_the_whole_year_is_not_of_the_three_quarters_before_it() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，港口货物吞吐量增长6.1%。\n";
    String quarters = "港口生产（2025年）\n指标,单位,上半年,前三季度,全年,全年同比（%）\n港口货物吞吐量,万吨,310,480,655,6.1\n";
    assertThat(bound(report, "6.1%", Map.of("a.csv", quarters))).isEqualTo("a.csv!F3");
    String months = "港口生产（2025年）\n指标,单位,上半年,前三季度,同比（%）\n港口货物吞吐量,万吨,310,480,6.1\n";
    assertThat(bound(report, "6.1%", Map.of("a.csv", months))).isEqualTo(NOT);
  }

  @Test
  void a_share_told_by_a_verb_is_found_under_the_name_of_a_share() throws Exception {
    String report = CITY + "一、2025年工作回顾\n2025年，82.5%的体育场馆实现低价开放。\n";
    String table = "指标,单位,2025年\n低价开放体育场馆占比,%,82.5\n体育场馆,个,120\n";
    assertThat(bound(report, "82.5%", Map.of("a.csv", table))).isEqualTo("a.csv!C2");
  }
}
