package heshu.tui;

import heshu.text.Message;
import heshu.tui.model.Event;
import heshu.tui.model.Key;
import heshu.tui.screen.FullScreen;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/** Reads keys on a thread of its own, which can be halted while an editor has the terminal. */
final class KeyReader {
  private static final int WAIT_MILLIS = 20;

  private final FullScreen screen;
  private final BlockingQueue<Event> events;
  private final Thread thread = new Thread(this::run, "heshu-keys");
  private volatile boolean paused;
  private volatile boolean reading;
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
  void pause() throws InterruptedException {
    paused = true;
    while (reading) {
      Thread.sleep(WAIT_MILLIS);
    }
  }

  void resume() {
    paused = false;
  }

  void stop() {
    stopped = true;
  }

  private void run() {
    try {
      while (!stopped) {
        step();
      }
    } catch (IOException gone) {
      events.add(new Event.Pressed(new Key("C-c")));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      events.add(new Event.Failed(Message.literal(String.valueOf(fault))));
    }
  }

  private void step() throws IOException, InterruptedException {
    reading = true;
    if (paused) {
      reading = false;
      Thread.sleep(WAIT_MILLIS);
      return;
    }
    try {
      Optional<Key> key = screen.read();
      key.ifPresent(pressed -> events.add(new Event.Pressed(pressed)));
    } finally {
      reading = false;
    }
  }
}
