package heshu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlossaryTest {
  private final Glossary glossary = Glossary.standard();

  @ParameterizedTest
  @CsvSource({
    "地区生产总值, gdp",
    "国内生产总值, gdp",
    "GDP, gdp",
    "ＧＤＰ, gdp",
    "全市一般公共预算收入, general-public-revenue",
    "固定资产投资（不含农户）, fixed-investment",
    "城镇常住居民人均可支配收入, urban-income-per-head",
    "居民人均可支配收入, income-per-head",
    "规上工业增加值增速, large-industry-value-added",
    "工业增加值, industry-value-added",
    "货物进出口总值, trade-total",
    "完成固定资产投资, fixed-investment",
  })
  void a_name_in_any_of_its_forms_leads_to_its_indicator(String name, String id) {
    assertThat(glossary.find(name)).map(Indicator::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"农业园区", "重点工程", "人均", "总额"})
  void a_phrase_that_names_no_indicator_is_not_found(String phrase) {
    assertThat(glossary.find(phrase)).isEmpty();
  }

  @Test
  void sisters_are_kept_apart() {
    Indicator resident = glossary.find("常住人口").orElseThrow();
    Indicator registered = glossary.find("户籍人口").orElseThrow();
    assertThat(resident).isNotEqualTo(registered);
    assertThat(glossary.areSisters(resident, registered)).isTrue();
    assertThat(glossary.areSisters(resident, glossary.find("出口总额").orElseThrow())).isFalse();
  }

  @Test
  void every_sister_and_every_name_is_known() {
    for (Indicator indicator : glossary.all()) {
      assertThat(indicator.sisters()).allMatch(id -> glossary.indicator(id).isPresent());
      assertThat(glossary.find(indicator.name())).contains(indicator);
      for (String alias : indicator.aliases()) {
        assertThat(glossary.find(alias)).as(alias).contains(indicator);
      }
    }
  }

  @Test
  void a_user_s_indicator_joins_the_standard_ones() {
    Indicator ginseng =
        new Indicator(
            "ginseng",
            "人参产值",
            List.of("参业产值"),
            List.of("亿元"),
            Indicator.Nature.AMOUNT,
            Indicator.Growth.NOMINAL,
            List.of(),
            Optional.empty(),
            Optional.empty());
    Glossary own = glossary.with(List.of(ginseng));
    assertThat(own.find("参业产值")).contains(ginseng);
    assertThat(own.find("GDP")).isPresent();
    assertThat(glossary.find("参业产值")).isEmpty();
  }
}
