package heshu.tui;

import heshu.shell.OpenTerminal;
import heshu.text.UnreadableException;
import heshu.tui.model.Event;
import heshu.tui.screen.Appearance;
import heshu.tui.screen.FullScreen;
import heshu.tui.view.Glyphs;
import heshu.tui.view.View;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The full screen from taking the terminal over to giving it back. */
public final class Browsing {
  private Browsing() {}

  /**
   * Shows reports until the person leaves. Whatever happens, the terminal is as it was before.
   *
   * @param held the terminal that the prompt has open; without one, that of this process is opened
   *     and closed again
   * @throws IOException if the terminal cannot be driven
   * @throws UnreadableException if decisions cannot be read
   */
  public static Leaving of(
      Session session, Appearance appearance, Glyphs glyphs, Optional<OpenTerminal> held)
      throws IOException, UnreadableException, InterruptedException {
    FullScreen screen =
        held.isPresent()
            ? FullScreen.over(held.get().jline(), appearance)
            : FullScreen.open(appearance);
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
      screen.giveBack();
    } catch (IOException | IllegalStateException gone) {
      // The terminal itself has gone, or JLine has given it back before us.
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
