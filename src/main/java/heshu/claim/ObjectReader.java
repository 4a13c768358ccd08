package heshu.claim;

import heshu.text.LetterSet;
import heshu.text.Span;
import java.util.List;

/** Reads the noun to the right of a figure: what it counts or is the size of. */
final class ObjectReader {
  private static final int LONGEST_TOLD = 16;
  private static final int LONGEST_SERVED = 8;
  private static final char FIRST_HAN = '\u4e00';
  private static final int LONGEST_HONOUR = 28;
  private static final LetterSet OPENERS = LetterSet.of("“‘《〈(（");
  private static final LetterSet CLOSERS = LetterSet.of("”’》〉)）");

  private final Lexicon lexicon;
  private final Passage passage;
  private final String text;

  ObjectReader(Lexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
  }

  /**
   * The noun right of a figure, with what is told of it; empty where none is counted.
   *
   * @param right what belongs to the figure on its right
   * @param alone whether nothing was named before the figure
   */
  String read(Mention.Figure figure, Span right, boolean alone) {
    if (right.isEmpty()) {
      return "";
    }
    int start = right.start();
    char first = text.charAt(start);
    boolean shareOf =
        FigureUnits.isPercent(figure) && alone && (first == '的' || isPartOf(figure, right));
    if (!FigureUnits.takesNoun(figure) && !shareOf) {
      return "";
    }
    if (",、;。和及".indexOf(first) >= 0
        || lexicon.words("medal").contains(figure.quantity().unit().symbol())) {
      return "";
    }
    if (figure.form() == Mention.Form.RANK) {
      boolean superlative = figure.span().of(text).contains("最") && alone;
      if (first != '的' && !superlative && !countsThings(figure)) {
        return "";
      }
    }
    if (FigureUnits.isMoney(figure) && lexicon.opensDeed(text, start, right.end())) {
      return "";
    }
    start += first == '的' ? 1 : 0;
    int close = nounEnd(start, right.end());
    String whole = text.substring(start, close).strip();
    if (whole.endsWith("、")) {
      int of = text.lastIndexOf('的', right.end() - 1);
      return of > close ? text.substring(of + 1, right.end()).strip() : "";
    }
    String noun = owner(figure, whole);
    String told = text.substring(close, right.end()).strip();
    boolean among = figure.form() == Mention.Form.RANK && countsThings(figure);
    if (among && noun.isEmpty() && told.indexOf('的') > 0 && told.length() <= LONGEST_TOLD) {
      return told; // 全国第3个获批的示范省份
    }
    if (lexicon.words("milestone").contains(noun)
        || (figure.form() == Mention.Form.RANK && isNoThing(noun, alone))) {
      return "";
    }
    if (figure.form() == Mention.Form.DURATION && told.length() <= LONGEST_TOLD) {
      return noun + told;
    }
    if (figure.quantity().unit().symbol().equals("次") && noun.length() < 2) {
      String deed = right.of(text).strip(); // 两次较大幅度提高收购价
      return deed.length() <= LONGEST_HONOUR ? deed : "";
    }
    if (isRun(figure)) {
      return noun.isEmpty() && told.length() <= LONGEST_HONOUR ? told : noun;
    }
    String done = alone && whole.length() <= LONGEST_SERVED ? doneFor(figure, close) : "";
    if (!done.isEmpty()) {
      return done + noun;
    }
    boolean tells = alone && isTold(told, whole);
    return tells ? (told.endsWith(noun) ? told : told + noun) : noun;
  }

  /** 八成以上财政资金用于民生: what the share is of opens the clause with it, and what became of it follows. */
  private boolean isPartOf(Mention.Figure figure, Span right) {
    int start = figure.span().start();
    boolean opens = start == 0 || ",，。；;：: \u3000\n".indexOf(text.charAt(start - 1)) >= 0;
    int close = opens ? nounEnd(right.start(), right.end()) : right.start();
    return close > right.start() + 1
        && close < right.end()
        && text.charAt(right.start()) >= FIRST_HAN
        && lexicon.tellsAt(text, close, right.end());
  }

  /** 全国最低水平: too short to be what is ranked, or its measure. */
  private boolean isNoThing(String noun, boolean alone) {
    boolean thing = alone && noun.length() == 2 && lexicon.attributeBefore(noun, 0, 2) == 0;
    return noun.length() < 3 && !thing;
  }

  /** 连续五次: how often in a row. */
  private boolean isRun(Mention.Figure figure) {
    return text.startsWith("连续", Math.max(0, figure.span().start() - 2));
  }

  /** 8000户居民家庭的供热质量 counts households, not what they have. */
  private String owner(Mention.Figure figure, String noun) {
    int of = noun.indexOf('的');
    boolean people = "户名位人家".contains(figure.quantity().unit().symbol());
    if (!people || of < 2) {
      return noun;
    }
    for (int at = 0; at < of; at++) {
      if (lexicon.verbAt(noun, at, of) > 0) {
        return noun;
      }
    }
    return noun.substring(0, of);
  }

  /** What is told of a short noun tells it from its neighbours: 8户企业获评省市技术中心. */
  private boolean isTold(String told, String noun) {
    return noun.length() <= 4
        && told.length() >= 3
        && told.length() <= LONGEST_TOLD
        && lexicon.tellsAt(told, 0, told.length());
  }

  /**
   * What was done for people, up to the next figure: 为5200名老人发放津贴260万元. It tells them from others
   * of their kind.
   */
  private String doneFor(Mention.Figure figure, int from) {
    int before = figure.span().start() - 1;
    boolean served =
        before >= 0
            && "为给向".indexOf(text.charAt(before)) >= 0
            && figure.quantity().unit().dimension().startsWith("person");
    if (!served || lexicon.verbAt(text, from, text.length()) < 2) {
      return "";
    }
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - from <= LONGEST_TOLD ? text.substring(from, end) : "";
  }

  /** 全国第二个: a rank among things of a kind, which then follow. */
  private boolean countsThings(Mention.Figure figure) {
    return "个家座所条项例批只种".indexOf(text.charAt(figure.span().end() - 1)) >= 0;
  }

  /** Whether a word closes the noun; 新开工项目 are things, not what became of them. */
  private boolean closesAt(int at, int end) {
    int length = lexicon.eventAt(text, at, end);
    return length > 0 && lexicon.words("event-thing").at(text, at + length).isEmpty();
  }

  private int nounEnd(int start, int clauseEnd) {
    List<Mention.Time> times = passage.times(new Span(start, clauseEnd));
    int end = times.isEmpty() ? clauseEnd : times.get(0).span().start();
    int depth = 0;
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      if (OPENERS.contains(letter)) {
        depth++;
      } else if (CLOSERS.contains(letter)) {
        depth--;
      } else if (depth <= 0 && closesAt(at, end)) {
        return at;
      }
    }
    return end;
  }
}
