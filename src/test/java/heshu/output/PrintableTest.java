package heshu.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @ParameterizedTest
  @CsvSource({
    "'\u001B[31m红', '\\u001B[31m红'",
    "'\u009B2J', '\\u009B2J'",
    "'a\u202Eb', 'a\\u202Eb'",
    "'a\u200Bb', 'a\\u200Bb'",
    "'一\n二', '一 二'",
    "'一\t二', '一 二'",
    "'\u0007', '\\u0007'",
    "'\u2066x\u2069', '\\u2066x\\u2069'"
  })
  void what_a_terminal_would_act_upon_is_shown_as_an_escape(String text, String shown) {
    assertThat(Printable.line(text)).isEqualTo(shown);
  }

  @Test
  void what_can_be_seen_stays_as_it_is() {
    String text = "地区生产总值486.3亿元，“十四五”时期年均增长5.6%—㎡℃𠮷";
    assertThat(Printable.line(text)).isEqualTo(text);
  }

  @Test
  void half_a_letter_outside_the_basic_plane_is_escaped() {
    assertThat(Printable.line("\uD842x")).isEqualTo("\\uD842x");
    assertThat(Printable.line("x\uDFB7")).isEqualTo("x\\uDFB7");
  }
}
