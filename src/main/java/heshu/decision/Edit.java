package heshu.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One change of the decisions, which can be taken back. It touches nothing but the decisions it
 * names, so that what somebody else decided in the meantime stays.
 *
 * @param added decisions made
 * @param removed decisions that these take the place of
 */
public record Edit(List<Decision> added, List<Decision> removed) {
  public Edit {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** The change that a new decision makes in a book. */
  public static Edit of(DecisionBook book, Decision decision) {
    Set<Decision> kept = new HashSet<>(book.with(decision).decisions());
    return new Edit(
        List.of(decision), book.decisions().stream().filter(old -> !kept.contains(old)).toList());
  }

  /** The changes of several decisions made as one. */
  public static Edit of(DecisionBook book, List<Decision> decisions) {
    DecisionBook after = book;
    for (Decision decision : decisions) {
      after = after.with(decision);
    }
    Set<Decision> kept = new HashSet<>(after.decisions());
    return new Edit(
        decisions, book.decisions().stream().filter(old -> !kept.contains(old)).toList());
  }

  public Edit inverse() {
    return new Edit(removed, added);
  }

  public DecisionBook apply(DecisionBook book) {
    DecisionBook changed = book.without(new HashSet<>(removed)::contains);
    for (Decision decision : added) {
      changed = changed.with(decision);
    }
    return changed;
  }
}
