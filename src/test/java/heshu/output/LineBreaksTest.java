package heshu.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  private static final String SENTENCE =
      "全区“十四五”时期地区生产总值达到486.3亿元（现价），年均增长5.6%，城镇新增就业12,345人——其中青年3,210人；新建绿地20.5万㎡，𠮷庆村气温26℃。";

  private static List<String> lines(String text, int columns) {
    return LineBreaks.of(text, columns, columns).stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource({"数,2", "a,1", "“,1", "—,1", "…,1", "℃,1", "㎡,2", "𠮷,2", "，,2", "é,1", "％,2"})
  void letters_take_the_columns_that_terminals_give_them(String letter, int columns) {
    assertThat(DisplayWidth.of(letter)).isEqualTo(columns);
  }

  @Test
  void a_combining_mark_takes_no_column() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 31, 40, 60, 80, 120})
  void no_line_is_wider_than_the_screen_and_nothing_is_lost(int columns) {
    List<String> lines = lines(SENTENCE, columns);
    assertThat(lines)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    assertThat(String.join("", lines)).isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 31, 40, 60})
  void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(int columns) {
    assertThat(lines(SENTENCE, columns))
        .noneMatch(line -> "，。；：、）”’%％".indexOf(line.charAt(0)) >= 0)
        .noneMatch(line -> "（“‘".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  @Test
  void a_figure_stays_whole() {
    assertThat(lines("达到486.3亿元", 8)).containsExactly("达到", "486.3亿", "元");
  }

  @Test
  void a_word_longer_than_the_line_is_cut() {
    assertThat(lines("abcdefgh", 4)).containsExactly("abcd", "efgh");
  }

  @Test
  void an_empty_text_is_one_empty_line() {
    assertThat(lines("", 10)).containsExactly("");
  }

  @Test
  void a_text_is_cut_with_an_ellipsis_to_fit() {
    assertThat(DisplayWidth.fit("地区生产总值", 7)).isEqualTo("地区生…");
    assertThat(DisplayWidth.fit("地区", 4)).isEqualTo("地区");
  }
}
