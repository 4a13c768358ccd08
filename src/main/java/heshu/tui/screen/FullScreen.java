package heshu.tui.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import heshu.tui.model.Event;
import heshu.tui.model.Size;
import heshu.tui.view.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/**
 * The terminal, taken over. However the program ends, {@link #close()} gives it back as it was; it
 * may be called twice and from the thread that runs while the machine shuts down.
 */
public final class FullScreen implements AutoCloseable {
  private static final String MOUSE_ON = "\u001B[?1000h\u001B[?1006h";
  private static final String MOUSE_OFF = "\u001B[?1006l\u001B[?1000l";

  /** The screen that leaves no trace behind, without a cursor. */
  private static final String TAKE = "\u001B[?1049h\u001B[?25l";

  /** Given back last: no mouse, colours off, cursor seen, the usual screen. */
  private static final String RESTORE = MOUSE_OFF + "\u001B[0m\u001B[?25h\u001B[?1049l";

  /** A terminal that takes nothing any more must not keep the program from ending. */
  private static final long PATIENCE_SECONDS = 2;

  private final Terminal terminal;
  private final boolean isOwn;
  private final Appearance appearance;
  private final Attributes before;
  private final Map<Signal, SignalHandler> handlersBefore = new EnumMap<>(Signal.class);

  /** Kept because JLine, which ends at the same moment as we do, may have closed its terminal. */
  private final OutputStream output;

  private final PeekingInput input;
  private final JLineBackedTerminal lanterna;
  private final GridWriter writer;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean open;

  private FullScreen(Terminal terminal, boolean isOwn, Appearance appearance) throws IOException {
    this.terminal = terminal;
    this.isOwn = isOwn;
    this.appearance = appearance;
    this.before = terminal.getAttributes();
    this.output = terminal.output();
    this.input = PeekingInput.of(terminal);
    this.lanterna = new JLineBackedTerminal(terminal, input, output);
    this.writer = new GridWriter(lanterna, appearance.theme());
  }

  /**
   * Takes over the terminal of this process.
   *
   * @throws IOException if there is none
   */
  public static FullScreen open(Appearance appearance) throws IOException {
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            .encoding(StandardCharsets.UTF_8)
            .nativeSignals(true)
            .graphemeCluster(false)
            .signalHandler(SignalHandler.SIG_IGN)
            .build();
    return taken(terminal, /* isOwn= */ true, appearance);
  }

  /**
   * Takes over a terminal that is open already, to be left open.
   *
   * @throws IOException if it cannot be driven
   */
  public static FullScreen over(Terminal terminal, Appearance appearance) throws IOException {
    return taken(terminal, /* isOwn= */ false, appearance);
  }

  private static FullScreen taken(Terminal terminal, boolean isOwn, Appearance appearance)
      throws IOException {
    FullScreen screen = new FullScreen(terminal, isOwn, appearance);
    try {
      screen.resume();
      return screen;
    } catch (IOException | RuntimeException failed) {
      screen.close();
      throw failed;
    }
  }

  /** Calls back whenever the terminal has another size. */
  public void onResize(Runnable action) {
    handle(Signal.WINCH, action);
  }

  /** Calls back when somebody wants the program to stop. */
  public void onInterrupt(Runnable action) {
    handle(Signal.INT, action);
  }

  private void handle(Signal signal, Runnable action) {
    SignalHandler old = terminal.handle(signal, raised -> action.run());
    handlersBefore.putIfAbsent(signal, old);
  }

  public Size size() {
    TerminalSize size = lanterna.findTerminalSize();
    return new Size(size.getColumns(), size.getRows());
  }

  /** Shows a grid; only what has changed is sent. */
  public void show(Grid grid) throws IOException {
    lock.lock();
    try {
      if (open) {
        writer.write(grid);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what the terminal shows, so that the next grid is painted whole. */
  public void repaint() {
    lock.lock();
    try {
      writer.forget();
    } finally {
      lock.unlock();
    }
  }

  /**
   * What a person did last, empty where nothing came that means anything.
   *
   * @param millis how long to wait for it
   * @throws java.io.EOFException if the terminal has gone
   */
  public Optional<Event> read(int millis) throws IOException {
    // What follows an Escape may be waiting inside Lanterna already.
    KeyStroke stroke = lanterna.pollInput();
    if (stroke == null && input.await(millis)) {
      stroke = lanterna.pollInput();
    }
    return Optional.ofNullable(stroke).flatMap(Keystrokes::event);
  }

  /** Takes the terminal over, at the beginning and after {@link #suspend()}. */
  public void resume() throws IOException {
    lock.lock();
    try {
      terminal.enterRawMode();
      Attributes raw = terminal.getAttributes();
      raw.setLocalFlag(LocalFlag.ISIG, false);
      raw.setInputFlag(InputFlag.IXON, false);
      terminal.setAttributes(raw);
      open = true;
      send(TAKE + (appearance.mouse() ? MOUSE_ON : ""));
      writer.forget();
    } finally {
      lock.unlock();
    }
  }

  /** Gives the terminal to another program for a while. */
  public void suspend() throws IOException {
    lock.lock();
    try {
      if (open) {
        open = false;
        send(RESTORE);
        terminal.setAttributes(before);
        terminal.flush();
      }
    } finally {
      lock.unlock();
    }
  }

  private void send(String sequence) throws IOException {
    output.write(sequence.getBytes(StandardCharsets.US_ASCII));
    output.flush();
  }

  @Override
  public void close() throws IOException {
    giveBack();
    for (Map.Entry<Signal, SignalHandler> handler : handlersBefore.entrySet()) {
      terminal.handle(handler.getKey(), handler.getValue());
    }
    if (isOwn) {
      terminal.close();
    }
  }

  /** Only what the next program on the terminal needs, for the moment when the machine stops. */
  public void giveBack() throws IOException {
    boolean mine = patiently();
    try {
      if (open) {
        open = false;
        send(RESTORE);
        terminal.setAttributes(before);
      }
    } finally {
      if (mine) {
        lock.unlock();
      }
    }
  }

  private boolean patiently() {
    try {
      return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
