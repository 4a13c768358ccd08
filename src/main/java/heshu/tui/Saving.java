package heshu.tui;

import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import heshu.decision.Edit;
import heshu.text.UnreadableException;
import heshu.tui.model.Effect;
import heshu.tui.model.Event;
import java.util.Optional;

/**
 * Writes changes of the decisions at once, so that nothing is lost however the program ends. What
 * somebody else decided meanwhile on other claims stays; on the same matter theirs stands, and the
 * change is refused.
 */
final class Saving {
  private final Effect.Save save;
  private DecisionBook found = DecisionBook.empty();
  private boolean fits;

  private Saving(Effect.Save save) {
    this.save = save;
  }

  /**
   * Writes a change.
   *
   * @return what has come of it
   */
  static Event of(Effect.Save save) {
    return new Saving(save).write();
  }

  private Event write() {
    try {
      DecisionBook written = Session.decisions(save.report()).update(this::changed);
      return fits ? new Event.Decided(save.report(), written) : refused();
    } catch (UnreadableException failed) {
      return new Event.Unsaved(save.report(), save.edit(), failed.problem().what());
    }
  }

  private DecisionBook changed(DecisionBook book) {
    found = book;
    fits = save.edit().fits(book);
    return fits ? save.edit().apply(book) : book;
  }

  private Event refused() {
    Edit edit = save.edit();
    Optional<Decision> theirs = edit.conflict(found);
    return new Event.Refused(save.report(), edit, found, theirs);
  }
}
