package heshu.claim;

import heshu.text.Span;

/** The spaces, the dashes and the number in brackets that a sentence may begin with: （二）, ——. */
final class Numbering {
  private static final String PADDING = " \u3000—–";

  private Numbering() {}

  /** Where the words of a stretch begin behind its numbering. */
  static int end(String text, Span within) {
    int at = skipPadding(text, within.start(), within.end());
    if (at == within.end() || "(（".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (int close = at + 1; close < within.end(); close++) {
      if (text.charAt(close) == ')' || text.charAt(close) == '）') {
        return skipPadding(text, close + 1, within.end());
      }
    }
    return at;
  }

  private static int skipPadding(String text, int from, int limit) {
    int at = from;
    while (at < limit && PADDING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
