package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, ANSI_X3.4-1968, UTF-8",
        "-, UTF-8, UTF-8",
        "-, GB18030, GB18030",
        "GBK, UTF-8, GBK",
        "no-such-charset, UTF-8, UTF-8",
        "ISO-8859-1, -, UTF-8",
        "-, -, UTF-8"
      })
  void text_is_shown_in_the_console_s_charset_unless_it_knows_no_chinese(
      String console, String system, String charset) {
    assertThat(Terminal.charset(console, system)).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({"'','',true", "1,'',false", "'',dumb,false", "'',xterm,true"})
  void colours_are_used_on_a_terminal_that_can(String noColour, String term, boolean used) {
    Map<String, String> environment = Map.of("NO_COLOR", noColour, "TERM", term);
    assertThat(terminal(true, environment).suggestsColour()).isEqualTo(used);
    assertThat(terminal(false, environment).suggestsColour()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"60,60", "5,20", "wide,80", "'',80", "0,80", "999999999,80"})
  void the_width_is_what_the_environment_says_within_reason(String columns, int width) {
    assertThat(terminal(false, Map.of("COLUMNS", columns)).columns()).isEqualTo(width);
  }

  private static Terminal terminal(boolean isTerminal, Map<String, String> environment) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new PrintWriter(Writer.nullWriter()),
        StandardCharsets.UTF_8,
        isTerminal,
        isTerminal,
        isTerminal,
        environment);
  }

  @Test
  void an_exit_code_is_the_contract_s() {
    assertThat(ExitCode.values())
        .extracting(ExitCode::code)
        .containsExactly(0, 1, 2, 3, 4, 70, 130);
  }
}
