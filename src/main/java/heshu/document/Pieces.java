package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces: lines, and parts of lines where a wide gap of ideographic spaces stands
 * for a paragraph break, as in copies that lost their line ends.
 */
final class Pieces {
  /** A part this short beside a gap is a name set apart ("区长　　某某"), not a paragraph. */
  private static final int NAME_LENGTH = 4;

  private final SourceText text;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(SourceText text) {
    this.text = text;
  }

  static List<Piece> of(SourceText text) {
    Pieces cutter = new Pieces(text);
    for (int line = 1; line <= text.lines(); line++) {
      cutter.cut(text.lineSpan(line));
    }
    return cutter.pieces;
  }

  private void cut(Span line) {
    int start = line.start();
    boolean first = true;
    int at = start;
    while (at < line.end()) {
      int gap = gapLength(at, line.end());
      if (gap > 0 && at > start && separates(at + gap, line.end())) {
        add(start, at, first);
        first = false;
        start = at;
      }
      at += Math.max(gap, 1);
    }
    add(start, line.end(), first);
  }

  /** The length of the run of blanks at {@code at} when it is wide, else 0. */
  private int gapLength(int at, int end) {
    int to = at;
    int wide = 0;
    while (to < end && Letters.isBlank(text.charAt(to))) {
      wide += text.charAt(to) == '\u3000' ? 1 : 0;
      to++;
    }
    return to - at >= 2 && wide >= 1 ? to - at : 0;
  }

  private boolean separates(int next, int end) {
    int letters = 0;
    for (int at = next; at < end && letters <= NAME_LENGTH; at++) {
      if (gapLength(at, end) > 0) {
        break;
      }
      letters += Letters.isBlank(text.charAt(at)) ? 0 : 1;
    }
    return letters > NAME_LENGTH;
  }

  private void add(int from, int to, boolean lineStart) {
    int start = from;
    while (start < to && Letters.isBlank(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Letters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      boolean indented = !lineStart || start - from >= 2 || text.charAt(from) == '\u3000';
      pieces.add(new Piece(new Span(start, end), List.of(), indented && start > from, lineStart));
    }
  }
}
