package heshu.output;

import heshu.document.Block;
import heshu.document.Document;
import heshu.text.Span;

/**
 * A stretch of a report as a person reads it — line ends, slice marks and page numbers inside it
 * left out — with the words spoken of in its middle.
 *
 * @param before what stands before those words
 * @param marked the words themselves
 * @param after what stands behind them
 */
record Excerpt(String before, String marked, String after) {

  static Excerpt of(Document document, Span around, Span marked) {
    Span inside = clip(marked, around);
    return new Excerpt(
        words(document, new Span(around.start(), inside.start())).stripLeading(),
        words(document, inside),
        words(document, new Span(inside.end(), around.end())).stripTrailing());
  }

  /** The words of a span without the noise of the block it begins in. */
  static String words(Document document, Span span) {
    if (span.isEmpty() || document.blocks().isEmpty()) {
      return Printable.line(document.words(span));
    }
    Block block = document.blockAt(span.start());
    StringBuilder read = new StringBuilder();
    int at = span.start();
    for (Span noise : block.noise()) {
      if (noise.intersects(span)) {
        read.append(document.text(), at, Math.max(at, noise.start()));
        at = Math.max(at, noise.end());
      }
    }
    read.append(document.text(), Math.min(at, span.end()), span.end());
    return Printable.line(read);
  }

  /** The sentence around a place: from the last full stop before it to the next one behind it. */
  static Span sentence(Document document, Span place) {
    if (document.blocks().isEmpty()) {
      return place;
    }
    Span block = document.blockAt(place.start()).span();
    int start = Math.min(place.start(), block.end());
    while (start > block.start() && !endsSentence(document.text().charAt(start - 1))) {
      start--;
    }
    int end = Math.max(place.end(), start);
    while (end < block.end() && !endsSentence(document.text().charAt(end))) {
      end++;
    }
    return new Span(
        start, Math.min(document.text().length(), Math.max(end, Math.min(end + 1, block.end()))));
  }

  /** This excerpt, its two sides cut so that they take no more columns than {@code columns}. */
  Excerpt within(int columns) {
    int left = DisplayWidth.of(before);
    int right = DisplayWidth.of(after);
    if (left + right <= columns) {
      return this;
    }
    int forRight = Math.min(right, Math.max(columns / 3, columns - left));
    int forLeft = Math.min(left, columns - forRight);
    return new Excerpt(tail(before, forLeft), marked, DisplayWidth.fit(after, forRight));
  }

  private static String tail(String text, int columns) {
    String reversed = new StringBuilder(text).reverse().toString();
    return new StringBuilder(DisplayWidth.fit(reversed, columns)).reverse().toString();
  }

  String plain() {
    return before + marked + after;
  }

  private static boolean endsSentence(char letter) {
    return letter == '。' || letter == '！' || letter == '？' || letter == '；';
  }

  private static Span clip(Span marked, Span around) {
    int start = Math.min(Math.max(marked.start(), around.start()), around.end());
    return new Span(start, Math.min(Math.max(marked.end(), start), around.end()));
  }
}
