package heshu.tui;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.Watch;
import heshu.config.DecisionFile;
import heshu.decision.DecisionBook;
import heshu.text.Message;
import heshu.text.UnreadableException;
import heshu.tui.model.Event;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Checks again on a thread of its own: when asked to, and when a file has changed. */
final class Rechecking {
  private static final long POLL_MILLIS = 700;

  private final Checking checking;
  private final DecisionFile decisions;
  private final BlockingQueue<Event> events;
  private final Semaphore asked = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "heshu-check");

  Rechecking(Checking checking, DecisionFile decisions, BlockingQueue<Event> events) {
    this.checking = checking;
    this.decisions = decisions;
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

  private void run() {
    Watch watch = new Watch(checking.watched());
    try {
      while (true) {
        boolean wanted = asked.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        asked.drainPermits();
        boolean changed = watch.hasChanged(checking.watched());
        if (changed && !wanted) {
          events.add(new Event.Said(Message.of("tui.file-changed")));
        }
        if (wanted || changed) {
          check();
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void check() {
    try {
      CheckResult result = checking.check();
      DecisionBook book = decisions.read();
      events.add(new Event.Checked(result, book));
    } catch (UnreadableException unreadable) {
      events.add(new Event.Failed(unreadable.problem().what()));
    } catch (RuntimeException fault) {
      events.add(new Event.Failed(Message.literal(String.valueOf(fault))));
    }
  }
}
