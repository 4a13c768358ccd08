package heshu.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  /**
   * Whether a book, changed since this edit was thought of, holds another decision on the matter:
   * one that this would replace without knowing it.
   */
  public Optional<Decision> conflict(DecisionBook book) {
    return book.decisions().stream()
        .filter(theirs -> !removed.contains(theirs) && !added.contains(theirs))
        .filter(theirs -> added.stream().anyMatch(mine -> mine.replaces(theirs)))
        .findFirst();
  }

  /** Whether everything that this edit takes the place of is still in a book. */
  public boolean fits(DecisionBook book) {
    return conflict(book).isEmpty() && book.decisions().containsAll(removed);
  }

  public DecisionBook apply(DecisionBook book) {
    DecisionBook changed = book.without(new HashSet<>(removed)::contains);
    for (Decision decision : added) {
      changed = changed.with(decision);
    }
    return changed;
  }
}
