package heshu.claim;

import heshu.text.LetterSet;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits and joins phrases that name several subjects at once. */
final class Phrases {
  private static final LetterSet OPENERS = LetterSet.of("“‘《〈(（");
  private static final LetterSet CLOSERS = LetterSet.of("”’》〉)）");

  private static final String FRAME = "用于";

  private final Lexicon lexicon;

  Phrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A name without the 了 of its verb: 建立了服务站. */
  static String plain(String name) {
    int at = name.indexOf('了');
    boolean verbal =
        at > 0
            && at + 1 < name.length()
            && "为除罢".indexOf(name.charAt(at - 1)) < 0
            && "解结却望".indexOf(name.charAt(at + 1)) < 0;
    return verbal ? name.substring(0, at) + name.substring(at + 1) : name;
  }

  /** The subjects of a phrase: cut at 、 and at a joining 和, never within quotes or brackets. */
  List<String> split(String phrase) {
    List<String> parts = new ArrayList<>();
    for (Span part : spans(phrase)) {
      String words = part.of(phrase).strip();
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return parts;
  }

  private List<Span> spans(String phrase) {
    List<Span> spans = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < phrase.length(); at++) {
      char letter = phrase.charAt(at);
      depth += OPENERS.contains(letter) ? 1 : CLOSERS.contains(letter) ? -1 : 0;
      int joint = depth > 0 ? 0 : joint(phrase, at, start);
      if (joint > 0) {
        spans.add(new Span(start, at));
        start = at + joint;
        at = start - 1;
      }
    }
    spans.add(new Span(start, phrase.length()));
    return spans;
  }

