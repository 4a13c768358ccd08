package heshu.claim;

import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;
import heshu.text.Span;
import java.util.List;

/**
 * Names what each figure of a sentence measures. A clause without a subject speaks of what the one
 * before it named; a bare measure (规模) is a measure of that.
 */
final class SubjectNamer {
  private static final int SHORT = 3;
  private static final int LONG = 16;

  private final Lexicon lexicon;
  private final Phrases phrases;
  private final String text;
  private final String topic;

  private String carried = "";
  private String earlier = "";
  private String opening = "";
  private String verb = "";
  private boolean within;
  private List<String> members = List.of();
  private int member;

  private static final List<String> GAINS = List.of("新增", "净增", "新认定", "新登记", "新培育");
  private static final List<String> TOTALS = List.of("总数", "总量", "保有量", "拥有量", "存量", "总数量");

  /** The subjects of the last list: A、B分别达到…，分别增长… lists them once for both. */
  private List<String> listed = List.of();

  SubjectNamer(Lexicon lexicon, String text, String topic) {
    this.lexicon = lexicon;
    this.phrases = new Phrases(lexicon);
    this.text = text;
    this.topic = topic;
  }

  /**
   * A list ends with its clause.
   *
   * @param anew whether a semicolon went before, after which a new subject is due
   */
  void enterClause(boolean anew) {
    if (anew) {
      earlier = carried;
      carried = "";
      opening = "";
      listed = List.of();
    }
    verb = "";
    within = false;
    members = List.of();
    member = 0;
  }

  /** A clause without figures may name what the following ones speak of. */
  void hear(Span clause) {
    int start = clause.start();
    while (start < clause.end() && text.charAt(start) == ' ') {
      start++;
    }
    if (lexicon.verbAt(text, start, clause.end()) > 0
        || lexicon.leadAt(text, start, clause.end()) > 0) {
      return;
    }
    int end = start;
    while (end < clause.end()
        && lexicon.eventAt(text, end, clause.end()) == 0
        && (end == start || lexicon.verbAt(text, end, clause.end()) == 0)) {
      end++;
    }
    if (end - start >= 2 && end - start <= LONG && opening.isEmpty()) {
      opening = NoteMarks.without(text.substring(start, end));
    }
  }

  /** The place in a list of the figure named last, from 1; 0 outside lists. */
  int place() {
    return member;
  }

  /** The subjects of one value, one by one. */
  List<String> parts(String core, boolean several) {
    return several && members.isEmpty() ? phrases.split(core) : List.of(core);
  }

  /**
   * Names what a figure measures.
   *
   * @param row how many figures stand in a row from here, with nothing but separators between
   * @param respectively whether the words say so (分别)
   */
  String name(Figure figure, Words words, int row, boolean respectively) {
    String core = named(figure, words, row, respectively);
    within = true;
    carried = words.object().isEmpty() ? core : spoken(figure, words, core);
    return core;
  }

  /** What follows 3条道路治理成效 speaks of the measure (成效), not of the roads counted. */
  private String spoken(Figure figure, Words words, String core) {
    if (words.object().endsWith("台阶") && !words.subject().isEmpty()) {
      return words.subject(); // 跨越3个千亿元台阶，达到9000亿元: what climbed them
    }
    int head = phrases.head(words.object()).length();
    return head >= 2 && head < words.object().length()
        ? words.subject() + figure.span().of(text) + words.object()
        : core;
  }

  private String named(Figure figure, Words words, int row, boolean respectively) {
    String own = words.subject();
    if (own.isEmpty() && words.object().isEmpty() && member < members.size()) {
      return members.get(member++);
    }
    boolean lists = words.object().isEmpty() && (respectively || row > 1);
    List<String> several = lists ? listed(own, row, respectively) : List.of();
    members = several;
    member = several.isEmpty() ? 0 : 1;
    if (!several.isEmpty()) {
      listed = several;
      return several.get(0);
    }
    if (!own.isEmpty()) {
      listed = List.of();
    }
    if (figure.form() == Form.DURATION && isRun(figure)) {
      return (own.isEmpty() ? carried : own) + "连续" + words.object();
    }
    if (!words.object().isEmpty()) {
      return counted(own, words);
    }
    if (own.isEmpty()) {
      String before = bare(carried.isEmpty() ? earlier : carried);
      return words.has(Lexicon.Cue.LEVEL) || words.isEnd() ? inAll(before) : before;
    }
    return own(own, words);
  }

