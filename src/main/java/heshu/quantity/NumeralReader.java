package heshu.quantity;

/** Reads one number, in Arabic, Han or mixed numerals, where one begins. */
public final class NumeralReader {
  private final ArabicNumerals arabic;
  private final HanNumerals han;

  public NumeralReader(UnitReader units) {
    this.arabic = new ArabicNumerals(units);
    this.han = new HanNumerals(units);
  }

  /** Whether the letter is an ASCII digit. */
  public static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Whether the letter is a Han numeral, scale words and 两 included. */
  public static boolean isHanNumeral(char letter) {
    return HanNumerals.isNumeral(letter);
  }

  /** Whether the letter is a Han digit, not a scale word. */
  public static boolean isHanDigit(char letter) {
    return HanNumerals.digit(letter) >= 0;
  }

  /** The number at {@code from}, where a digit, a Han numeral, or 数 or 几 before one, must stand. */
  public Numeral read(CharSequence text, int from) {
    return isDigit(text.charAt(from)) ? arabic.read(text, from) : han.read(text, from);
  }
}
