package heshu.tui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal in memory, whose keyboard and screen are streams. */
public final class MemoryTerminal {
  private MemoryTerminal() {}

  public static Terminal of(InputStream keyboard, OutputStream screen, int columns, int rows)
      throws IOException {
    return TerminalBuilder.builder()
        .system(false)
        .type("xterm-256color")
        .encoding(UTF_8)
        .streams(keyboard, screen)
        .size(Size.of(columns, rows))
        .graphemeCluster(false)
        .build();
  }
}
