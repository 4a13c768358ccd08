package heshu.claim;

import heshu.text.Span;
import heshu.text.WordClass;

/** Hears which noun a clause without figures names: 参合率 of 参合率再创新高. */
final class Hearing {
  private static final int LONGEST_BEFORE_ASIDE = 24;
  private static final int LONGEST_OBJECT = 16;
  private static final int LONGEST_COUNT = 8;

  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Passage passage;
  private final String text;

  Hearing(Lexicon lexicon, Phrases phrases, Passage passage) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.passage = passage;
    this.text = passage.text();
  }

  /** The noun that opens a clause, empty where the clause opens with a deed. */
  String noun(Span clause) {
    int count = behindCount(Numbering.end(text, clause), clause.end());
    int start = behindTime(count, clause.end());
    boolean aside = clause.end() < text.length() && "(（".indexOf(text.charAt(clause.end())) >= 0;
    if (aside && clause.end() - start <= LONGEST_BEFORE_ASIDE) {
      return NoteMarks.without(text.substring(start, clause.end())).strip(); // 人均药费（52元）
    }
    if (lexicon.verbAt(text, start, clause.end()) > 0
        || lexicon.leadAt(text, start, clause.end()) > 0) {
      return "";
    }
    int end = start;
    while (end < clause.end()
        && lexicon.eventAt(text, end, clause.end()) == 0
        && (end == start || !isDeed(end, clause.end()))) {
      end += Math.max(1, lexicon.nounAt(text, end, clause.end()));
    }
    int since = sinceIn(start, end);
    int close = since > 0 ? since : wholeNoun(clause, start, end);
    String noun = trimmed(NoteMarks.without(text.substring(start, close)));
    return lexicon.ends(noun, "conjunct") ? "" : noun;
  }

  /** Where 自2020年 begins within a noun, or 0: since when is no part of it. */
  private int sinceIn(int start, int end) {
    for (Mention.Time time : passage.times(new Span(start, end))) {
      int word = time.span().start() - 1;
      if (word > start + 1 && "自从于".indexOf(text.charAt(word)) >= 0) {
        return word;
      }
    }
    return 0;
  }

  /** Whether a verb stands here that something is told by: not the 补贴 of 生活补贴、护理补贴和工资. */
  private boolean isDeed(int at, int end) {
    int behind = at + lexicon.verbAt(text, at, end);
    return behind > at && (behind >= end || "、和及与".indexOf(text.charAt(behind)) < 0);
  }

  /** What a deed is done about (低保制度建设 of 全面加强低保制度建设), empty where it is long. */
  String object(Span clause) {
    int at = behindCount(Numbering.end(text, clause), clause.end());
    boolean deed = false;
    for (int length = 1; length > 0 && at < clause.end(); at += length) {
      int lead = lexicon.leadAt(text, at, clause.end());
      int verb = lexicon.verbAt(text, at, clause.end());
      length = lead > 0 ? lead : deed && verb < 2 ? 0 : verb; // 落实|育儿补贴: 育 is no deed
      deed |= verb > 0;
    }
    return clause.end() - at <= LONGEST_OBJECT ? text.substring(at, clause.end()).strip() : "";
  }

  /** Behind 连续第五年: how often it was done is no part of what is done. */
  private int behindCount(int start, int limit) {
    if (!text.startsWith("连续第", start)) {
      return start;
    }
    int end = Math.min(limit, start + LONGEST_COUNT);
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '年') {
        return at + 1;
      }
    }
    return start;
  }

  /**
   * The list that opens a clause, empty where none does. A verb in one of its members does not end
   * it while others follow: 养老金、生活补贴和工资再次提高.
   */
  String list(Span clause) {
    int start = behindTime(Numbering.end(text, clause), clause.end());
    int separator = -1;
    for (int at = start; at < clause.end(); at++) {
      separator = "、和及".indexOf(text.charAt(at)) >= 0 ? at : separator;
    }
    if (separator < 0 || lexicon.leadAt(text, start, clause.end()) > 0) {
      return "";
    }
    int end = separator + 1;
    while (end < clause.end()
        && lexicon.eventAt(text, end, clause.end()) == 0
        && !isPredicate(end, clause.end())) {
      end++;
    }
    return trimmed(NoteMarks.without(text.substring(start, end)));
  }

  /** A verb that another one follows is a noun, or an adverb: 生活补贴再次提高. */
  private boolean isPredicate(int at, int limit) {
    int verb = lexicon.verbAt(text, at, limit);
    int behind = at + verb;
    return verb > 0
        && lexicon.words("unheard").at(text, behind).isEmpty()
        && (behind >= limit || lexicon.verbAt(text, behind, limit) == 0);
  }

  /** 今年中央财政: when it is so is no part of the noun. */
  private int behindTime(int start, int limit) {
    for (Mention.Time time : passage.times(new Span(start, limit))) {
      return time.span().start() == start && time.span().end() < limit ? time.span().end() : start;
    }
    return start;
  }

  /** 最低生活保障标准逐年提高: a verb within the noun does not end it if a noun of measure follows. */
  private int wholeNoun(Span clause, int start, int end) {
    int close = end;
    while (close < clause.end() && lexicon.eventAt(text, close, clause.end()) == 0) {
      close++;
    }
    String clauseNoun = trimmed(text.substring(start, clause.end()));
    boolean names =
        clauseNoun.length() <= LONGEST_BEFORE_ASIDE && phrases.attributeTail(clauseNoun) > 1;
    if (names && clauseNoun.indexOf('的') > 0) {
      return start + clauseNoun.length(); // 财政用于教育的投入
    }
    String whole = trimmed(text.substring(start, close));
    return phrases.attributeTail(whole) > 1 ? start + whole.length() : end;
  }

  /** A noun without the adverbs that end it: 参合率再 of 参合率再创新高. */
  private String trimmed(String noun) {
    WordClass unheard = lexicon.words("unheard");
    String rest = noun.strip();
    String adverb = unheard.before(rest, rest.length());
    while (!adverb.isEmpty() && rest.length() > adverb.length() + 1) {
      rest = rest.substring(0, rest.length() - adverb.length());
      adverb = unheard.before(rest, rest.length());
    }
    return rest;
  }
}
