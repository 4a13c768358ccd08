package heshu.period;

/** A place in a text that moves over what it recognises. */
final class Cursor {
  private static final String PLAN_LETTERS = "一二三四五六七八九十";
  private final CharSequence text;
  private int at;

  Cursor(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  void move(int letters) {
    at += letters;
  }

  /** The letter here, or NUL at the end. */
  char letter() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  boolean skip(char wanted) {
    if (letter() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  /** Skips a dash, one or two, or 至, 到; with spaces around them. */
  boolean skipDash() {
    int before = at;
    skip(' ');
    boolean found = false;
    while ("-–—－~～至到―".indexOf(letter()) >= 0 && at < text.length() && at - before < 3) {
      at++;
      found = true;
    }
    skip(' ');
    if (!found) {
      at = before;
    }
    return found;
  }

  /** Skips what may be the name of a plan, such as 十四五, and gives its length or 0. */
  int planName() {
    int start = at;
    while (at - start < 4 && PLAN_LETTERS.indexOf(letter()) >= 0 && at < text.length()) {
      at++;
    }
    while (at > start && text.charAt(at - 1) != '五') {
      at--;
    }
    return at - start < 2 ? 0 : at - start;
  }

  static boolean startsWith(CharSequence text, int at, String words) {
    if (at + words.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (text.charAt(at + i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
