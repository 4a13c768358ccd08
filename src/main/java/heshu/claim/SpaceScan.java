package heshu.claim;

import heshu.quantity.NumeralReader;
import heshu.text.MappedText;
import heshu.text.Span;
import java.util.Optional;

/**
 * Closes the spaces that copying put into and around figures (1 9 9 8 年, 13. 6 公里, 5 %), so that
 * the scan need not think of them.
 */
final class SpaceScan {
  private static final int GROUP = 3;

  private static final int YEAR = 4;

  private SpaceScan() {}

  /** The text without such spaces, or nothing where it has none. */
  static Optional<MappedText> close(String text) {
    if (text.indexOf(' ') < 0) {
      return Optional.empty();
    }
    MappedText.Builder closed = MappedText.builder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      if (end > at && at > 0 && end < text.length() && isFigureSpace(text, at, end)) {
        at = end;
      } else {
        closed.append(text.charAt(at), at);
        at++;
      }
    }
    return Optional.of(closed.build());
  }

  private static boolean isFigureSpace(String text, int start, int end) {
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    boolean digitBefore = NumeralReader.isDigit(before);
    boolean digitAfter = NumeralReader.isDigit(after);
    if (digitBefore && digitAfter) {
      return isOneNumber(text, start, end);
    }
    if (digitBefore || before == '%' || before == '‰' || isScaled(text, start)) {
      return belongs(after);
    }
    return (digitAfter && belongs(before)) || isWithinPoints(text, start, end);
  }

  /** 2.1个 百分点. */
  private static boolean isWithinPoints(String text, int start, int end) {
    return text.charAt(start - 1) == '个'
        && start > 1
        && (NumeralReader.isDigit(text.charAt(start - 2)) || text.charAt(start - 2) == ' ')
        && text.startsWith("百分点", end);
  }

  /** Whether a scale word behind digits ends here: 15亿. */
  private static boolean isScaled(String text, int end) {
    int at = end;
    while (at > 0 && "万亿余多".indexOf(text.charAt(at - 1)) >= 0 && end - at < GROUP) {
      at--;
    }
    return at > 0 && at < end && NumeralReader.isDigit(text.charAt(at - 1));
  }

  private static boolean belongs(char letter) {
    return ScanText.isHan(letter) || ".,%‰℃㎡∶:—–~-”“".indexOf(letter) >= 0;
  }

  /** Whether the digits on both sides are one number: single digits, thousands, or decimals. */
  private static boolean isOneNumber(String text, int start, int end) {
    int left = start;
    while (left > 0 && NumeralReader.isDigit(text.charAt(left - 1))) {
      left--;
    }
    int right = end;
    while (right < text.length() && NumeralReader.isDigit(text.charAt(right))) {
      right++;
    }
    int before = start - left;
    int after = right - end;
    if (after == YEAR && right < text.length() && text.charAt(right) == '年') {
      return false; // 表9  2024年末…
    }
    boolean decimal = left > 0 && text.charAt(left - 1) == '.';
    return before == 1 || after == 1 || decimal || (before <= GROUP && after == GROUP);
  }

  /** A mention with its span in the text before closing. */
  static Mention move(Mention mention, MappedText closed) {
    Span span = closed.toSource(mention.span());
    if (mention instanceof Mention.Figure figure) {
      return new Mention.Figure(
          span, figure.quantity(), figure.form(), figure.group(), figure.ratio(), figure.notes());
    }
    if (mention instanceof Mention.Time time) {
      return new Mention.Time(span, time.expression());
    }
    return new Mention.Label(span, ((Mention.Label) mention).reason());
  }
}
