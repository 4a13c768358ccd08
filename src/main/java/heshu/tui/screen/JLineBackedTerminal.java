package heshu.tui.screen;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import heshu.output.DisplayWidth;
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

  /** The column, from 0, that the next letter goes to. */
  private int column;

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

  @Override
  public void setCursorPosition(int x, int y) throws IOException {
    column = x;
    super.setCursorPosition(x, y);
  }

  @Override
  public void setCursorPosition(TerminalPosition position) throws IOException {
    setCursorPosition(position.getColumn(), position.getRow());
  }

  /**
   * Lanterna encodes one {@code char} after the other, which no letter outside the BMP survives.
   * Behind a letter on whose width terminals disagree (“ — … ℃ │ 𠮷) the cursor is set anew:
   * however wide it was drawn, the rest of the row stays in its columns.
   */
  @Override
  public void putString(String text) throws IOException {
    column += DisplayWidth.of(text);
    boolean isCertain = text.codePoints().allMatch(JLineBackedTerminal::hasCertainWidth);
    String sent = isCertain ? text : text + "\u001B[" + (column + 1) + "G";
    writeToTerminal(sent.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean hasCertainWidth(int letter) {
    return letter < 0x80
        || (letter >= 0x3001 && letter <= 0x30FF)
        || (letter >= 0x4E00 && letter <= 0x9FFF)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xFF01 && letter <= 0xFF60);
  }
}
