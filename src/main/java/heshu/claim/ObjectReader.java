package heshu.claim;

import heshu.text.LetterSet;
import heshu.text.Span;
import java.util.List;

/** Reads the noun to the right of a figure: what it counts or is the size of. */
final class ObjectReader {
  private static final int LONGEST_TOLD = 16;
  private static final int LONGEST_SERVED = 8;
  private static final int SHORTEST_PART = 3;
  private static final String CLAUSE_STARTS = ",，。…；;：: \u3000\n将把有在";
  private static final String IN_NAMES = "建校园册库外职编研线学读营逃押保岗位途产";
  private static final String BEFORE_IN = "存潜现所正内外实旨";
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
    boolean people = FigureUnits.isPeople(figure);
    if ((people || FigureUnits.isPercent(figure)) && alone && isToldOf(figure, right)) {
      return right.of(text).strip(); // 签约项目30个，八成落地
    }
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
    boolean places = isToPlaces(figure);
    int close = places ? deed(start, right.end()) : nounEnd(start, right.end());
    String whole = text.substring(start, close).strip();
    if (whole.endsWith("、")) {
      int of = text.lastIndexOf('的', right.end() - 1);
      return of > close ? text.substring(of + 1, right.end()).strip() : "";
    }
    String noun = owner(figure, withoutAdverb(whole));
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
    if (FigureUnits.isRun(figure, text)) {
      return noun.isEmpty() && told.length() <= LONGEST_HONOUR ? told : noun;
    }
    String done = alone && whole.length() <= LONGEST_SERVED ? doneFor(figure, close) : "";
    if (!done.isEmpty()) {
      return done + noun;
    }
    boolean tells = alone && (isTold(told, whole) || (places && told.length() <= LONGEST_HONOUR));
    if (shareOf && !tells && !told.isEmpty() && told.length() <= LONGEST_TOLD) {
      return noun + told; // 九成渔船稳定消除隐患
    }
    return tells ? (told.endsWith(noun) ? told : told + noun) : noun;
  }

  /** Whether a share opens its clause and nothing but what became of it follows: 八成用于民生. */
  private boolean isToldOf(Mention.Figure figure, Span right) {
    return opensClause(figure)
        && right.length() >= 2
        && right.length() <= LONGEST_HONOUR
        && (text.charAt(right.start()) == '在'
            || lexicon.tellsAt(text, right.start(), right.end())
            || lexicon.verbAt(text, right.start(), right.end()) > 1);
  }

  /** Also behind 将: 将八成财力用于民生. */
  private boolean opensClause(Mention.Figure figure) {
    int first = figure.span().start();
    return first == 0 || CLAUSE_STARTS.indexOf(text.charAt(first - 1)) >= 0;
  }

  /** 八成以上财政资金用于民生: what the share is of opens the clause with it, and what became of it follows. */
  private boolean isPartOf(Mention.Figure figure, Span right) {
    int start = right.start();
    return opensClause(figure)
        && right.length() > SHORTEST_PART
        && text.charAt(start) >= FIRST_HAN
        && lexicon.eventAt(text, start, right.end()) == 0
        && lexicon.verbAt(text, start, right.end()) == 0
        && lexicon.words("growth-noun").at(text, start).isEmpty()
        && lexicon.attributeBefore(text, start, right.end()) == 0;
  }

  /** 全国最低水平: too short to be what is ranked, or its measure. */
  private boolean isNoThing(String noun, boolean alone) {
    boolean thing = alone && noun.length() == 2 && lexicon.attributeBefore(noun, 0, 2) == 0;
    return noun.length() < 3 && !thing;
  }

  private String withoutAdverb(String noun) {
    int adverb = lexicon.words("noun-adverb").before(noun, noun.length()).length();
    return noun.length() > adverb + 1 ? noun.substring(0, noun.length() - adverb) : noun;
  }

  /** 8000户居民家庭的供热质量 counts households, not what they have. */
  private String owner(Mention.Figure figure, String noun) {
    int of = noun.indexOf('的');
    boolean people = "户名位人家".contains(figure.quantity().unit().symbol());
    int before = figure.span().start();
    boolean solved = text.startsWith("解决", before - 2) || text.startsWith("解决了", before - 3);
    if (!people || solved || of < 2) {
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
    return Phrases.asideStart(noun) <= 4
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

  /** 在32个县开展试点: places in which something is done, which tells them from others. */
  private boolean isToPlaces(Mention.Figure figure) {
    return FigureUnits.isCount(figure)
        && !lexicon.words("to-places").before(text, figure.span().start()).isEmpty();
  }

  private int deed(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (lexicon.verbAt(text, at, end) > 1) {
        return at;
      }
    }
    return nounEnd(start, end);
  }

  /** The length of a word that says how, where one begins a noun. */
  private int manner(int start, int end) {
    boolean deed = lexicon.tellsAt(text, start, end) || lexicon.verbAt(text, start, end) > 0;
    return deed ? 0 : lexicon.eventAt(text, start, end);
  }

  /** 3项经验在全省会议交流: where something was done closes the noun; not of 在建项目. */
  private boolean isPlace(int at, int start, int end) {
    return text.charAt(at) == '在'
        && at > start + 1
        && at + 2 < end
        && IN_NAMES.indexOf(text.charAt(at + 1)) < 0
        && BEFORE_IN.indexOf(text.charAt(at - 1)) < 0;
  }

  private int nounEnd(int start, int clauseEnd) {
    List<Mention.Time> times = passage.times(new Span(start, clauseEnd));
    int end = times.isEmpty() ? clauseEnd : times.get(0).span().start();
    int depth = 0;
    int manner = start + manner(start, end); // 36起成功避险案例
    for (int at = manner; at < end; at++) {
      char letter = text.charAt(at);
      if (OPENERS.contains(letter)) {
        depth++;
      } else if (CLOSERS.contains(letter)) {
        depth--;
      } else if (depth <= 0 && (closesAt(at, end) || isPlace(at, start, end))) {
        return at == manner ? start : at;
      }
    }
    return end;
  }
}
