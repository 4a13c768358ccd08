package heshu.tui;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.Watch;
import heshu.text.Message;
import heshu.text.UnreadableException;
import heshu.tui.model.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Checks again on a thread of its own: when asked to, and when a file has changed, be it a report,
 * a table or what somebody else decided.
 */
final class Rechecking {
  private static final long POLL_MILLIS = 700;

  private final Checking checking;
  private final List<Path> decisions;
  private final BlockingQueue<Event> events;
  private final Semaphore asked = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "heshu-check");
  private volatile CheckResult latest;

  /**
   * @param latest the result that is shown already
   * @param decisions the files with decisions
   */
  Rechecking(
      Checking checking, CheckResult latest, List<Path> decisions, BlockingQueue<Event> events) {
    this.checking = checking;
    this.latest = latest;
    this.decisions = List.copyOf(decisions);
    this.events = events;
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void stop() {
    thread.interrupt();
  }

  /** Asks for a check; several askings before it begins make one. */
  void ask() {
    asked.release();
  }

  /** The result of the last check that succeeded. */
  CheckResult latest() {
    return latest;
  }

  private void run() {
    Watch watch = new Watch(watched());
    try {
      while (true) {
        boolean wanted = asked.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        asked.drainPermits();
        boolean changed = watch.hasChanged(watched());
        if (changed && !wanted) {
          events.add(new Event.Said(Message.of("tui.file-changed")));
        }
        if (wanted || changed) {
          check();
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      events.add(new Event.Broken(fault));
    }
  }

  private List<Path> watched() {
    List<Path> files = new ArrayList<>(checking.watched());
    files.addAll(decisions);
    return files;
  }

  private void check() {
    try {
      CheckResult result = checking.check();
      latest = result;
      events.add(new Event.Checked(Session.sheets(result), Session.books(result)));
    } catch (UnreadableException unreadable) {
      events.add(new Event.Failed(unreadable.problem().what()));
    }
  }
}
