package heshu.claim;

/**
 * What is no part of a name: footnote marks that are glued to it (地区生产总值[2], 常住人口①, 财政收入*), a
 * bracket that a name ends with, and blanks between its letters that a line's end left.
 */
final class NoteMarks {
  private static final int LONGEST = 5;

  private NoteMarks() {}

  /** The name without its marks. */
  static String without(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      int end = endOfMark(name, at);
      if (end == at) {
        bare.append(name.charAt(at));
        end++;
      }
      at = end;
    }
    return bare.length() == name.length() ? name : bare.toString();
  }

  private static int endOfMark(String name, int at) {
    char letter = name.charAt(at);
    if (letter == '[' || letter == '［') {
      return endOfBracket(name, at);
    }
    if (letter == ' ' && at > 0 && at + 1 < name.length()) {
      return isHan(name.charAt(at - 1)) && isHan(name.charAt(at + 1)) ? at + 1 : at; // 基 金
    }
    if ("(（".indexOf(letter) >= 0 && at + 1 == name.length()) {
      return at + 1; // the bracket before a figure's aside: 标准2300元（2010年不变价）
    }
    boolean star = (letter == '*' || letter == '＊') && at > 0 && isHan(name.charAt(at - 1));
    boolean circled = letter >= '①' && letter <= '⑳';
    return star || circled ? at + 1 : at;
  }

  private static int endOfBracket(String name, int at) {
    int close = at + 1;
    while (close < name.length() && Character.isDigit(name.charAt(close))) {
      close++;
    }
    boolean closed = close < name.length() && "]］".indexOf(name.charAt(close)) >= 0;
    return closed && close > at + 1 && close - at < LONGEST ? close + 1 : at;
  }

  private static boolean isHan(char letter) {
    return letter >= '\u4e00' && letter <= '\u9fff';
  }
}
