package heshu.document;

/** Letters that Word keeps as positions in a symbol font. */
final class Symbols {
  private static final String CODES = "\u00A3\u00B3\u00B1\u00B4\u00B8\u00BB\u00B0\u00B9+-";
  private static final String LETTERS = "≤≥±×÷≈°≠+−";
  private static final int PRIVATE_USE = 0xF000;

  private Symbols() {}

  /** The letter at a hexadecimal position of a symbol font; a white square when it is unknown. */
  static String letter(String code) {
    try {
      int at = CODES.indexOf((char) (Integer.parseInt(code, 16) & ~PRIVATE_USE & 0xFFFF));
      return at < 0 ? "□" : LETTERS.substring(at, at + 1);
    } catch (NumberFormatException e) {
      return "□";
    }
  }
}
