package heshu.tui;

import heshu.tui.model.Event;
import heshu.tui.screen.FullScreen;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;

/**
 * Reads keys on a thread of its own. It waits for them in short stretches only, so that it takes
 * none that is meant for the editor or the prompt that has the terminal next.
 */
final class KeyReader {
  private static final int WAIT_MILLIS = 50;

  private final FullScreen screen;
  private final BlockingQueue<Event> events;
  private final Thread thread = new Thread(this::run, "heshu-keys");
  private final Object turn = new Object();
  private volatile boolean paused;
  private volatile boolean stopped;

  KeyReader(FullScreen screen, BlockingQueue<Event> events) {
    this.screen = screen;
    this.events = events;
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Returns when no key is being waited for. */
  void pause() {
    paused = true;
    synchronized (turn) {
      // The wait for a key that had begun is over now, and no other begins.
      turn.notifyAll();
    }
  }

  void resume() {
    synchronized (turn) {
      paused = false;
      turn.notifyAll();
    }
  }

  /** Returns when no key will be read any more. */
  void stop() throws InterruptedException {
    stopped = true;
    resume();
    thread.join(20L * WAIT_MILLIS);
  }

  private void run() {
    try {
      while (!stopped) {
        step();
      }
    } catch (IOException gone) {
      events.add(new Event.Gone());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error fault) {
      events.add(new Event.Broken(fault));
    }
  }

  private void step() throws IOException, InterruptedException {
    synchronized (turn) {
      while (paused) {
        turn.wait();
      }
      screen.read(WAIT_MILLIS).ifPresent(events::add);
    }
  }
}
