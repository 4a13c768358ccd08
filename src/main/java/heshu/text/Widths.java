package heshu.text;

/**
 * Folds full-width letters to their ASCII forms, letter for letter, so that offsets stay what they
 * were.
 */
public final class Widths {
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private Widths() {}

  /** Folds one letter: U+FF01–U+FF5E to ASCII, the ideographic and no-break spaces to a space. */
  public static char fold(char letter) {
    if (letter >= '\uFF01' && letter <= '\uFF5E') {
      return (char) (letter - FULL_WIDTH_OFFSET);
    }
    return letter == '\u3000' || letter == '\u00A0' ? ' ' : letter;
  }

  /** Folds every letter; the result has the length of {@code text}. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }
}
