package heshu.cli;

import heshu.check.Progress;
import heshu.check.Stage;
import heshu.output.DisplayWidth;
import heshu.output.Printable;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A line on standard error that says what a long run is doing, and is gone when it ends. Nothing is
 * shown in the first half second, nor where standard error is no terminal. At the prompt a run ends
 * here, at the beginning of its next stage, when a person interrupts it.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_MILLIS = 500;
  private static final long INTERVAL_MILLIS = 200;
  private static final String ERASE = "\r\u001B[K";

  private final Heshu heshu;
  private final Timer timer;
  private volatile String doing = "";
  private boolean shown;
  private boolean closed;

  ProgressLine(Heshu heshu) {
    this.heshu = heshu;
    this.timer = new Timer("progress", /* isDaemon= */ true);
    if (heshu.terminal().errIsTerminal()) {
      timer.schedule(task(), PATIENCE_MILLIS, INTERVAL_MILLIS);
    }
  }

  private TimerTask task() {
    return new TimerTask() {
      @Override
      public void run() {
        show();
      }
    };
  }

  @Override
  public void begins(Stage stage, String input) {
    heshu.lent().interruption().check();
    String name = stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    doing = heshu.say("cli.stage." + name) + " " + Printable.line(input);
  }

  private synchronized void show() {
    if (closed || heshu.lent().interruption().isAsked()) {
      return;
    }
    shown = true;
    String line = DisplayWidth.fit(doing, heshu.terminal().columns() - 1);
    heshu.terminal().err().print(ERASE + line);
    heshu.terminal().err().flush();
  }

  /** The timer may be about to write at this moment; behind the end it must not. */
  @Override
  public synchronized void close() {
    timer.cancel();
    closed = true;
    if (shown && !heshu.lent().interruption().isAsked()) {
      heshu.terminal().err().print(ERASE);
      heshu.terminal().err().flush();
    }
  }
}
