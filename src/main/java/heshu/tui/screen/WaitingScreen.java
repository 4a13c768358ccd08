package heshu.tui.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What stands on the screen while reports are read and checked for the first time. The terminal
 * stays in its usual state, so that Ctrl-C works; the usual screen comes back also then.
 */
public final class WaitingScreen implements AutoCloseable {
  private static final String OTHER_SCREEN = "\u001B[?1049h\u001B[2J\u001B[H\u001B[?25l";
  private static final String USUAL_SCREEN = "\u001B[?25h\u001B[?1049l";

  private final OutputStream terminal;
  private final Thread whenKilled = new Thread(this::leave, "heshu-waiting");
  private boolean open = true;

  private WaitingScreen(OutputStream terminal) {
    this.terminal = terminal;
  }

  /**
   * Shows a line.
   *
   * @throws IOException if the terminal has gone
   */
  public static WaitingScreen show(OutputStream terminal, Charset charset, String words)
      throws IOException {
    WaitingScreen screen = new WaitingScreen(terminal);
    Runtime.getRuntime().addShutdownHook(screen.whenKilled);
    terminal.write(OTHER_SCREEN.getBytes(StandardCharsets.US_ASCII));
    terminal.write((" " + words).getBytes(charset));
    terminal.flush();
    return screen;
  }

  @Override
  public void close() {
    leave();
    try {
      Runtime.getRuntime().removeShutdownHook(whenKilled);
    } catch (IllegalStateException dying) {
      // The hook is running at this moment and has nothing left to do.
      return;
    }
  }

  private synchronized void leave() {
    if (!open) {
      return;
    }
    open = false;
    try {
      terminal.write(USUAL_SCREEN.getBytes(StandardCharsets.US_ASCII));
      terminal.flush();
    } catch (IOException gone) {
      // The terminal has gone, and its screen with it.
      return;
    }
  }
}
