package heshu.tui;

import heshu.text.Message;
import heshu.text.UnreadableException;
import heshu.text.Wording;
import heshu.tui.model.Effect;
import heshu.tui.model.Event;
import heshu.tui.model.Model;
import heshu.tui.model.Proof;
import heshu.tui.model.Step;
import heshu.tui.model.Update;
import heshu.tui.screen.FullScreen;
import heshu.tui.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/**
 * The loop of the full screen: takes what happens, asks {@link Update} what follows, shows it, and
 * does what is to be done. Everything else only puts events into the queue.
 */
final class Browser {
  private final FullScreen screen;
  private final View view;
  private final BlockingQueue<Event> events;
  private final KeyReader keys;
  private final Rechecking rechecking;
  private final Editor editor;
  private Model model;

  Browser(Session session, FullScreen screen, View view, BlockingQueue<Event> events)
      throws UnreadableException {
    this.screen = screen;
    this.view = view;
    this.events = events;
    this.keys = new KeyReader(screen, events);
    this.editor = session.editor();
    this.model = session.model(screen.size());
    List<Path> decisions =
        model.proofs().stream()
            .map(Proof::path)
            .map(Session::decisions)
            .map(d -> d.path())
            .toList();
    this.rechecking = new Rechecking(session.checking(), session.result(), decisions, events);
  }

  /** Runs until the person leaves. */
  Leaving run() throws IOException, InterruptedException {
    screen.onResize(() -> events.add(new Event.Resized(screen.size())));
    screen.onInterrupt(() -> events.add(new Event.Gone()));
    keys.start();
    rechecking.start();
    try {
      Optional<Leaving> leaving = Optional.empty();
      while (leaving.isEmpty()) {
        screen.show(view.of(model));
        leaving = take(next());
      }
      return leaving.get();
    } finally {
      rechecking.stop();
      keys.stop();
    }
  }

  /** What has happened: several keys held down or resizes make one picture. */
  private List<Event> next() throws InterruptedException {
    List<Event> happened = new ArrayList<>();
    happened.add(events.take());
    events.drainTo(happened);
    return happened;
  }

  private Optional<Leaving> take(List<Event> happened) throws IOException, InterruptedException {
    for (Event event : happened) {
      if (event instanceof Event.Broken broken) {
        throw new IllegalStateException(broken.fault());
      }
      Step step = Update.of(model, event);
      model = step.model();
      for (Effect effect : step.effects()) {
        if (effect instanceof Effect.Leave leave) {
          return Optional.of(leave.interrupted() ? Leaving.INTERRUPTED : Leaving.DONE);
        }
        carryOut(effect);
      }
    }
    return Optional.empty();
  }

  private void carryOut(Effect effect) throws IOException, InterruptedException {
    if (effect instanceof Effect.Save save) {
      events.add(Saving.of(save));
      rechecking.ask();
    } else if (effect instanceof Effect.OpenReport open) {
      edit(open);
    } else if (effect instanceof Effect.Export export) {
      export(export);
    } else if (effect instanceof Effect.Check) {
      rechecking.ask();
    } else {
      screen.repaint();
    }
  }

  private void edit(Effect.OpenReport open) throws IOException, InterruptedException {
    keys.pause();
    screen.suspend();
    try {
      editor.open(model.sheet().document(), open.at());
    } catch (IOException failed) {
      events.add(
          new Event.Failed(Message.of("tui.editor-failed", String.valueOf(failed.getMessage()))));
    } finally {
      screen.resume();
      keys.resume();
    }
    events.add(new Event.Resized(screen.size()));
  }

  private void export(Effect.Export export) {
    Wording wording = model.desk().wording();
    try {
      Export.write(rechecking.latest(), export.format(), Path.of(export.file()), wording);
      events.add(new Event.Said(Message.of("tui.exported", export.file())));
    } catch (IOException | RuntimeException failed) {
      String why = String.valueOf(failed.getMessage());
      events.add(new Event.Failed(Message.of("tui.export-failed", export.file(), why)));
    }
  }
}
