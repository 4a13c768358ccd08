package heshu.claim;

import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  private final Topics topics;

  /** A clause that ends so says when, not of what: 2025年，出口总额… */
  private static final List<String> TIMES =
      List.of("年", "月", "季度", "时期", "期间", "以来", "年来", "年末", "年底", "之初");

  private static final String TRADE = "业";

  private String carried = "";
  private String earlier = "";
  private String opening = "";
  private String heard = "";
  private String since = "";
  private final List<String> stated = new ArrayList<>();
  private String verb = "";
  private boolean within;
  private List<String> members = List.of();
  private int member;

  /** The subjects of the last list: A、B分别达到…，分别增长… lists them once for both. */
  private List<String> listed = List.of();

  SubjectNamer(Lexicon lexicon, String text, Topics topics) {
    this.lexicon = lexicon;
    this.phrases = new Phrases(lexicon);
    this.text = text;
    this.topics = topics;
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
      heard = "";
      since = "";
      stated.clear();
      listed = List.of();
    }
    verb = "";
    within = false;
    members = List.of();
    member = 0;
  }

  /** A clause without figures may name what the following ones speak of. */
  void hear(Span clause) {
    int start = Numbering.end(text, clause);
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
    String noun = trimmed(NoteMarks.without(text.substring(start, wholeNoun(clause, start, end))));
    heard = noun;
    since = noun;
    if (noun.endsWith(TRADE) && noun.length() > 2 && carried.endsWith(TRADE)) {
      carried = noun; // 装备制造业增长9%，汽车制造业增势强劲，增长21%
    }
    boolean time = TIMES.stream().anyMatch(noun::endsWith);
    if (!time && noun.length() >= 2 && noun.length() <= LONG && opening.isEmpty()) {
      opening = noun;
    }
  }

  /** 最低生活保障标准逐年提高: a verb within the noun does not end it if a noun of measure follows. */
  private int wholeNoun(Span clause, int start, int end) {
    int close = end;
    while (close < clause.end() && lexicon.eventAt(text, close, clause.end()) == 0) {
      close++;
    }
    String whole = trimmed(text.substring(start, close));
    return phrases.attributeTail(whole) > 1 ? start + whole.length() : end;
  }

  /** A noun without the adverbs that end it: 参合率再 of 参合率再创新高. */
  private String trimmed(String noun) {
    String rest = noun.strip();
    for (boolean changed = true; changed; ) {
      String before = rest;
      for (String adverb : lexicon.words("unheard")) {
        if (before.length() > adverb.length() + 1 && before.endsWith(adverb)) {
          rest = before.substring(0, before.length() - adverb.length());
          break;
        }
      }
      changed = rest.length() < before.length();
    }
    return rest;
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
    since = "";
    if (isBudget(words.subject())) {
      return core; // what follows 完成预算的97% speaks of what was carried out
    }
    carried = words.object().isEmpty() ? core : spoken(figure, words, core);
    if ((!words.subject().isEmpty() || member > 0) && !stated.contains(core)) {
      stated.add(core);
    }
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
    if (isRun(figure) && (figure.form() == Form.DURATION || !words.object().isEmpty())) {
      return (own.isEmpty() ? inherited(words, false) : own) + "连续" + words.object();
    }
    if (!words.object().isEmpty()) {
      return counted(own, words);
    }
    if (own.isEmpty() || own.equals("分别")) {
      return inherited(words, respectively && row == 1);
    }
    return own(figure, own, words);
  }

  private String inherited(Words words, boolean both) {
    if (both && listed.isEmpty() && stated.size() > 1) {
      return String.join("、", stated.subList(stated.size() - 2, stated.size()));
    }
    if (namesAnother()) {
      return since;
    }
    String before = bare(carried.isEmpty() ? earlier : carried);
    for (String noun : before.isEmpty() ? List.of(heard, opening) : List.<String>of()) {
      if (phrases.attributeTail(noun) > 0) {
        return noun;
      }
    }
    return words.has(Lexicon.Cue.LEVEL) || words.isEnd() ? inAll(before) : before;
  }

  /** 装备制造业增长18%，三次产业结构进一步优化，调整为…: the clause between spoke of something else. */
  private boolean namesAnother() {
    int measure = phrases.attributeTail(since);
    return topics.isKnown(since) || (measure > 0 && measure + SHORT < since.length());
  }

  private List<String> listed(String own, int row, boolean respectively) {
    if (!respectively) {
      return members(own, row);
    }
    if (!own.isEmpty() && !own.equals("分别")) {
      List<String> named = members(own, row);
      return named.isEmpty() && phrases.split(own).size() == 1
          ? phrases.measureEach(heard, own.replace("分别", ""), row)
          : named;
    }
    if (listed.size() == row) {
      return listed;
    }
    return row > 1 && stated.size() >= row
        ? List.copyOf(stated.subList(stated.size() - row, stated.size()))
        : List.of();
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

  /** 投资3亿元实施了…: what is done with it follows. */
  private boolean leadsToDeed(Figure figure) {
    return figure.quantity().unit().dimension().equals("money")
        && lexicon.verbAt(text, figure.span().end(), text.length()) > 1;
  }

  /** 省级以上企业技术中心589个，其中国家级56个: of what was counted. */
  private String withoutGrade(String counted) {
    for (String grade : lexicon.words("grade")) {
      int at = counted.indexOf(grade);
      if (at >= 0) {
        String rest = counted.substring(at + grade.length());
        return phrases.head(rest.startsWith("及") ? rest.substring(1) : rest).replace("以上", "");
      }
    }
    return phrases.head(counted);
  }

  private String own(Figure figure, String own, Words words) {
    if (own.startsWith("占") && !carried.isEmpty()) {
      int share = carried.indexOf('占');
      String whole = share > 0 ? carried.substring(0, share) : carried;
      return whole + (own.endsWith("的") ? own.substring(0, own.length() - 1) : own);
    }
    if (isBudget(own)) {
      return carried.isEmpty() ? own : bare(carried) + "完成" + own.replace("的", "");
    }
    if (isMeasure(own)) {
      return leadsToDeed(figure) ? own : measure(own);
    }
    if (!carried.isEmpty() && lexicon.words("grade").contains(own)) {
      return own + withoutGrade(carried);
    }
    Optional<String> half = ofTownOrCountry(own);
    if (half.isPresent()) {
      return half.get();
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

  /** 低保标准逐年提高，城镇年人均提高600元: one half of what was named for both, or for the other. */
  private Optional<String> ofTownOrCountry(String own) {
    String whole = carried.isEmpty() ? opening : carried;
    for (String half : lexicon.words("town")) {
      if (own.startsWith(half) && phrases.isMeasure(own.substring(half.length()))) {
        String measure = own.substring(half.length());
        String rest =
            whole.endsWith(measure) ? whole.substring(0, whole.length() - measure.length()) : whole;
        int at = rest.indexOf("城乡");
        int other = at < 0 ? otherHalf(rest) : at;
        return other < 0
            ? Optional.empty()
            : Optional.of(rest.substring(0, other) + half + rest.substring(other + 2) + measure);
      }
    }
    return Optional.empty();
  }

  private int otherHalf(String phrase) {
    return lexicon.words("town").stream().mapToInt(phrase::indexOf).max().orElse(-1);
  }

  /** 低空产业 and 产业规模 are 低空产业规模. */
  private static String joined(String head, String own) {
    for (int length = Math.min(own.length() - 1, 4); length >= 2; length--) {
      if (head.endsWith(own.substring(0, length))) {
        return head + own.substring(length);
      }
    }
    return head + own;
  }

  private boolean isBudget(String own) {
    return lexicon.words("budget").contains(own);
  }

  private String measure(String own) {
    String of = carried.isEmpty() ? opening : carried;
    if (!carried.isEmpty() && lexicon.words("speed").contains(own)) {
      return carried.endsWith(own) ? carried : joined(bare(carried), own);
    }
    String head = lexicon.words("total").contains(own) ? inAll(phrases.head(of)) : phrases.head(of);
    if (topics.isKnown(of) && topics.isKnown(own) && !topics.isKnown(joined(head, own))) {
      return own; // 社会消费品零售总额增长2%，进出口总额增长3%: each stands by itself
    }
    boolean doing = lexicon.verbAt(head, 0, head.length()) > 0 && carried.isEmpty();
    if (head.isEmpty() && !carried.isEmpty() && lexicon.words("rate").contains(own)) {
      return carried.endsWith(own) ? carried : bare(carried) + own;
    }
    boolean rate = own.length() > 2 && own.endsWith("率"); // 新建书房3个，办结率、满意率达100%
    if (head.isEmpty() || doing || isDoing(head) || (rate && isDeed(head))) {
      return joined(opening.isEmpty() ? topics.topic() : opening, own);
    }
    return joined(head, own);
  }

  private boolean isDeed(String phrase) {
    return lexicon.verbAt(phrase, 0, phrase.length()) > 0;
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
  private String bare(String carried) {
    for (String tail : lexicon.words("shed")) {
      int at = carried.indexOf(tail);
      boolean run = tail.equals("连续");
      if (at >= 0 && (run || (at > 0 && at + tail.length() == carried.length()))) {
        return carried.substring(0, at);
      }
    }
    return carried;
  }

  /** 新增渔船30艘，总数达到640艘: the total is not of what was added. */
  private String inAll(String gained) {
    return lexicon.words("gain").stream()
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
