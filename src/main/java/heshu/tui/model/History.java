package heshu.tui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was decided in this session, to be undone and redone.
 *
 * @param done newest last
 * @param undone the one undone last is last
 */
public record History(List<Edit> done, List<Edit> undone) {
  public History {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  static History empty() {
    return new History(List.of(), List.of());
  }

  History with(Edit edit) {
    return new History(plus(done, edit), List.of());
  }

  Optional<Edit> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }

  Optional<Edit> lastUndone() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
  }

  History undo() {
    return last().map(edit -> new History(butLast(done), plus(undone, edit))).orElse(this);
  }

  History redo() {
    return lastUndone().map(edit -> new History(plus(done, edit), butLast(undone))).orElse(this);
  }

  private static List<Edit> plus(List<Edit> edits, Edit edit) {
    List<Edit> more = new ArrayList<>(edits);
    more.add(edit);
    return more;
  }

  private static List<Edit> butLast(List<Edit> edits) {
    return edits.subList(0, edits.size() - 1);
  }
}
