package heshu.document;

import heshu.text.Span;
import heshu.text.Widths;

/** The mark a note at the end of a report starts with: [1], 〔1〕, ①, 注1：. */
final class NoteMark {
  private static final String OPEN = "[〔【";
  private static final String CLOSE = "]〕】";

  private NoteMark() {}

  static boolean startsAt(CharSequence text, Span words) {
    char first = Widths.fold(text.charAt(words.start()));
    if (first >= '①' && first <= '⑳') {
      return true;
    }
    int at = words.start() + 1;
    int digits = at;
    while (digits < words.end() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == at || digits >= words.end()) {
      return false;
    }
    char after = Widths.fold(text.charAt(digits));
    return OPEN.indexOf(first) >= 0 ? CLOSE.indexOf(after) >= 0 : first == '注' && after == ':';
  }
}
