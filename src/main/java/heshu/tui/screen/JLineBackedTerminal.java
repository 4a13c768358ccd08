package heshu.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/**
 * Lanterna's terminal over JLine's, which knows its size without asking the terminal (Lanterna
 * moves the cursor and waits up to ten seconds for an answer) and needs no {@code stty}.
 */
final class JLineBackedTerminal extends ANSITerminal {
  private static final TerminalSize USUAL = new TerminalSize(80, 24);

  private final Terminal terminal;

  JLineBackedTerminal(Terminal terminal, InputStream input, OutputStream output) {
    super(input, output, StandardCharsets.UTF_8);
    this.terminal = terminal;
    getInputDecoder().addProfile(new Sequences());
  }

  @Override
  protected TerminalSize findTerminalSize() {
    Size size = terminal.getSize();
    return size.getColumns() > 0 && size.getRows() > 0
        ? new TerminalSize(size.getColumns(), size.getRows())
        : USUAL;
  }

  /**
   * Sends letters and sequences at once. Lanterna encodes one {@code char} after the other, which
   * no letter outside the BMP survives.
   */
  void send(CharSequence text) throws IOException {
    writeToTerminal(text.toString().getBytes(StandardCharsets.UTF_8));
    flush();
  }
}
