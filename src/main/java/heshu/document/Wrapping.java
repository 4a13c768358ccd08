package heshu.document;

import heshu.text.Span;
import java.util.List;

/**
 * Tells a line end inside a sentence from the end of a paragraph. A line is full when lines about
 * as wide, also cut in mid-sentence, stand around it: that is what a fixed line width leaves
 * behind.
 */
final class Wrapping {
  private static final int WINDOW = 10;
  private static final int WIDTH_SLACK = 4;
  private static final int FEWEST_ALIKE = 3;
  private static final int NARROWEST = 40;
  private static final int REACH = 400;

  private final CharSequence text;
  private final List<Piece> pieces;
  private final int[] brokenWidths;

  Wrapping(CharSequence text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
    this.brokenWidths = new int[pieces.size()];
    for (int i = 0; i < brokenWidths.length; i++) {
      brokenWidths[i] = brokenWidth(pieces.get(i));
    }
  }

  /** The width of a line that may have been cut in mid-sentence, else 0. */
  private int brokenWidth(Piece piece) {
    Span words = piece.words();
    boolean whole = words.isEmpty() || Letters.endsSentence(text, words);
    boolean heading = !whole && !mark(words).isNone();
    return whole || heading ? 0 : Letters.width(text, words);
  }

  /**
   * Whether {@code next} goes on in the sentence at whose end {@code last} stands.
   *
   * @param paragraph what was joined so far, up to the end of {@code last}
   */
  boolean joins(Span paragraph, int last, int next) {
    Span before = pieces.get(last).words();
    Piece after = pieces.get(next);
    if (before.isEmpty() || after.words().isEmpty()) {
      return true;
    }
    if (!after.cuts().isEmpty()) {
      return !Letters.endsSentence(text, before);
    }
    if (Letters.startsMidSentence(text, after.words())) {
      return true;
    }
    if (endsParagraph(before) || opensParagraph(after)) {
      return false;
    }
    return Letters.endsOpen(text, paragraph) || isFull(last) || breaksOff(paragraph);
  }

  /** A sentence's end; a semicolon is none unless the next line opens something new. */
  private boolean endsParagraph(Span words) {
    return Letters.endsSentence(text, words) && "；;".indexOf(text.charAt(words.end() - 1)) < 0;
  }

  private boolean opensParagraph(Piece piece) {
    return piece.indented() || !mark(piece.words()).isNone();
  }

  /** Sentences, the last of them without its end. */
  private boolean breaksOff(Span paragraph) {
    Span near = new Span(Math.max(paragraph.start(), paragraph.end() - REACH), paragraph.end());
    return Letters.holdsSentenceEnd(text, near);
  }

  private boolean isFull(int index) {
    int width = Letters.width(text, pieces.get(index).words());
    if (width < NARROWEST) {
      return false;
    }
    int alike = 0;
    int to = Math.min(brokenWidths.length, index + WINDOW + 1);
    for (int i = Math.max(0, index - WINDOW); i < to; i++) {
      alike += i != index && Math.abs(brokenWidths[i] - width) <= WIDTH_SLACK ? 1 : 0;
    }
    return alike >= FEWEST_ALIKE;
  }

  private HeadingMark mark(Span words) {
    return HeadingMark.at(text, words.start(), words.end());
  }
}
