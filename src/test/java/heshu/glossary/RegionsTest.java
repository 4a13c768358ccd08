package heshu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionsTest {
  private final Regions regions = Regions.standard();

  @ParameterizedTest
  @CsvSource({
    "内蒙古, 吉林省, 内蒙古自治区",
    "吉林, 吉林省, ''",
    "吉林省, 吉林省, ''",
    "全省, 吉林省, ''",
    "全省, 长春市, 吉林省",
    "全市, 长春市, ''",
    "全市, 北京市, ''",
    "全市, 云溪区, 全市",
    "全区, 云溪区, ''",
    "全区, 宁夏, ''",
    "全区, 柳州市, 广西壮族自治区",
    "全区, 塔林盟, 全区",
    "全区, 云溪县, 全区",
    "我市, 长春市, ''",
    "全国平均水平, 吉林省, 全国",
    "广西, 吉林省, 广西壮族自治区",
    "云溪, 长春市, 云溪",
  })
  void a_region_is_named_in_full_and_the_own_one_by_nothing(
      String written, String own, String expected) {
    assertThat(regions.normalise(written, Optional.of(own))).isEqualTo(expected);
  }

  @Test
  void full_and_short_names_are_one_region() {
    assertThat(regions.isSame("新疆", "新疆维吾尔自治区")).isTrue();
    assertThat(regions.isSame("云溪", "云溪区")).isTrue();
    assertThat(regions.isSame("吉林", "黑龙江")).isFalse();
    assertThat(regions.isSame("吉林省", "吉林市")).isFalse();
    assertThat(regions.isSame("岚江州", "岚江土家族苗族自治州")).isTrue();
    assertThat(regions.isSame("岚江市", "岚江土家族苗族自治州")).isFalse();
    assertThat(regions.isSame("延边州", "延边朝鲜族自治州")).isTrue();
  }

  @Test
  void there_are_thirty_four_provinces() {
    assertThat(regions.provinces()).hasSize(34);
  }
}
