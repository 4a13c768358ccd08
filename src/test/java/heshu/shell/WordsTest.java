package heshu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void blanks_part_words_and_so_does_the_wide_blank() {
    assertThat(Words.of("  explain\t17　--year 2025 ").all())
        .containsExactly("explain", "17", "--year", "2025");
  }

  @Test
  void straight_and_chinese_quotation_marks_keep_blanks_inside_a_word() {
    assertThat(Words.of("waive ab --reason “口径 不同” \"甲 乙\" ''").all())
        .containsExactly("waive", "ab", "--reason", "口径 不同", "甲 乙", "");
  }

  @Test
  void a_quotation_mark_inside_a_word_and_a_backslash_are_letters() {
    assertThat(Words.of("open C:\\报告\\“十四五”.docx 按“年报”").all())
        .containsExactly("open", "C:\\报告\\“十四五”.docx", "按“年报”");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_noticed() {
    assertThat(Words.of("find “工业 增加值").quoteOpen()).isTrue();
    assertThat(Words.of("find 工业“").quoteOpen()).isFalse();
  }

  @Test
  void an_empty_line_has_no_words() {
    assertThat(Words.of(" \t").all()).isEmpty();
  }
}
