package heshu.table;

import java.util.regex.Pattern;

/** Marks of footnotes at labels and figures: ①, [2], 〔3〕, *, 注1. */
final class Footnotes {
  private static final Pattern MARK =
      Pattern.compile("(?:[①-⑳❶-❿*★※¹²³†]|[\\[〔]注?\\d{1,2}[\\]〕]|\\(注\\d{0,2}\\)|注\\d{1,2})+$");
  private static final Pattern LEADING = Pattern.compile("^(?:[①-⑳*★※▲△☆]|[\\[〔]\\d{1,2}[\\]〕])+");

  private Footnotes() {}

  /** Whether words are marked as a part of what stands before them: # or 其中. */
  static boolean isPart(String words) {
    return words.startsWith("#") || words.startsWith("＃") || words.startsWith("其中");
  }

  /** The words without footnote marks at their end, and without stars before them. */
  static String strip(String words) {
    if (words.isEmpty()) {
      return words;
    }
    String rest = words;
    if (endsMark(rest)) {
      rest = MARK.matcher(rest).replaceFirst("");
    }
    rest = rest.strip();
    return !rest.isEmpty() && (isMark(rest.charAt(0)) || "[〔".indexOf(rest.charAt(0)) >= 0)
        ? LEADING.matcher(rest).replaceFirst("").strip()
        : rest;
  }

  /** Whether words may end in a mark: most labels do not, and none need then be sought. */
  private static boolean endsMark(String words) {
    char last = words.charAt(words.length() - 1);
    boolean note = last == ')' || Character.isDigit(last);
    return isMark(last) || last == ']' || last == '〕' || (note && words.indexOf('注') >= 0);
  }

  private static boolean isMark(char letter) {
    return (letter >= '①' && letter <= '⑳')
        || (letter >= '❶' && letter <= '❿')
        || "*★※¹²³†▲△☆".indexOf(letter) >= 0;
  }
}
