package heshu.document;

import heshu.text.Span;
import java.util.List;

/**
 * A line of a text, or the part of a line between two wide gaps, without the blanks around it.
 *
 * @param span the words, never empty
 * @param cuts stretches at its start that are not its words, such as a slice mark
 * @param indented whether blanks stand before it, as before a new paragraph
 * @param lineStart whether it stands first in its line
 */
record Piece(Span span, List<Span> cuts, boolean indented, boolean lineStart) {

  Piece withCut(Span cut) {
    return new Piece(span, List.of(cut), indented, lineStart);
  }

  /** Where its words begin, after what is cut. */
  int wordsStart() {
    return cuts.isEmpty() ? span.start() : cuts.get(cuts.size() - 1).end();
  }

  Span words() {
    return new Span(Math.min(wordsStart(), span.end()), span.end());
  }
}
