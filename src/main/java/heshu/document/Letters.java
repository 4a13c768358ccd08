package heshu.document;

import heshu.text.Span;
import heshu.text.Widths;

/** What the letters of a line say about where sentences begin and end. */
final class Letters {
  private static final String FINAL = "。！？!?；;…";
  private static final String CLOSING = "”’」』）)》】〕]\"'";
  private static final String CONTINUING = "，。；：、”’）》】％%,;:)!！？?";
  private static final String OPENING = "“‘（《【〔(「『";
  private static final String PAIRED = "”’）》】〕)」』";
  private static final String UNFINISHED = "，、,—（“《(";
  private static final int QUOTE_REACH = 60;

  private Letters() {}

  static boolean isBlank(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '\u200B'
        || letter == '\uFEFF';
  }

  static boolean isSentenceFinal(char letter) {
    return FINAL.indexOf(letter) >= 0;
  }

  /** Whether the last letter, closing quotes and brackets aside, ends a sentence or a lead-in. */
  static boolean endsSentence(CharSequence text, Span span) {
    int at = span.end() - 1;
    while (at > span.start() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    char last = text.charAt(at);
    return isSentenceFinal(last) || last == '：' || last == ':';
  }

  /** Whether a sentence ends anywhere in it. */
  static boolean holdsSentenceEnd(CharSequence text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (isSentenceFinal(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  static boolean startsMidSentence(CharSequence text, Span span) {
    return !span.isEmpty() && CONTINUING.indexOf(text.charAt(span.start())) >= 0;
  }

  /** Whether it ends in a comma or inside a quotation or bracket opened shortly before. */
  static boolean endsOpen(CharSequence text, Span span) {
    if (span.isEmpty()) {
      return false;
    }
    if (UNFINISHED.indexOf(text.charAt(span.end() - 1)) >= 0) {
      return !endsInDash(text, span);
    }
    int depth = 0;
    for (int at = span.end() - 1; at >= Math.max(span.start(), span.end() - QUOTE_REACH); at--) {
      char letter = text.charAt(at);
      depth += PAIRED.indexOf(letter) >= 0 ? 1 : 0;
      if (OPENING.indexOf(letter) >= 0 && --depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInDash(CharSequence text, Span span) {
    return text.charAt(span.end() - 1) == '—' && span.length() <= 2;
  }

  /** The width on a page, in half-width columns. */
  static int width(CharSequence text, Span span) {
    int width = 0;
    for (int at = span.start(); at < span.end(); at++) {
      width += text.charAt(at) < 0x2000 ? 1 : 2;
    }
    return width;
  }

  /** The words without blanks, widths folded. */
  static String squeezed(CharSequence text, Span span) {
    StringBuilder words = new StringBuilder(span.length());
    for (int at = span.start(); at < span.end(); at++) {
      char letter = Widths.fold(text.charAt(at));
      if (!isBlank(letter)) {
        words.append(letter);
      }
    }
    return words.toString();
  }

  /** Without blanks at both ends. */
  static Span trimmed(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
