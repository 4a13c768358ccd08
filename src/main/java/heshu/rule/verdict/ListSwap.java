package heshu.rule.verdict;

import heshu.rule.Cause;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * The figure of another member of the list, or of the other end of a from–to (分别增长7.5%和5% for 5%
 * and 7.5%).
 */
final class ListSwap implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    return mismatch.list().stream()
        .filter(other -> !other.agrees())
        .filter(other -> holds(mismatch.comparison(), other))
        .filter(other -> isTaken(other, mismatch))
        .findFirst()
        .map(
            other ->
                new Diagnosis(
                    Cause.SWAPPED_IN_LIST,
                    Message.literal(Explanation.places(other.formula())),
                    Explanation.evidence(other.formula()),
                    Optional.empty()));
  }

  /** The other's figure must have gone elsewhere in the list as well. */
  private static boolean isTaken(Comparison other, Mismatch mismatch) {
    List<Comparison> rest = mismatch.list();
    return holds(other, mismatch.comparison())
        || rest.stream()
            .anyMatch(
                third -> third.claim().index() != other.claim().index() && holds(other, third));
  }

  /** A bound holds of much: 超53亿元 of any larger member of the list. */
  private static boolean holds(Comparison figure, Comparison cells) {
    return !figure.isHedged() && figure.claimed().contains(cells.value());
  }
}
