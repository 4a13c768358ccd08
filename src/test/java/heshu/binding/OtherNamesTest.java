package heshu.binding;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Kind;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that share words with a claim, in tables that hold nothing nearer. */
final class OtherNamesTest {
  private final Binder binder = new Binder(Glossary.standard(), Regions.standard());

  private boolean isBound(String claim, String unit, String label, String unitOfLabel) {
    HandmadeTable table =
        new HandmadeTable("部门.csv", "部门报送").level(label, unitOfLabel, "2024", "310", "2025", "342");
    return binder
            .bind(
                HandmadeClaim.extraction(
                    "临川市", HandmadeClaim.of(claim, Kind.LEVEL, "350", unit, "2025")),
                HandmadeTable.statistics(table))
            .get(0)
        instanceof Binding.Bound;
  }

  @ParameterizedTest
  @CsvSource({
    "诊所, 家, 乡镇诊所达到标准化建设要求以上, 家",
    "婴幼儿死亡率, ‰, 老年人死亡率, ‰",
    "死亡率, ‰, 新生儿死亡率, ‰",
    "居民人均可支配收入中位数, 元, 居民人均可支配收入, 元",
    "最低收入组人均可支配收入, 元, 居民人均可支配收入, 元",
    "乡镇消费品零售额, 亿元, 社会消费品零售总额, 亿元",
    "一般公共服务支出, 亿元, 一般公共预算支出, 亿元",
    "蔬菜总产量, 万吨, 薯类产量, 万吨",
    "敬老院, 个, 敬老院床位, 张",
    "职业高中, 所, 职业高中学位, 个",
    "规模以上工业企业利润, 亿元, 规模以上工业企业研发经费, 亿元",
    "光伏装机规模, 万千瓦, 新型储能装机规模, 万千瓦",
    "实施水利项目完成投资, 亿元, 文旅投资, 亿元",
    "接待游客, 万人次, 接待入境游客, 万人次",
    "主导产业从业人员, 人, 电子信息从业人员, 人",
    "新建小学, 所, 新改扩建小学, 所",
    "临川都市圈地区生产总值, 亿元, 临川市地区生产总值, 亿元",
    "地区生产总值, 亿元, 临川都市圈地区生产总值, 亿元",
    "新能源投资, 亿元, 新能源装机, 亿元",
    "规上工业增加值, %, 规模以上工业单位增加值能耗, %",
    "单位增加值能耗, %, 规模以上工业增加值, %",
    "规上企业研发投入, 亿元, 省属企业研发投入, 亿元",
  })
  void a_sister_or_a_part_is_not_taken_for_what_is_meant(
      String claim, String unit, String label, String unitOfLabel) {
    assertThat(isBound(claim, unit, label, unitOfLabel)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "诊所, 家, 诊所数, 个",
    "死亡率, ‰, 人口死亡率, ‰",
    "居民人均可支配收入中位数, 元, 全体居民人均可支配收入中位数, 元",
    "社会消费品零售额, 亿元, 社会消费品零售总额, 亿元",
    "蔬菜总产量, 万吨, 蔬菜产量, 万吨",
    "敬老院床位, 张, 敬老院床位数, 张",
    "规模以上工业企业利润, 亿元, 规模以上工业企业利润总额, 亿元",
    "粮食播种面积, 万亩, 粮食作物播种面积, 万亩",
    "光伏装机规模, 万千瓦, 光伏发电装机规模, 万千瓦",
    "接待入境游客, 万人次, 入境游客接待量, 万人次",
    "接待游客, 万人次, 接待国内游客, 万人次",
    "城镇居民收入, 元, 城镇居民人均可支配收入, 元",
    "城镇化率, %, 城镇人口比重, %",
    "社保参保人数, 万人, 社会保险参保人数, 万人",
    "新建改扩建小学, 所, 新改扩建小学, 所",
    "新能源装机, 万千瓦, 新能源装机容量, 万千瓦",
    "规上工业单位增加值能耗, 吨, 规模以上工业单位增加值能耗, 吨",
    "省属企业研发投入, 亿元, 省属企业研发经费投入, 亿元",
    "临川都市圈经济总量, 亿元, 临川都市圈地区生产总值, 亿元",
    "高铁通车里程, 公里, 高速铁路营业里程, 公里",
    "入境旅游人次, 万人次, 接待入境游客, 万人次",
    "技改投资, 亿元, 技术改造投资, 亿元",
    "空气质量优良天数比例, %, 地级城市空气质量优良天数比例, %",
  })
  void another_wording_of_the_same_is_found(
      String claim, String unit, String label, String unitOfLabel) {
    assertThat(isBound(claim, unit, label, unitOfLabel)).isTrue();
  }
}
