package heshu.claim;

import heshu.text.Span;

/** The spaces and the number in brackets that a sentence may begin with: （二）. */
final class Numbering {
  private Numbering() {}

  /** Where the words of a stretch begin behind its numbering. */
  static int end(String text, Span within) {
    int at = skipSpaces(text, within.start(), within.end());
    if (at == within.end() || "(（".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    for (int close = at + 1; close < within.end(); close++) {
      if (text.charAt(close) == ')' || text.charAt(close) == '）') {
        return skipSpaces(text, close + 1, within.end());
      }
    }
    return at;
  }

  private static int skipSpaces(String text, int from, int limit) {
    int at = from;
    while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000')) {
      at++;
    }
    return at;
  }
}
