package heshu.decision;

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

  public static History empty() {
    return new History(List.of(), List.of());
  }

  public History with(Edit edit) {
    return new History(plus(done, edit), List.of());
  }

  public Optional<Edit> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
  }

  public Optional<Edit> lastUndone() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
  }

  public History undo() {
    return last().map(edit -> new History(butLast(done), plus(undone, edit))).orElse(this);
  }

  public History redo() {
    return lastUndone().map(edit -> new History(plus(done, edit), butLast(undone))).orElse(this);
  }

  /** This history without an edit that was never made. */
  public History without(Edit edit) {
    return new History(
        done.stream().filter(one -> !one.equals(edit)).toList(),
        undone.stream().filter(one -> !one.inverse().equals(edit)).toList());
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
