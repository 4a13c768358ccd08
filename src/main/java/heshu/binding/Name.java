package heshu.binding;

import heshu.binding.Distinctions.Side;
import heshu.glossary.Glossary;
import heshu.text.Trie;
import heshu.text.Widths;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of an indicator, prepared for comparison: words that mean the same read alike, words of
 * no account left out.
 *
 * @param text what is left of the name
 * @param ofGrowth whether the name speaks of the growth of something (增速, 增幅), which is left out of
 *     {@code text}
 * @param bracketed whether it explains itself in brackets: 年末人口(统计口径)
 * @param features letters and pairs of neighbouring letters
 * @param stance the sides it takes in the distinctions between sisters
 */
record Name(
    String text,
    boolean ofGrowth,
    boolean bracketed,
    Features features,
    Map<Integer, Side> stance) {
  /** What calls itself a plan. */
  private static final Pattern TITLE = Pattern.compile("“[^”]{2,20}(?:计划|规划)”");

  private static final String[] GROWTH = {
    "增长速度", "增长率", "增长", "增速", "增幅", "涨幅", "降幅", "下降率", "下降", "降低", "上涨", "年均", "累计增长"
  };

  static Name of(String written) {
    String folded = Glossary.fold(withoutMarks(written));
    boolean ofGrowth = false;
    for (String word : GROWTH) {
      int at = folded.indexOf(word);
      boolean isNot = word.equals("增长率") && folded.contains("自然增长率");
      if (at >= 0 && !isNot && !folded.contains("自然" + word)) {
        ofGrowth = true;
        folded = folded.replace(word, "");
      }
    }
    String text = read(folded);
    return new Name(
        text,
        ofGrowth,
        explainsItself(Widths.fold(written)),
        Features.of(withoutLight(text)),
        Distinctions.standard().stance(titled(written) ? read(unnamed(written)) : text));
  }

  /** Whether brackets say as much as half of what stands outside them: 年末人口(统计口径). */
  private static boolean explainsItself(String folded) {
    int open = folded.indexOf('(');
    int close = folded.indexOf(')', open + 1);
    int inside = open < 0 || close < 0 ? 0 : close - open - 1;
    return 2 * inside >= folded.length() - inside - 2 && inside > 0;
  }

  /** “网链共享计划”覆盖学区 is covered, and not planned. */
  private static boolean titled(String written) {
    return written.indexOf('“') >= 0 && TITLE.matcher(written).find();
  }

  private static String unnamed(String written) {
    return Glossary.fold(TITLE.matcher(withoutMarks(written)).replaceAll(""));
  }

  /** Takes off the marks of notes that stick to names: 地区生产总值[2]. */
  private static String withoutMarks(String written) {
    StringBuilder rest = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.charAt(at) == '[' ? written.indexOf(']', at) : -1;
      boolean mark = end > at && end - at <= 3 && Character.isDigit(written.charAt(at + 1));
      if (mark) {
        at = end + 1;
      } else {
        rest.append(written.charAt(at++));
      }
    }
    return rest.toString();
  }

  private static String read(String folded) {
    StringBuilder text = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      long match = WordLists.READ_AS.longest(folded, at, folded.length());
      if (match < 0) {
        text.append(folded.charAt(at++));
      } else {
        text.append(WordLists.READ_AS.value(match));
        at += Trie.length(match);
      }
    }
    return text.toString();
  }

  /**
   * Leaves out words that say what was done to the thing, not what it is, unless nothing is left.
   */
  private static String withoutLight(String text) {
    String rest = bare(text);
    return rest.length() < 2 ? text : rest;
  }

  /** A text without all such words, even if nothing is left. */
  static String bare(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      long match = WordLists.LIGHT.longest(text, at, text.length());
      if (match < 0) {
        rest.append(text.charAt(at++));
      } else {
        at += Trie.length(match);
      }
    }
    return rest.toString();
  }

  /**
   * The stance of this name, taking from {@code context} the sides that the name itself leaves
   * open.
   */
  Map<Integer, Side> stanceWithin(Name context) {
    Map<Integer, Side> all = new HashMap<>(stance);
    Distinctions.standard().inherit(all, context.stance);
    return all;
  }
}
