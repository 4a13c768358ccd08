package heshu.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {
  private final PeriodParser parser = new PeriodParser();

  @ParameterizedTest
  @CsvSource({
    "2025年, 2025",
    "2025, 2025",
    "２０２５年, 2025",
    "2025 年, 2025",
    "二〇二五年, 2025",
    "2025年末, 2025",
    "2025年度, 2025",
    "2025年1-11月, 2025-01..2025-11",
    "2025年1—11月累计, 2025-01..2025-11",
    "2025年四季度, 2025-Q4",
    "2025年第四季度, 2025-Q4",
    "2025年前三季度, 2025-Q1..2025-Q3",
    "2025年上半年, 2025-H1",
    "2025年12月, 2025-12",
    "2025年1-12月, 2025",
    "2020-2025年, 2020..2025",
    "2020—2025, 2020..2025",
    "2021年至2025年, 2021..2025",
    "“十四五”, 十四五",
    "十四五时期, 十四五",
    "2025Q3, 2025-Q3",
    "2025-03, 2025-03",
    "2025.3, 2025-03",
    "202503, 2025-03",
    "2025H1, 2025-H1"
  })
  void a_header_names_a_period(String label, String period) {
    assertThat(parser.parse(label)).map(Period::toString).hasValue(period);
  }

  @ParameterizedTest
  @CsvSource({
    "1—11月, 2025-01..2025-11",
    "1-2月, 2025-01..2025-02",
    "上半年, 2025-H1",
    "12月, 2025-12",
    "四季度, 2025-Q4",
    "2024年, 2024"
  })
  void a_header_without_a_year_takes_it_from_elsewhere(String label, String period) {
    assertThat(parser.parse(label, 2025)).map(Period::toString).hasValue(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最近10年",
        "1—11月",
        "上半年",
        "去年",
        "指标",
        "2025年比2024年增长",
        "20251",
        "13",
        "2026-02-01",
        ""
      })
  void what_names_no_year_is_no_period(String label) {
    assertThat(parser.parse(label)).isEmpty();
  }
}
