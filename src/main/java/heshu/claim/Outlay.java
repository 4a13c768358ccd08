package heshu.claim;

import heshu.claim.Mention.Figure;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds what money was spent on where only the deed behind the figure says so: 投资3亿元实施了管网工程,
 * 投资3亿元，对管网进行改造, 投资3亿元建设的向阳小学等5个项目.
 */
final class Outlay {
  private static final int FARTHEST = 48;
  private static final int LONGEST = 24;
  private static final String CLAUSE_ENDS = ",，;；:：()（）。！？!?\n\r";
  private static final String CARRIED_OUT = "进行";

  private final Lexicon lexicon;
  private final Passage passage;
  private final String text;

  Outlay(Lexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
  }

  /**
   * What the money of a figure went to, empty where no deed follows.
   *
   * @param beyond whether the clause after the comma may say so
   */
  Optional<String> purpose(Figure figure, boolean beyond) {
    int start = figure.span().end();
    boolean comma = start < text.length() && ",，".indexOf(text.charAt(start)) >= 0;
    if (!FigureUnits.isMoney(figure) || (comma && !beyond)) {
      return Optional.empty();
    }
    start += comma ? 1 : 0;
    Span clause = new Span(start, clauseEnd(start));
    int deed = deed(clause);
    if (lexicon.endAt(text, deed, clause.end()).isPresent()) {
      return Optional.empty(); // 投入由3亿元增加到5亿元
    }
    return Optional.of(text.startsWith("对", deed) ? treated(clause, deed) : done(clause, deed))
        .map(name -> name.endsWith("等") ? name.substring(0, name.length() - 1) : name)
        .filter(name -> name.length() > 1 && name.length() <= LONGEST);
  }

  private int clauseEnd(int start) {
    int limit = Math.min(text.length(), start + FARTHEST);
    int at = start;
    while (at < limit && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Where the deed begins behind words such as 重点 and 全面. */
  private int deed(Span clause) {
    int at = clause.start();
    while (at < clause.end()
        && text.charAt(at) != '对'
        && carriedOut(at, clause.end()) == 0
        && lexicon.verbAt(text, at, clause.end()) == 0
        && lexicon.leadAt(text, at, clause.end()) > 0) {
      at += lexicon.leadAt(text, at, clause.end());
    }
    return at;
  }

  /** 对管网进行全面改造: what is done to it, without how. */
  private String treated(Span clause, int at) {
    int carried = text.indexOf(CARRIED_OUT, at);
    if (carried < 0 || carried >= clause.end()) {
      return "";
    }
    int verb = carried + CARRIED_OUT.length();
    verb += text.startsWith("了", verb) ? 1 : 0;
    while (verb < clause.end()
        && lexicon.verbAt(text, verb, clause.end()) == 0
        && lexicon.leadAt(text, verb, clause.end()) > 0) {
      verb += lexicon.leadAt(text, verb, clause.end());
    }
    return text.substring(at + 1, carried) + text.substring(verb, clause.end());
  }

  private String done(Span clause, int deed) {
    int at = deed;
    while (at < clause.end() && carriedOut(at, clause.end()) > 0) {
      at += carriedOut(at, clause.end());
    }
    if (at >= clause.end() || (at == deed && lexicon.verbAt(text, at, clause.end()) == 0)) {
      return "";
    }
    int told = at == deed ? at + lexicon.verbAt(text, at, clause.end()) : at;
    return text.startsWith("的", told)
        ? first(new Span(told + 1, clause.end()))
        : whole(new Span(at, clause.end()));
  }

  /** The length of a word at a place that says no more than that something was done, or 0. */
  private int carriedOut(int at, int end) {
    int length = lexicon.words("carry-out").at(text, at).length();
    return length > 0 && at + length <= end && text.startsWith("了", at + length)
        ? length + 1
        : length;
  }

  /** 建设的向阳小学等5个项目: the name before the figure with what is counted. */
  private String first(Span rest) {
    List<Figure> figures = passage.figures(rest);
    if (figures.isEmpty()) {
      return untilEvent(rest.start(), rest.end());
    }
    Figure counted = figures.get(0);
    String names = text.substring(rest.start(), counted.span().start());
    return names + untilEvent(counted.span().end(), rest.end());
  }

  private String untilEvent(int from, int end) {
    int at = from;
    while (at < end && (at == from || lexicon.eventAt(text, at, end) == 0)) {
      at++;
    }
    return text.substring(from, at);
  }

  /** 实施40个民生项目: what was done without how many; 完成5个村的饮水工程 is 饮水工程. */
  private String whole(Span rest) {
    List<Figure> figures = passage.figures(rest);
    if (figures.size() > 1) {
      return "";
    }
    if (figures.isEmpty()) {
      return rest.of(text);
    }
    Span figure = figures.get(0).span();
    int of = text.indexOf('的', figure.end());
    int behind = of > 0 && of < rest.end() ? of + 1 : figure.end();
    String before = text.substring(rest.start(), figure.start());
    return before.endsWith("、") ? "" : before + text.substring(behind, rest.end());
  }
}
