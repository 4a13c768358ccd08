package heshu.claim;

import heshu.quantity.UnitReader;
import heshu.text.Message;
import java.util.Optional;

/**
 * Repairs figures that optical recognition has damaged: letters shaped like digits, a full stop for
 * a decimal point. It only offers a repair where the marks stand among digits and a scale word, %
 * or a unit follows, so that the result is a quantity.
 *
 * <p>L is read as the two marks it is made of, a stroke and a point at its foot: 4L6% is 41.6%,
 * unless the figure has a decimal point already or no digit follows.
 */
final class DamageScan {
  private static final String POINTS = "。·．";
  private static final int LONGEST = 16;

  private final UnitReader units;

  DamageScan(UnitReader units) {
    this.units = units;
  }

  /**
   * A damaged figure and its repair.
   *
   * @param end one past the damaged digits
   * @param repaired the digits as they should be
   */
  record Repair(int end, String repaired, Note note) {}

  /** Whether a letter may begin a damaged figure although it is no digit. */
  static boolean isStroke(char letter) {
    return letter == 'I'
        || letter == 'l'
        || letter == 'L'
        || letter == '|'
        || letter == 'O'
        || letter == 'o'
        || letter == 'S'
        || letter == 'B'
        || letter == 'Z';
  }

  /**
   * The repair of the figure at a place, absent where nothing is damaged or nothing can be mended.
   */
  Optional<Repair> at(ScanText text, int place) {
    int end = place;
    boolean digit = false;
    boolean damage = false;
    while (end - place < LONGEST && belongs(text, end)) {
      digit = digit || ScanText.isDigit(text.at(end));
      damage = damage || isStroke(text.at(end)) || POINTS.indexOf(text.at(end)) >= 0;
      end++;
    }
    if (!digit || !damage || ScanText.isLatin(text.at(place - 1)) || !counted(text, end)) {
      return Optional.empty();
    }
    String written = text.text().substring(place, end);
    String repaired = repaired(written);
    return wellFormed(repaired)
        ? Optional.of(
            new Repair(
                end,
                repaired,
                new Note(Note.REPAIRED, Message.of("claim.repaired", written, repaired))))
        : Optional.empty();
  }

  private static boolean belongs(ScanText text, int place) {
    char letter = text.at(place);
    if (ScanText.isDigit(letter) || isStroke(letter)) {
      return true;
    }
    boolean point = letter == '.' || letter == ',' || POINTS.indexOf(letter) >= 0;
    char next = text.at(place + 1);
    char before = text.at(place - 1);
    return point
        && (ScanText.isDigit(next) || isStroke(next))
        && (ScanText.isDigit(before) || isStroke(before));
  }

  /** Whether a scale word, a percent sign or a unit in Han letters follows. */
  private boolean counted(ScanText text, int end) {
    char letter = text.at(end);
    if (letter == '万' || letter == '亿' || letter == '%' || letter == '‰') {
      return true;
    }
    return ScanText.isHan(letter) && units.at(text.text(), end).isPresent();
  }

  private static String repaired(String written) {
    StringBuilder digits = new StringBuilder(written.length() + 1);
    boolean pointed = written.indexOf('.') >= 0 || hasPoint(written);
    for (int i = 0; i < written.length(); i++) {
      char letter = written.charAt(i);
      boolean last = i == written.length() - 1;
      if (letter == 'L' && !pointed && !last) {
        digits.append("1.");
        pointed = true;
      } else {
        digits.append(POINTS.indexOf(letter) >= 0 ? '.' : digit(letter));
      }
    }
    return digits.toString();
  }

  private static boolean hasPoint(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (POINTS.indexOf(written.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static char digit(char letter) {
    return switch (letter) {
      case 'I', 'l', 'L', '|' -> '1';
      case 'O', 'o' -> '0';
      case 'Z' -> '2';
      case 'S' -> '5';
      case 'B' -> '8';
      default -> letter;
    };
  }

  /** One decimal point at most, no leading zero before digits, thousands separators where due. */
  private static boolean wellFormed(String digits) {
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      points += digits.charAt(i) == '.' ? 1 : 0;
    }
    boolean leadingZero = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    return points <= 1
        && !leadingZero
        && ScanText.isDigit(digits.charAt(0))
        && digits.indexOf(',') < 0;
  }
}
