package heshu.document;

import heshu.text.Widths;

/**
 * The mark a heading or an item starts with, after GB/T 9704—2012, 7.3.3: 一、 then （一） then 1. then
 * （1）; a spoken report also has 一是.
 *
 * @param level 2 for 一、, 3 for （一）, 4 for what is below
 * @param length of the mark in letters
 */
record HeadingMark(int level, int length) {
  private static final String HAN_DIGITS = "一二三四五六七八九十百";
  static final HeadingMark NONE = new HeadingMark(0, 0);

  /** The mark that starts at {@code from}, or {@link #NONE}. */
  static HeadingMark at(CharSequence text, int from, int end) {
    if (from >= end) {
      return NONE;
    }
    char first = Widths.fold(text.charAt(from));
    if (first == '(') {
      return bracketed(text, from, end);
    }
    if (HAN_DIGITS.indexOf(first) >= 0) {
      return han(text, from, end);
    }
    return isDigit(first) ? arabic(text, from, end) : NONE;
  }

  boolean isNone() {
    return level == 0;
  }

  private static HeadingMark bracketed(CharSequence text, int from, int end) {
    int hanEnd = hanRun(text, from + 1, end);
    int digitsEnd = digitRun(text, from + 1, end);
    int close = Math.max(hanEnd, digitsEnd);
    if (close == from + 1 || close >= end || Widths.fold(text.charAt(close)) != ')') {
      return NONE;
    }
    return new HeadingMark(hanEnd > from + 1 ? 3 : 4, close + 1 - from);
  }

  private static HeadingMark han(CharSequence text, int from, int end) {
    int close = hanRun(text, from, end);
    if (close >= end) {
      return NONE;
    }
    char after = text.charAt(close);
    if (after == '、') {
      return new HeadingMark(2, close + 1 - from);
    }
    return after == '是' || (after == '要' && close == from + 1)
        ? new HeadingMark(4, close + 1 - from)
        : NONE;
  }

  private static HeadingMark arabic(CharSequence text, int from, int end) {
    int close = digitRun(text, from, end);
    if (close >= end || close - from > 2) {
      return NONE;
    }
    char after = Widths.fold(text.charAt(close));
    boolean point = after == '.' && (close + 1 >= end || !isDigit(text.charAt(close + 1)));
    return after == '、' || point ? new HeadingMark(4, close + 1 - from) : NONE;
  }

  private static int hanRun(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && HAN_DIGITS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int digitRun(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char letter) {
    char folded = Widths.fold(letter);
    return folded >= '0' && folded <= '9';
  }
}
