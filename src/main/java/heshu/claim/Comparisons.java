package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Lexicon.Predicate;
import heshu.claim.Words.Comparison;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds what a figure is compared with: 高于全国平均水平, 比2020年增长. */
final class Comparisons {
  private final Lexicon lexicon;
  private final Passage passage;
  private final String text;

  Comparisons(Lexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
  }

  /** The last 比 or 较 of a stretch, -1 if there is none. */
  int thanWord(int from, int end) {
    int at = end - 1;
    while (at >= from && text.charAt(at) != '比' && text.charAt(at) != '较') {
      at--;
    }
    return at >= from ? at : -1;
  }

  static boolean moves(List<Predicate> predicates) {
    for (int i = 0; i < predicates.size(); i++) {
      if (predicates.get(i).cue().rises() || predicates.get(i).cue().falls()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What 比 compares with: something else, or an earlier time.
   *
   * @param start where 比 stands
   */
  record Than(int start, Optional<Comparison> comparison, Optional<Mention.Time> time) {}

  /** 比全国平均水平高, 较2020年增长: from 比 to the predicate. */
  Optional<Than> than(int from, int end, List<Predicate> predicates, boolean multiple) {
    boolean moved = multiple || moves(predicates);
    int at = moved ? thanWord(from, end) : -1;
    if (at < 0 || at + 1 >= end || "重例率".indexOf(text.charAt(at + 1)) >= 0) {
      return Optional.empty();
    }
    if (at > from && "占对相环同".indexOf(text.charAt(at - 1)) >= 0) {
      return Optional.empty();
    }
    List<Mention.Time> times = passage.times(new Span(at, end));
    if (!times.isEmpty()) {
      return Optional.of(new Than(at, Optional.empty(), Optional.of(times.get(0))));
    }
    String object = text.substring(at + 1, end);
    boolean falls = predicates.stream().anyMatch(p -> p.cue().falls());
    boolean rises = predicates.stream().anyMatch(p -> p.cue().rises()) || (multiple && !falls);
    Cue cue = rises ? Cue.ABOVE : Cue.BELOW;
    return Optional.of(
        new Than(
            at,
            Optional.of(new Comparison(cue, text.substring(at, at + 1), object)),
            Optional.empty()));
  }

  /** 高于全国平均水平: the last words before {@code end} that compare, and what with. */
  Optional<Comparison> before(int from, int end) {
    for (int at = end - 3; at >= from; at--) {
      Optional<Predicate> word = lexicon.comparisonAt(text, at, end);
      if (word.isPresent() && end - word.get().end() >= 2) {
        String object = text.substring(word.get().end(), end);
        return Optional.of(new Comparison(word.get().cue(), word.get().words(text), object));
      }
    }
    return Optional.empty();
  }
}
