package heshu.rule.verdict;

import heshu.rule.Cause;
import heshu.text.Span;
import java.util.Set;

/**
 * An edit of a report: an error, or a legal other way to put the same.
 *
 * @param place what is replaced
 * @param words what is put there
 * @param figure where the claim stands after the edit
 * @param causes the causes that name it rightly; empty for legal ones
 */
record Planting(Span place, String words, Span figure, Set<Cause> causes) {
  Planting {
    causes = Set.copyOf(causes);
  }

  String in(String text) {
    return text.substring(0, place.start()) + words + text.substring(place.end());
  }

  /** Replaces a stretch that is the claim itself. */
  static Planting at(Span place, String words, Cause... causes) {
    return new Planting(
        place, words, new Span(place.start(), place.start() + words.length()), Set.of(causes));
  }
}
