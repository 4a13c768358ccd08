package heshu.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @AfterEach
  void asUsual() {
    DisplayWidth.drawsAmbiguousWide(false);
  }

  @ParameterizedTest
  @CsvSource({
    "数, 2, 2", "㎡, 2, 2", "￥, 2, 2", "𠮷, 2, 2", "，, 2, 2", "A, 1, 1", "é, 1, 2", "ç, 1, 1",
    "“, 1, 2", "”, 1, 2", "—, 1, 2", "…, 1, 2", "℃, 1, 2", "·, 1, 2", "±, 1, 2", "①, 1, 2",
    "→, 1, 2", "✓, 1, 1", "ￊ, 1, 1", "-, 1, 1"
  })
  void an_ambiguous_letter_is_as_wide_as_the_terminal_draws_it(
      String letter, int usual, int whereWide) {
    assertThat(DisplayWidth.of(letter)).isEqualTo(usual);
    DisplayWidth.drawsAmbiguousWide(true);
    assertThat(DisplayWidth.of(letter)).isEqualTo(whereWide);
  }

  @ParameterizedTest
  @CsvSource({"8, 七个字的…", "9, 七个字的…", "10, 七个字的…", "14, 七个字的指标"})
  void a_cut_text_never_takes_more_than_its_columns(int columns, String shown) {
    DisplayWidth.drawsAmbiguousWide(true);
    String fitted = DisplayWidth.fit("七个字的指标", columns);
    assertThat(DisplayWidth.of(fitted)).isLessThanOrEqualTo(columns);
    assertThat(shown).startsWith(fitted.substring(0, 2));
  }
}
