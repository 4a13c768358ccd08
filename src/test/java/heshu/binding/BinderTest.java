package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.Measure;
import heshu.table.Statistics;
import heshu.table.Vintage;
import heshu.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BinderTest {
  private static final String OWN = "临川市";
  private final Binder binder = new Binder(Glossary.standard(), Regions.standard());

  private Binding bind(HandmadeClaim claim, HandmadeTable... tables) {
    Statistics statistics = HandmadeTable.statistics(tables);
    return binder.bind(HandmadeClaim.extraction(OWN, claim), statistics).get(0);
  }

  private static String shown(Binding binding) {
    return binding
        .formula()
        .map(
            f ->
                f.kind().contractName()
                    + " "
                    + f.value().setScale(2, RoundingMode.HALF_UP).toPlainString()
                    + f.unit().symbol())
        .orElse(binding.getClass().getSimpleName());
  }

  private static HandmadeTable finance() {
    return new HandmadeTable("财政.csv", "全市财政收支")
        .level("一般公共预算收入", "亿元", "2023", "40.12", "2024", "42.50", "2025", "45.05")
        .part("一般公共预算收入", "税收收入", "亿元", "2024", "30.10", "2025", "32.40")
        .part("一般公共预算收入", "非税收入", "亿元", "2024", "12.40", "2025", "12.65")
        .level("一般公共预算支出", "亿元", "2024", "98.70", "2025", "101.30")
        .part("一般公共预算支出", "民生支出", "亿元", "2024", "75.20", "2025", "79.80");
  }

  @Test
  void a_level_is_tied_to_the_cell_of_its_indicator_and_year() {
    Binding binding =
        bind(HandmadeClaim.of("一般公共预算收入", Kind.LEVEL, "45.1", "元", "2025"), finance());
    assertThat(shown(binding)).isEqualTo("direct 4505000000.00元");
  }

  @Test
  void growth_follows_from_two_levels_at_current_prices() {
    Binding binding = bind(HandmadeClaim.of("税收收入", Kind.CHANGE, "7.6", "%", "2025"), finance());
    assertThat(shown(binding)).isEqualTo("growth 7.64%");
    assertThat(binding.formula().orElseThrow().computation())
        .isEqualTo("32.40 ÷ 30.10 − 1 = 7.64%");
  }

  @Test
  void a_published_growth_outranks_a_computed_one() {
    Binding binding =
        bind(
            HandmadeClaim.of("税收收入", Kind.CHANGE, "7.6", "%", "2025"),
            finance().growth("税收收入", "2025", "7.7"));
    assertThat(shown(binding)).isEqualTo("direct 7.70%");
    assertThat(((Binding.Bound) binding).others()).isNotEmpty();
  }

  @Test
  void real_growth_is_never_computed_from_levels() {
    HandmadeTable accounts =
        new HandmadeTable("核算.csv", "").level("地区生产总值", "亿元", "2024", "800.1", "2025", "850.2");
    Binding binding = bind(HandmadeClaim.of("地区生产总值", Kind.CHANGE, "5.5", "%", "2025"), accounts);
    assertThat(binding).isInstanceOf(Binding.Unbound.class);
    assertThat(((Binding.Unbound) binding).lacked()).isEqualTo(Binding.Lack.COMPARABLE_BASIS);
  }

  @Test
  void a_sister_indicator_is_not_taken_for_the_one_asked_for() {
    HandmadeTable incomes =
        new HandmadeTable("居民.csv", "")
            .level("城镇居民人均可支配收入", "元", "2025", "50123")
            .level("户籍人口", "万人", "2025", "310.2")
            .level("出口总额", "亿元", "2025", "40.2");
    for (String asked : List.of("农村居民人均可支配收入", "居民人均可支配收入")) {
      assertThat(bind(HandmadeClaim.of(asked, Kind.LEVEL, "50123", "元", "2025"), incomes))
          .as(asked)
          .isInstanceOf(Binding.Unbound.class);
    }
    assertThat(bind(HandmadeClaim.of("常住人口", Kind.LEVEL, "310.2", "人", "2025"), incomes))
        .isInstanceOf(Binding.Unbound.class);
    assertThat(bind(HandmadeClaim.of("进出口总额", Kind.LEVEL, "40.2", "元", "2025"), incomes))
        .isInstanceOf(Binding.Unbound.class);
  }

  @Test
  void another_year_s_figure_is_not_taken() {
    assertThat(bind(HandmadeClaim.of("税收收入", Kind.LEVEL, "30", "元", "2021"), finance()))
        .isInstanceOf(Binding.Unbound.class);
  }

  @Test
  void a_phrase_in_other_words_finds_its_label_and_a_stranger_finds_none() {
    HandmadeTable works =
        new HandmadeTable("台账.csv", "重点工作台账")
            .level("城镇老旧小区改造开工数", "个", "2025", "103")
            .level("老年助餐服务场所（社区助老餐厅）", "个", "2025", "41")
            .level("城市围挡清理整治数", "处", "2025", "243");
    assertThat(shown(bind(HandmadeClaim.of("改造老旧小区", Kind.LEVEL, "103", "个", "2025"), works)))
        .isEqualTo("direct 103.00个");
    assertThat(shown(bind(HandmadeClaim.of("助老餐厅", Kind.LEVEL, "41", "个", "2025"), works)))
        .isEqualTo("direct 41.00个");
    assertThat(bind(HandmadeClaim.of("新建口袋公园", Kind.LEVEL, "41", "个", "2025"), works))
        .isInstanceOf(Binding.Unbound.class);
  }

  @Test
  void the_value_plays_no_part() {
    for (String figure : List.of("45.1", "54.1", "4.51", "42.5", "101.3")) {
      Binding binding =
          bind(HandmadeClaim.of("一般公共预算收入", Kind.LEVEL, figure, "元", "2025"), finance());
      assertThat(shown(binding)).isEqualTo("direct 4505000000.00元");
    }
  }

  @Test
  void average_growth_over_a_plan_counts_from_the_year_before_it() {
    HandmadeTable years =
        new HandmadeTable("外贸.csv", "").level("进出口总额", "亿元", "2020", "100.0", "2025", "128.0");
    Binding binding =
        bind(
            HandmadeClaim.of("进出口总额", Kind.CHANGE, "5.1", "%", "十四五")
                .relation(Relation.Kind.AVERAGE_OVER_PERIOD, ""),
            years);
    assertThat(shown(binding)).isEqualTo("average-growth 5.06%");
    assertThat(binding.formula().orElseThrow().bounds().contains(new BigDecimal("5.06"))).isTrue();
  }

  @Test
  void flows_add_up_over_a_plan_and_shares_do_not() {
    HandmadeTable years =
        new HandmadeTable("就业.csv", "")
            .level(
                "城镇新增就业人数",
                "人",
                "2021",
                "100",
                "2022",
                "110",
                "2023",
                "120",
                "2024",
                "130",
                "2025",
                "140")
            .level(
                "城镇化率", "%", "2021", "60", "2022", "61", "2023", "62", "2024", "63", "2025", "64");
    assertThat(shown(bind(HandmadeClaim.of("城镇新增就业", Kind.LEVEL, "600", "人", "十四五"), years)))
        .isEqualTo("sum 600.00人");
    assertThat(shown(bind(HandmadeClaim.of("城镇化率", Kind.SHARE, "64", "%", "十四五"), years)))
        .isEqualTo("direct 64.00%");
  }

  @Test
  void points_above_the_nation_are_own_less_national() {
    HandmadeTable regions =
        new HandmadeTable("区域.csv", "")
            .ofRegion("全国", "社会消费品零售总额", Measure.GROWTH, "%", "2025", "3.7")
            .ofRegion(OWN, "社会消费品零售总额", Measure.GROWTH, "%", "2025", "4.4");
    Binding binding =
        bind(
            HandmadeClaim.of("社会消费品零售总额增幅高于全国", Kind.POINTS, "0.7", "百分点", "2025").region("全国"),
            regions);
    assertThat(shown(binding)).isEqualTo("points-difference 0.70百分点");
  }

  @Test
  void a_place_is_counted_among_the_regions_with_the_own_first() {
    HandmadeTable regions =
        new HandmadeTable("分市.csv", "各市失业率")
            .ofRegion("全省", "城镇登记失业率", Measure.LEVEL, "%", "2025", "3.0")
            .ofRegion(OWN, "城镇登记失业率", Measure.LEVEL, "%", "2025", "2.9")
            .ofRegion("安远市", "城镇登记失业率", Measure.LEVEL, "%", "2025", "2.8")
            .ofRegion("白石市", "城镇登记失业率", Measure.LEVEL, "%", "2025", "3.4")
            .ofRegion("东屏市", "城镇登记失业率", Measure.LEVEL, "%", "2025", "3.1");
    Binding binding =
        bind(HandmadeClaim.of("城镇登记失业率", Kind.RANK, "2", "位", "2025").region("全省"), regions);
    assertThat(shown(binding)).isEqualTo("rank 2.00位");
    assertThat(binding.formula().orElseThrow().terms().get(0).series().region()).isEqualTo(OWN);
  }

  @Test
  void a_share_follows_from_part_and_whole() {
    Binding binding =
        bind(
            HandmadeClaim.of("民生支出占一般公共预算支出比重", Kind.SHARE, "78.8", "%", "2025")
                .relation(Relation.Kind.SHARE_OF, "一般公共预算支出"),
            finance());
    assertThat(shown(binding)).isEqualTo("share 78.78%");
  }

  @Test
  void doubling_is_a_multiple_of_the_base_year() {
    HandmadeTable years =
        new HandmadeTable("企业.csv", "").level("高新技术企业", "家", "2020", "105", "2025", "212");
    assertThat(shown(bind(HandmadeClaim.of("高新技术企业数量", Kind.MULTIPLE, "2", "倍", "十四五"), years)))
        .isEqualTo("multiple 2.02倍");
  }

  @Test
  void what_was_gained_is_the_difference_of_two_years_of_a_stock() {
    HandmadeTable firms =
        new HandmadeTable("企业.csv", "").level("高新技术企业数", "家", "2024", "163", "2025", "191");
    for (String asked : List.of("新增高新技术企业", "净增高新技术企业", "高新技术企业新增")) {
      assertThat(shown(bind(HandmadeClaim.of(asked, Kind.LEVEL, "28", "家", "2025"), firms)))
          .as(asked)
          .isEqualTo("difference 28.00家");
    }
    assertThat(shown(bind(HandmadeClaim.of("高新技术企业", Kind.LEVEL, "191", "家", "2025"), firms)))
        .isEqualTo("direct 191.00家");
    HandmadeTable oneYear = new HandmadeTable("企业.csv", "").level("高新技术企业数", "家", "2025", "191");
    assertThat(bind(HandmadeClaim.of("新增高新技术企业", Kind.LEVEL, "28", "家", "2025"), oneYear))
        .isInstanceOf(Binding.Unbound.class);
  }

  @Test
  void what_was_gained_is_said_by_a_table_of_yearly_flows() {
    HandmadeTable jobs =
        new HandmadeTable("就业.csv", "").level("城镇新增就业人数", "人", "2024", "900", "2025", "870");
    assertThat(shown(bind(HandmadeClaim.of("城镇新增就业", Kind.LEVEL, "870", "人", "2025"), jobs)))
        .isEqualTo("direct 870.00人");
    HandmadeTable works =
        new HandmadeTable("城建.csv", "重点工作台账").level("老旧小区改造数", "个", "2024", "31", "2025", "26");
    assertThat(shown(bind(HandmadeClaim.of("新增改造老旧小区", Kind.LEVEL, "26", "个", "2025"), works)))
        .isEqualTo("direct 26.00个");
  }

  @Test
  void growth_of_a_share_in_percent_is_set_against_the_points_between_two_years() {
    HandmadeTable shares =
        new HandmadeTable("结构.csv", "").level("技术工人占产业工人比重", "%", "2024", "31.9", "2025", "34.5");
    assertThat(
            shown(bind(HandmadeClaim.of("技术工人占产业工人的比重", Kind.CHANGE, "2.6", "%", "2025"), shares)))
        .isEqualTo("points-difference 2.60百分点");
    HandmadeTable amounts =
        new HandmadeTable("职工.csv", "").level("技术工人", "人", "2024", "1000", "2025", "1026");
    assertThat(shown(bind(HandmadeClaim.of("技术工人", Kind.CHANGE, "2.6", "%", "2025"), amounts)))
        .isEqualTo("growth 2.60%");
  }

  @Test
  void flash_figures_give_way_to_later_ones() {
    HandmadeTable flash =
        new HandmadeTable("a快报.csv", "快报")
            .vintage(Vintage.FLASH)
            .level("税收收入", "亿元", "2025", "32.0");
    Binding binding =
        bind(HandmadeClaim.of("税收收入", Kind.LEVEL, "32.4", "元", "2025"), flash, finance());
    assertThat(shown(binding)).isEqualTo("direct 3240000000.00元");
  }

  @Test
  void every_part_of_a_score_has_words_in_both_languages() {
    Binding binding = bind(HandmadeClaim.of("税收收入", Kind.CHANGE, "7.6", "%", "2025"), finance());
    Wording chinese = Wording.chinese();
    Wording english = new Wording(java.util.Locale.ENGLISH);
    Candidate chosen = ((Binding.Bound) binding).chosen();
    assertThat(chosen.parts()).isNotEmpty();
    chosen.parts().forEach(part -> assertThat(chinese.say(part.why())).isNotBlank());
    chosen.parts().forEach(part -> assertThat(english.say(part.why())).isNotBlank());
  }
}
