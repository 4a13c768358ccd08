package heshu.tui.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What follows from an event. Touches nothing outside the model: what is to be done it names. */
public final class Update {
  private Update() {}

  public static Step of(Model model, Event event) {
    if (event instanceof Event.Pressed pressed) {
      return pressed(model.quiet(), pressed.key());
    }
    if (event instanceof Event.Resized resized) {
      return Step.to(model.with(resized.size()), new Effect.Redraw());
    }
    if (event instanceof Event.Clicked || event instanceof Event.Wheeled) {
      return Mouse.moved(model, event);
    }
    if (event instanceof Event.Checked checked) {
      return Step.to(checked(model, checked));
    }
    if (event instanceof Event.Decided decided) {
      return Step.to(model.with(decided.report(), decided.book()));
    }
    if (event instanceof Event.Refused refused) {
      return Step.to(Deciding.refused(model, refused));
    }
    if (event instanceof Event.Unsaved unsaved) {
      return Step.to(Deciding.unsaved(model, unsaved));
    }
    if (event instanceof Event.Gone) {
      return Step.to(model, new Effect.Leave(/* interrupted= */ true));
    }
    if (event instanceof Event.Said said) {
      return Step.to(model.with(new Notice(said.words(), false)));
    }
    return Step.to(model.with(new Notice(((Event.Failed) event).words(), true)));
  }

  /**
   * A letter that comes right behind an Escape looks like one with the Alt key. No command has such
   * a key, so it is taken for both, one after the other.
   */
  private static Step pressed(Model model, Key key) {
    if (!key.isBehindEscape()) {
      return plain(model, key);
    }
    Step escaped = plain(model, new Key("Escape"));
    Step next = plain(escaped.model().quiet(), key.withoutEscape());
    List<Effect> effects = new ArrayList<>(escaped.effects());
    effects.addAll(next.effects());
    return new Step(next.model(), effects);
  }

  private static Step plain(Model model, Key key) {
    if (key.name().equals("C-c")) {
      return Step.to(model, new Effect.Leave(/* interrupted= */ true));
    }
    if (model.mode() instanceof Mode.Asking asking) {
      return Asked.pressed(model, asking, key);
    }
    if (model.mode() instanceof Mode.Choosing choosing) {
      return Chosen.pressed(model, choosing, key);
    }
    if (model.mode() instanceof Mode.Helping helping) {
      return Step.to(Helped.pressed(model, helping, key));
    }
    if (key.name().equals("Escape")) {
      return Step.to(model.with(model.panes().focused(Pane.LIST)));
    }
    return Command.of(key)
        .map(command -> Commands.run(model, command, ""))
        .orElseGet(() -> Step.to(model.with(Notice.of("tui.unknown-key", key.name()))));
  }

  private static Model checked(Model model, Event.Checked checked) {
    Model now = model;
    Set<String> read = new HashSet<>();
    for (Sheet sheet : checked.sheets()) {
      read.add(sheet.document().path());
      now = now.checked(sheet, checked.books());
    }
    for (Proof proof : model.proofs()) {
      if (!read.contains(proof.path())) {
        return now.with(Notice.failure("tui.report-gone", proof.path()));
      }
    }
    return now;
  }
}
