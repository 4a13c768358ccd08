package heshu.output;

/**
 * Makes text from files fit for a terminal: what would move the cursor, change colours or reorder
 * what is read is shown as an escape that can be seen ({@code \u001B}).
 */
public final class Printable {
  private static final String HEX = "0123456789ABCDEF";

  private Printable() {}

  /** The text on one line: line ends and tabs become spaces, other controls visible escapes. */
  public static String line(CharSequence text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      show(text, at, shown);
    }
    return shown.toString();
  }

  /** What one letter of a text becomes in {@link #line(CharSequence)}. */
  public static String line(CharSequence text, int at) {
    StringBuilder shown = new StringBuilder();
    show(text, at, shown);
    return shown.toString();
  }

  private static void show(CharSequence text, int at, StringBuilder shown) {
    char letter = text.charAt(at);
    if (letter == '\n' || letter == '\r' || letter == '\t') {
      shown.append(' ');
    } else if (isHarmful(letter) || isLoneSurrogate(text, at)) {
      escape(letter, shown);
    } else {
      shown.append(letter);
    }
  }

  /**
   * Whether a letter does something to a terminal, or to the order of what a person reads, instead
   * of being seen: C0 and C1 controls, line and paragraph separators, bidirectional controls, zero
   * width letters and the byte-order mark.
   */
  public static boolean isHarmful(char letter) {
    return letter < ' '
        || (letter >= '\u007F' && letter <= '\u009F')
        || letter == '\u00AD'
        || letter == '\u061C'
        || (letter >= '\u200B' && letter <= '\u200F')
        || (letter >= '\u2028' && letter <= '\u202E')
        || (letter >= '\u2060' && letter <= '\u206F')
        || letter == '\uFEFF'
        || (letter >= '\uFFF9' && letter <= '\uFFFB');
  }

  private static boolean isLoneSurrogate(CharSequence text, int at) {
    char letter = text.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(letter)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static void escape(char letter, StringBuilder into) {
    into.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      into.append(HEX.charAt((letter >> shift) & 0xF));
    }
  }
}
