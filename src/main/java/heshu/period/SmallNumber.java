package heshu.period;

/**
 * A number below ten thousand as dates write it: 11, 十一, 三.
 *
 * @param value the number, or -1 when there is none
 * @param end one past its last letter
 */
record SmallNumber(int value, int end) {
  private static final String HAN = "〇一二三四五六七八九";
  private static final int YEAR_LETTERS = 4;

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static SmallNumber at(CharSequence text, int from) {
    return from < text.length() && isDigit(text.charAt(from))
        ? arabic(text, from)
        : han(text, from);
  }

  static SmallNumber arabic(CharSequence text, int from) {
    int at = from;
    int value = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - from < YEAR_LETTERS) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    boolean longer = at < text.length() && isDigit(text.charAt(at));
    return at == from || longer ? new SmallNumber(-1, from) : new SmallNumber(value, at);
  }

  private static SmallNumber han(CharSequence text, int from) {
    int at = from;
    int tens = 0;
    int ones = 0;
    boolean ten = false;
    while (at < text.length()) {
      int digit = digit(text.charAt(at));
      if (text.charAt(at) == '十' && !ten) {
        ten = true;
        tens = ones == 0 ? 1 : ones;
        ones = 0;
      } else if (digit > 0 && ones == 0) {
        ones = digit;
      } else {
        break;
      }
      at++;
    }
    return at == from ? new SmallNumber(-1, from) : new SmallNumber(tens * 10 + ones, at);
  }

  private static int digit(char letter) {
    return letter == '两' ? 2 : letter == '零' ? 0 : HAN.indexOf(letter);
  }

  /** The year written at {@code from} in four letters, 1900–2100, or -1. */
  static int year(CharSequence text, int from) {
    int letters = yearLetters(text, from);
    if (letters == 0) {
      return -1;
    }
    int year = 0;
    for (int i = from; i < from + letters; i++) {
      char letter = text.charAt(i);
      year = year * 10 + (isDigit(letter) ? letter - '0' : digit(letter));
    }
    return year >= 1900 && year <= 2100 ? year : -1;
  }

  /**
   * How many letters the year at {@code from} has: four, or none when no four digits stand there.
   */
  static int yearLetters(CharSequence text, int from) {
    if (from + YEAR_LETTERS > text.length()) {
      return 0;
    }
    boolean arabic = isDigit(text.charAt(from));
    for (int i = from; i < from + YEAR_LETTERS; i++) {
      char letter = text.charAt(i);
      boolean fits = arabic ? isDigit(letter) : letter != '两' && digit(letter) >= 0;
      if (!fits) {
        return 0;
      }
    }
    int end = from + YEAR_LETTERS;
    boolean longer = arabic && end < text.length() && isDigit(text.charAt(end));
    return longer ? 0 : YEAR_LETTERS;
  }
}
