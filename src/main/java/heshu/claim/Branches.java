package heshu.claim;

import heshu.claim.Mention.Figure;
import java.util.Optional;

/**
 * Gives the branches and parts of a whole its measure: 工业增加值增长6%，其中采矿业增长4% speaks of the 采矿业增加值,
 * and so does 分行业看，采矿业增长4% after it.
 */
final class Branches {
  private static final int LONGEST = 16;
  private static final String KINDS = "业类店品";
  private static final String FIRMS = "企业";
  private static final String MEASURES = "率量额数值价费速幅度比";

  private final Lexicon lexicon;
  private final Phrases phrases;
  private String measure = "";
  private String sibling = "";
  private Optional<Figure> whole = Optional.empty();
  private boolean open;

  Branches(Lexicon lexicon, Phrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** Branches follow, of what {@code subject} is. */
  void open(String subject) {
    measure = measure(subject);
    whole = Optional.empty();
    open = true;
  }

  void close() {
    open = false;
  }

  /** A subject that stands for a whole, of which parts may follow, or beside which others stand. */
  void name(String subject, Figure figure) {
    sibling = subject;
    if (!open || measure.isEmpty()) {
      measure = measure(subject);
      whole = Optional.of(figure);
    }
  }

  /** The name of a part with the measure of its whole, if it has none of its own. */
  String named(String own, Figure figure, Words words) {
    open |= words.part();
    if (isPart(own, words) && isBeside(own)) {
      return isSame(figure, words) ? Measures.joined(own, measure(sibling)) : own;
    }
    if (!open || measure.isEmpty() || !isPart(own, words)) {
      open &= phrases.attributeTail(own) == 0 || words.part();
      return own;
    }
    return isSame(figure, words) ? Measures.joined(own, measure) : own;
  }

  /** 实施项目105个，其中工业类3个: some of what was counted. */
  boolean isSort(Figure figure, Words words, String counted) {
    return words.part()
        && FigureUnits.isCount(figure)
        && words.object().isEmpty()
        && lexicon.ends(words.subject(), "sort")
        && counted.length() > 1;
  }

  /** 便利店零售额增长5%，专业店增长4%: things of a kind, the first of which says what is measured. */
  private boolean isBeside(String own) {
    String tail = measure(sibling);
    int end = sibling.length() - tail.length();
    return !tail.isEmpty()
        && end > 1
        && (isOfKind(own, end) || isOutlet(own, end))
        && own.endsWith(FIRMS) == sibling.startsWith(FIRMS, end - FIRMS.length());
  }

  private boolean isOfKind(String own, int end) {
    char last = own.charAt(own.length() - 1);
    return KINDS.indexOf(last) >= 0 && sibling.charAt(end - 1) == last;
  }

  /** 专业店零售额增长5%，超市增长4%. */
  private boolean isOutlet(String own, int end) {
    return lexicon.ends(own, "outlet") && !lexicon.words("outlet").before(sibling, end).isEmpty();
  }

  private boolean isPart(String own, Words words) {
    return words.verb().isEmpty()
        && words.object().isEmpty()
        && own.length() <= LONGEST
        && phrases.attributeTail(own) == 0
        && MEASURES.indexOf(own.charAt(own.length() - 1)) < 0
        && own.indexOf('占') < 0
        && own.indexOf('的') < 0;
  }

  /** A part grows as its whole does, or is as much as it of the same unit. */
  private boolean isSame(Figure figure, Words words) {
    if (FigureUnits.isPercent(figure)) {
      return words.has(Lexicon.Cue.RISE) || words.has(Lexicon.Cue.FALL);
    }
    return whole.filter(other -> FigureUnits.sameUnit(other, figure)).isPresent();
  }

  /** What the branches of a subject are measured by, empty where they are not by one measure. */
  private String measure(String subject) {
    Optional<String> shared = lexicon.branchMeasure(subject);
    if (shared.isPresent()) {
      return shared.get();
    }
    int length = lexicon.attributeBefore(subject, 0, subject.length());
    String tail = subject.substring(subject.length() - length);
    boolean own = tail.length() < 2 || lexicon.words("no-branch-measure").contains(tail);
    return own ? "" : tail;
  }
}
