package heshu.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.TerminalScreen;
import heshu.tui.model.Key;
import heshu.tui.model.Size;
import heshu.tui.view.Grid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingInputStream;

/**
 * The terminal, taken over. However the program ends, {@link #close()} gives it back as it was; it
 * may be called twice and from the thread that runs while the machine shuts down.
 */
public final class FullScreen implements AutoCloseable {
  /** Given back last: colours off, cursor seen, the usual screen, no mouse. */
  private static final String RESTORE = "\u001B[0m\u001B[?25h\u001B[?1049l";

  private final Terminal terminal;
  private final Attributes before;
  private final JLineBackedTerminal lanterna;
  private final TerminalScreen screen;
  private final CellWriter writer;
  private boolean open;

  private FullScreen(Terminal terminal, Theme theme) throws IOException {
    this.terminal = terminal;
    this.before = terminal.getAttributes();
    this.lanterna =
        new JLineBackedTerminal(
            terminal, new PeekingInput((NonBlockingInputStream) terminal.input()));
    this.screen = new TerminalScreen(lanterna);
    this.writer = new CellWriter(screen, theme);
  }

  /**
   * Takes over the terminal of this process.
   *
   * @throws IOException if there is none
   */
  public static FullScreen open(Theme theme) throws IOException {
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            .encoding(StandardCharsets.UTF_8)
            .nativeSignals(true)
            .signalHandler(Terminal.SignalHandler.SIG_IGN)
            .build();
    FullScreen screen = new FullScreen(terminal, theme);
    screen.resume();
    return screen;
  }

  /** Calls back whenever the terminal has another size. */
  public void onResize(Runnable action) {
    terminal.handle(Signal.WINCH, signal -> action.run());
  }

  public Size size() {
    TerminalSize size = lanterna.findTerminalSize();
    return new Size(size.getColumns(), size.getRows());
  }

  /** Shows a grid; only what has changed is sent. */
  public synchronized void show(Grid grid) throws IOException {
    if (!open) {
      return;
    }
    boolean resized = screen.doResizeIfNecessary() != null;
    if (resized) {
      writer.forget();
    }
    writer.write(grid);
    screen.refresh(resized ? Screen.RefreshType.COMPLETE : Screen.RefreshType.DELTA);
  }

  /** Forgets what the terminal shows, so that the next grid is painted whole. */
  public synchronized void repaint() throws IOException {
    writer.forget();
    screen.clear();
    lanterna.getTerminalSize();
  }

  /** The next key; waits for it. Empty for what is no key. */
  public Optional<Key> read() throws IOException {
    KeyStroke stroke = lanterna.readInput();
    if (stroke.getKeyType() == KeyType.EOF) {
      throw new java.io.EOFException("the terminal has gone");
    }
    return Keystrokes.key(stroke);
  }

  /** Takes the terminal over, at the beginning and after {@link #suspend()}. */
  public synchronized void resume() throws IOException {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(LocalFlag.ISIG, false);
    raw.setInputFlag(InputFlag.IXON, false);
    terminal.setAttributes(raw);
    screen.startScreen();
    screen.setCursorPosition(null);
    writer.forget();
    open = true;
  }

  /** Gives the terminal to another program for a while. */
  public synchronized void suspend() throws IOException {
    if (open) {
      open = false;
      screen.stopScreen(/* flushInput= */ false);
      terminal.setAttributes(before);
      terminal.flush();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (open) {
      open = false;
      terminal.output().write(RESTORE.getBytes(StandardCharsets.US_ASCII));
      terminal.flush();
      terminal.setAttributes(before);
    }
  }
}
