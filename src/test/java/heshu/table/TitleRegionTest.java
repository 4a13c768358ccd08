package heshu.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleRegionTest {
  @ParameterizedTest
  @CsvSource({
    "表3 2025年吉林省主要指标, 吉林省",
    "表3 2025年澄湖市主要指标, 澄湖市",
    "附表1-2：2025年1-6月澄湖市主要指标, 澄湖市",
    "表32025年澄湖市主要指标, 澄湖市",
    "一、澄湖市2025年主要指标, 澄湖市",
    "（二）2025年上半年吉林省经济运行情况, 吉林省",
    "吉林粮食产量, 吉林省",
    "长春2024年统计资料, 长春市",
    "白石县生产总值核算结果, 白石县",
    "吉林省与全国主要指标对比, 吉林省",
    "国家财政支出, 全国",
    "中国对外承包工程, 全国",
    "世界主要国家粮食产量, 世界",
  })
  void a_title_begins_with_its_region(String title, String region) {
    assertThat(TitleRegion.of(title)).contains(region);
  }

  @ParameterizedTest
  @CsvSource({
    "国家级高新技术企业情况",
    "国际旅游收入",
    "中国驰名商标数",
    "吉林大学毕业生数",
    "上海合作组织贸易额",
    "上海市场占有率",
    "山西煤炭调入量",
    "白银产量",
    "中山公园接待人数",
    "全球研发中心数",
    "居民小区供热面积",
    "各市县粮食产量",
  })
  void a_name_that_begins_with_one_is_no_region(String title) {
    assertThat(TitleRegion.of(title)).isEmpty();
  }
}