  private static int joint(String phrase, int at, int start) {
    return switch (phrase.charAt(at)) {
      case '、' -> 1;
      case '以' -> phrase.startsWith("以及", at) ? 2 : 0;
      case '和', '及', '与' ->
          at - start >= 2 && at + 2 < phrase.length() && !isWithinWord(phrase, at) ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean isWithinWord(String phrase, int at) {
    char after = phrase.charAt(at + 1);
    char before = phrase.charAt(at - 1);
    return "平谐睦美会国时其格".indexOf(after) >= 0 || "共饱温总涉以参".indexOf(before) >= 0;
  }

  /**
   * One subject for each of {@code count} values: 食品、石化等产业增加值 gives each its 产业增加值, 城乡 gives two;
   * empty when the phrase does not name that many.
   */
  List<String> distribute(String phrase, int count) {
    List<String> parts = split(phrase);
    List<String> full = Abridged.members(phrase, parts, count);
    if (!full.isEmpty()) {
      return full;
    }
    if (parts.size() > count) {
      parts = List.of(phrase.split("、", -1)); // 小额贷款、联户与担保贷款: 与 joins within one of them
    }
    if (parts.size() != count || count < 2) {
      return List.of();
    }
    List<String> framed = framed(parts);
    return framed.isEmpty() ? shareHead(shareTail(parts)) : framed;
  }

  /** 财政用于科技、教育和文化的支出: each of the things listed within what is said of all. */
  private List<String> framed(List<String> parts) {
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    int from = first.indexOf(FRAME) + FRAME.length();
    int of = last.lastIndexOf('的');
    if (from < FRAME.length() || of < 1 || attributeTail(last) != last.length() - of - 1) {
      return List.of();
    }
    String head = first.substring(0, from);
    String tail = last.substring(of);
    List<String> framed = new ArrayList<>();
    framed.add(first + tail);
    parts.subList(1, parts.size() - 1).forEach(part -> framed.add(head + part + tail));
    framed.add(head + last);
    return framed;
  }

  /**
   * A measure of each of the things that a phrase lists: 处理率 of 污水、垃圾处理能力 is 污水处理率 and 垃圾处理率; empty
   * when the phrase does not name that many.
   */
  List<String> measureEach(String phrase, String measure, int count) {
    List<String> things = split(phrase);
    if (things.size() != count || measure.length() < 2) {
      return List.of();
    }
    if (lexicon.words("per-head").contains(measure)) {
      return things;
    }
    List<String> each = new ArrayList<>();
    for (String thing : things) {
      int shared = thing.indexOf(measure.substring(0, 2));
      each.add((shared > 0 ? thing.substring(0, shared) : head(thing)) + measure);
    }
    return each;
  }

  /** Gives the tail of the last part (等产业增加值, 创新平台) to the parts that stop short of it. */
  private List<String> shareTail(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    int etc = last.indexOf('等');
    String tail;
    List<String> shared = new ArrayList<>();
    if (etc > 0 && etc + 1 < last.length()) {
      tail = last.substring(etc + 1);
      last = last.substring(0, etc) + tail;
    } else {
      tail = commonTail(parts.get(0), last);
    }
    for (String part : parts.subList(0, parts.size() - 1)) {
      shared.add(tail.isEmpty() || part.endsWith(tail) || measures(part) ? part : part + tail);
    }
    shared.add(last);
    return shared;
  }

  private boolean measures(String part) {
    return lexicon.attributeBefore(part, 0, part.length()) > 0;
  }

  /** What follows in the last part after the letter that ends the first (国家级 / 部级|创新平台). */
  private String commonTail(String first, String last) {
    int modifier = modifier(last);
    if (modifier > 0 && modifierAtEnd(first) > 0) {
      return last.substring(modifier);
    }
    char closing = first.charAt(first.length() - 1);
    int at = closing == '业' && attributeTail(last) > 0 ? -1 : last.indexOf(closing);
    if (at >= 0 && at + 1 < last.length() && at <= 3) {
      return last.substring(at + 1);
    }
    int attribute = attributeTail(last);
    return measures(first) || attribute == last.length()
        ? ""
        : last.substring(last.length() - attribute);
  }

  /** The length of the word at the start of a phrase that tells members of a list apart, or 0. */
  private int modifier(String phrase) {
    return lexicon.words("modifier").at(phrase, 0).length();
  }

  /**
   * The length of such a word at the end of a phrase, without what stands in brackets behind it.
   */
  private int modifierAtEnd(String phrase) {
    return lexicon.words("modifier").before(phrase, asideStart(phrase)).length();
  }

  /** Where the brackets that end a phrase open, else where it ends. */
  static int asideStart(String phrase) {
    boolean aside = phrase.endsWith("）") || phrase.endsWith(")");
    int open = Math.max(phrase.lastIndexOf('（'), phrase.lastIndexOf('('));
    return aside && open > 0 ? open : phrase.length();
  }

  /** Gives the head of the first part (省属企业营业收入) to parts that only name a measure (利润). */
  private List<String> shareHead(List<String> parts) {
    String first = parts.get(0);
    int attribute = attributeTail(first);
    String head = first.substring(0, first.length() - attribute);
    boolean base = lexicon.words("shared-base").begins(first);
    String scope = lexicon.words("shared-scope").at(first, 0);
    List<String> shared = new ArrayList<>();
    for (String part : parts) {
      boolean takes = attribute > 0 && (base || isMeasure(part)) && !part.startsWith(head);
      shared.add(takes ? head + part : part.startsWith(scope) ? part : scope + part);
    }
    return shared;
  }

  /** Whether the phrase only names a measure: 产值, 营业收入, 数量和规模. */
  boolean isMeasure(String phrase) {
    return !phrase.isEmpty() && attributeTail(phrase) == phrase.length();
  }

  /** The length of the nouns of measure at the end of a phrase. */
  int attributeTail(String phrase) {
    int end = phrase.length();
    while (end > 0) {
      int length = lexicon.attributeBefore(phrase, 0, end);
      if (length == 0) {
        break;
      }
      end -= length;
    }
    return phrase.length() - end;
  }

  /** A phrase without the nouns of measure at its end. */
  String head(String phrase) {
    return phrase.substring(0, phrase.length() - attributeTail(phrase));
  }
}
