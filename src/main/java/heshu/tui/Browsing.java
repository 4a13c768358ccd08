package heshu.tui;

import heshu.tui.model.Event;
import heshu.tui.screen.FullScreen;
import heshu.tui.screen.Theme;
import heshu.tui.view.Glyphs;
import heshu.tui.view.View;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The full screen from taking the terminal over to giving it back. */
public final class Browsing {
  private Browsing() {}

  /**
   * Shows a report until the person leaves. Whatever happens, the terminal is as it was before.
   *
   * @throws IOException if the terminal cannot be driven
   */
  public static Leaving of(Session session, Theme theme, Glyphs glyphs)
      throws IOException, InterruptedException {
    FullScreen screen = FullScreen.open(theme);
    Thread whenKilled = new Thread(() -> giveBack(screen), "heshu-terminal");
    Runtime.getRuntime().addShutdownHook(whenKilled);
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    try {
      return new Browser(session, screen, new View(glyphs), events).run();
    } finally {
      screen.close();
      removeHook(whenKilled);
    }
  }

  private static void giveBack(FullScreen screen) {
    try {
      screen.close();
    } catch (IOException gone) {
      // The terminal itself has gone: there is nothing left to give back.
      return;
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException dying) {
      // The hook is running at this moment and does the same.
      return;
    }
  }
}
