package heshu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String WORDS = "全县粮食总产量达到12.5万吨，增长３.1％。";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void a_charset_is_found_by_strict_decoding(String charset) throws Exception {
    DecodedText text = TextDecoder.decode(WORDS.getBytes(Charset.forName(charset)), "a.txt");
    assertThat(text).isEqualTo(new DecodedText(WORDS, charset, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_names_the_charset_and_is_no_text(String charset) throws Exception {
    byte[] marked = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(marked, "a.txt"))
        .isEqualTo(new DecodedText(WORDS, charset, Optional.empty()));
  }

  @Test
  void two_letters_of_gbk_that_detectors_take_for_utf_8_are_read_right() throws Exception {
    byte[] bytes = "联通".getBytes(Charset.forName("GBK"));
    assertThat(TextDecoder.decode(bytes, "a.txt").content()).isEqualTo("联通");
  }

  @Test
  void bytes_of_no_charset_are_refused() {
    assertThatThrownBy(() -> TextDecoder.decode(new byte[] {(byte) 0xFF, 0x20, 0x41}, "a.txt"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("text.no-charset");
    assertThatThrownBy(() -> TextDecoder.decode(new byte[] {0x41, 0, 0x42, 0}, "a.txt"))
        .hasMessageContaining("text.binary");
  }

  @Test
  void the_user_s_charset_wins_but_must_fit() throws Exception {
    Charset big5 = Charset.forName("Big5");
    byte[] bytes = "糧食產量增長".getBytes(big5);
    assertThat(TextDecoder.decode(bytes, "a.txt", Optional.of(big5)).content()).isEqualTo("糧食產量增長");
    assertThatThrownBy(
            () -> TextDecoder.decode(bytes, "a.txt", Optional.of(StandardCharsets.UTF_8)))
        .hasMessageContaining("text.misfit");
  }

  @Test
  void big5_read_as_gb18030_raises_a_doubt() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("全縣糧食產量達到萬噸，比上年增長，工業投資和財政收入保持平穩".getBytes("Big5"));
    assertThat(TextDecoder.decode(bytes.toByteArray(), "a.txt").doubt()).isPresent();
  }

  @Test
  void scars_of_an_earlier_misreading_raise_a_doubt() throws Exception {
    byte[] bytes = "增长锟斤拷5%".getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes, "a.txt").doubt()).isPresent();
    assertThat(TextDecoder.decode("增长5%".getBytes(StandardCharsets.UTF_8), "a.txt").doubt())
        .isEmpty();
  }
}
