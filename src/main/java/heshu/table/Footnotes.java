package heshu.table;

import java.util.regex.Pattern;

/** Marks of footnotes at labels and figures: ①, [2], 〔3〕, *, 注1. */
final class Footnotes {
  private static final Pattern MARK =
      Pattern.compile("(?:[①-⑳❶-❿*★※¹²³†]|[\\[〔]注?\\d{1,2}[\\]〕]|\\(注\\d{0,2}\\)|注\\d{1,2})+$");
  private static final Pattern LEADING = Pattern.compile("^(?:[①-⑳*★※▲△☆]|[\\[〔]\\d{1,2}[\\]〕])+");

  private Footnotes() {}

  /** The words without footnote marks at their end, and without stars before them. */
  static String strip(String words) {
    if (words.isEmpty()) {
      return words;
    }
    String rest = words;
    char last = rest.charAt(rest.length() - 1);
    if (last > 0x7F || "])*".indexOf(last) >= 0 || Character.isDigit(last)) {
      rest = MARK.matcher(rest).replaceFirst("").strip();
    }
    char first = rest.isEmpty() ? 'a' : rest.charAt(0);
    return first > 0x7F || first == '*' || first == '['
        ? LEADING.matcher(rest).replaceFirst("").strip()
        : rest;
  }
}
