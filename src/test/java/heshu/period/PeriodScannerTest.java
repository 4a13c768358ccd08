package heshu.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodScannerTest {
  private final PeriodScanner scanner = new PeriodScanner();

  @ParameterizedTest
  @CsvSource({
    "2025年完成, 2025年, 2025",
    "二〇二四年完成, 二〇二四年, 2024",
    "2021—2025年累计, 2021—2025年, 2021..2025",
    "2025年1—11月增长, 2025年1—11月, 2025-01..2025-11",
    "去年实现, 去年, 2025",
    "今年预期, 今年, 2026",
    "上年增长, 上年, 2024",
    "前三季度增长, 前三季度, 2025-Q1..2025-Q3",
    "上半年完成, 上半年, 2025-H1",
    "1—11月完成, 1—11月, 2025-01..2025-11",
    "去年上半年完成, 去年上半年, 2025-H1",
    "十四五时期累计, 十四五时期, 十四五",
    "五年来新增, 五年来, 十四五",
    "五年全省新增就业, 五年, 十四五",
    "五年累计投入, 五年, 十四五",
    "五年中央财政投入, 五年, 十四五",
    "四年来新增, 四年来, 2022..2025",
    "近三年提升, 近三年, 2023..2025",
    "今后五年达到, 今后五年, 十五五",
    "2020年以来新增, 2020年以来, 2020..2025"
  })
  void words_of_time_mean_a_period(String text, String words, String period) {
    PeriodScanner.Found found = scanner.at(text, 0).orElseThrow();
    assertThat(found.span().of(text)).isEqualTo(words);
    assertThat(found.expression().flatMap(said -> said.resolve(2025, Optional.empty())))
        .map(Period::toString)
        .hasValue(period);
  }

  @ParameterizedTest
  @CsvSource({"上年同期, 2024-H1", "同期, 2025-H1"})
  void some_words_of_time_lean_on_what_was_spoken_of(String text, String period) {
    PeriodExpression said = scanner.at(text, 0).orElseThrow().expression().orElseThrow();
    assertThat(said.resolve(2025, Optional.of(Period.half(2025, 1))))
        .map(Period::toString)
        .hasValue(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"15亿元", "5年", "十五个", "三五家", "90天", "1.5万户", "前十", "3个月", "二十五家", "五年中学毕业", "五年行动"})
  void a_quantity_is_no_time(String text) {
    assertThat(scanner.at(text, 0)).isEmpty();
  }
}