  private List<String> listed(String own, int row, boolean respectively) {
    boolean again = respectively && (own.isEmpty() || own.equals("分别"));
    return again && listed.size() == row ? listed : members(own, row);
  }

  /** Also of A、B分别发放贷款, where a verb and its object follow. */
  private List<String> members(String own, int row) {
    int respectively = own.indexOf("分别");
    if (respectively < 0) {
      return phrases.distribute(own, row);
    }
    String tail = own.substring(respectively + 2);
    return phrases.distribute(own.substring(0, respectively), row).stream()
        .map(part -> part + tail)
        .toList();
  }

  private String own(String own, Words words) {
    if (own.startsWith("占") && !carried.isEmpty()) {
      int share = carried.indexOf('占');
      String whole = share > 0 ? carried.substring(0, share) : carried;
      return whole + (own.endsWith("的") ? own.substring(0, own.length() - 1) : own);
    }
    if (isMeasure(own)) {
      return measure(own);
    }
    if (words.verb().isEmpty() && !verb.isEmpty()) {
      return verb + own;
    }
    if (isDoing(own) && !carried.isEmpty() && !within) {
      return carried + own;
    }
    verb = words.verb().length() < own.length() ? words.verb() : verb;
    return own;
  }

  private String measure(String own) {
    String of = carried.isEmpty() ? opening : carried;
    String head = TOTALS.contains(own) ? inAll(phrases.head(of)) : phrases.head(of);
    boolean doing = lexicon.verbAt(head, 0, head.length()) > 0 && carried.isEmpty();
    if (head.isEmpty() || doing || isDoing(head)) {
      return opening.isEmpty() ? topic + own : opening + own;
    }
    return head + own;
  }

  /** Whether a phrase is nothing but verbs of doing: 新增, 新建改造. */
  private boolean isDoing(String phrase) {
    int at = 0;
    while (at < phrase.length()) {
      int length = lexicon.verbAt(phrase, at, phrase.length());
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** What a clause inherits: without 连续 of a run, or 新增 of what was added. */
  private static String bare(String carried) {
    for (String tail : List.of("连续", "新增", "净增")) {
      int at = carried.indexOf(tail);
      if (at > 0 && (tail.equals("连续") || at + tail.length() == carried.length())) {
        return carried.substring(0, at);
      }
    }
    return carried;
  }

  /** 新增渔船30艘，总数达到640艘: the total is not of what was added. */
  private static String inAll(String gained) {
    return GAINS.stream()
        .filter(gained::startsWith)
        .findFirst()
        .map(gain -> gained.substring(gain.length()))
        .filter(rest -> rest.length() >= 2)
        .orElse(gained);
  }

  private boolean isRun(Figure figure) {
    int start = figure.span().start();
    return text.startsWith("连续", Math.max(0, start - 2)) || figure.span().of(text).contains("连续");
  }

  private boolean isMeasure(String own) {
    List<String> parts = phrases.split(own);
    return !parts.isEmpty() && phrases.isMeasure(parts.get(0));
  }

  private String counted(String own, Words words) {
    String head = phrases.head(words.object());
    String object = head.length() < 2 ? words.object() : head;
    if (words.measured() && isMeasure(own)) {
      return object + own;
    }
    if (own.endsWith("的") && own.length() > SHORT * 2 && object.length() > SHORT) {
      return object;
    }
    if (own.isEmpty()) {
      return verb + object;
    }
    if (own.length() > LONG && object.length() >= SHORT) {
      return object;
    }
    if (own.endsWith("等")) {
      return object.length() <= SHORT ? own + object : object;
    }
    if (!words.verb().isEmpty()) {
      verb = words.verb();
      return own + object;
    }
    return (verb.isEmpty() ? "" : verb) + own + object;
  }
}
