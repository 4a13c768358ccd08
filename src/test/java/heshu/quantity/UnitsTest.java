package heshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private final Units units = Units.standard();

  @ParameterizedTest
  @CsvSource({
    "元, 元, money, 1",
    "亿元, 元, money, 100000000",
    "万人, 人, person, 10000",
    "百万美元, 美元, foreign-money.usd, 1000000",
    "万千瓦时, 千瓦时, energy, 10000",
    "亿度, 千瓦时, energy, 100000000",
    "千公顷, 公顷, area, 10000000",
    "千瓦, 千瓦, power, 1",
    "万 人, 人, person, 10000",
    "%, %, percent, 1",
    "‰, ‰, percent, 0.1",
    "百分点, 百分点, percentage-points, 1",
    "个百分点, 百分点, percentage-points, 1",
    "亿标箱, 标准箱, teu, 100000000",
    "微克/立方米, 微克/立方米, mass-per-volume, 0.000000001",
    "元/吨, 元/吨, money-per-mass, 0.001",
    "万元/亩, 元/亩, money-per-area, 15",
    "件/万人, 件/万人, count-per-person, 0.0001",
    "条（段）, 条, count, 1",
    "上年=100, 上年=100, index, 1"
  })
  void a_header_s_unit_has_a_scale_and_a_unit(
      String written, String symbol, String dimension, BigDecimal toBase) {
    assertThat(units.parse(written))
        .hasValueSatisfying(
            unit -> {
              assertThat(unit.unit().symbol()).isEqualTo(symbol);
              assertThat(unit.unit().dimension()).isEqualTo(dimension);
              assertThat(unit.toBase()).isEqualByComparingTo(toBase);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "指标", "万", "元/", "/元", "2025年"})
  void words_that_are_no_unit_are_not_read_as_one(String written) {
    assertThat(units.parse(written)).isEmpty();
  }

  @Test
  void fifteen_mu_are_a_hectare() {
    BigDecimal mu = units.unit("亩").orElseThrow().factor();
    assertThat(mu.multiply(BigDecimal.valueOf(15)).subtract(BigDecimal.valueOf(10000)).abs())
        .isLessThan(new BigDecimal("1e-20"));
  }

  @Test
  void a_user_s_unit_wins() {
    Unit tael = new Unit("两", "mass", new BigDecimal("0.05"), true);
    Units more = units.with(List.of(new Units.Entry(tael, List.of("市两"))));
    assertThat(more.parse("万市两")).map(ScaledUnit::unit).hasValue(tael);
    assertThat(units.unit("两")).isEmpty();
  }
}
