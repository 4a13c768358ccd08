package heshu.document;

import heshu.text.Span;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks 1、 2、 3、 that a document-sharing site puts before each slice of a page, wherever
 * the slice happens to begin. They differ from a list's numbers in that the line before them breaks
 * off in mid-sentence.
 */
final class SliceMarks {
  private static final int FEWEST_BREAKS = 2;

  private final CharSequence text;
  private final List<Piece> pieces;

  private SliceMarks(CharSequence text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** The same pieces, with slice marks cut off. */
  static List<Piece> cut(CharSequence text, List<Piece> pieces) {
    return new SliceMarks(text, pieces).cut();
  }

  private List<Piece> cut() {
    List<Piece> result = new ArrayList<>(pieces);
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int number = number(pieces.get(i));
      if (number < 1) {
        continue;
      }
      if (number != run.size() + 1) {
        cutRun(run, result);
        run.clear();
      }
      if (number == run.size() + 1) {
        run.add(i);
      }
    }
    cutRun(run, result);
    return result;
  }

  private void cutRun(List<Integer> run, List<Piece> result) {
    long breaks = run.stream().filter(this::followsBreak).count();
    if (breaks < FEWEST_BREAKS || breaks * 2 < run.size()) {
      return;
    }
    for (int i : run) {
      Piece piece = pieces.get(i);
      int start = piece.span().start();
      result.set(i, piece.withCut(new Span(start, start + markLength(piece.span()))));
    }
  }

  /** Whether the line before has sentences in it and yet does not end with one. */
  private boolean followsBreak(int index) {
    if (index == 0) {
      return false;
    }
    Span before = pieces.get(index - 1).span();
    return Letters.holdsSentenceEnd(text, before) && !Letters.endsSentence(text, before);
  }

  private int number(Piece piece) {
    int length = piece.lineStart() ? markLength(piece.span()) : 0;
    int number = 0;
    for (int i = 0; i < length - 1; i++) {
      number = number * 10 + Widths.fold(text.charAt(piece.span().start() + i)) - '0';
    }
    return length == 0 ? -1 : number;
  }

  /** The length of {@code 12、} at the start, 0 when there is none. */
  private int markLength(Span span) {
    int at = span.start();
    while (at < span.end() && at - span.start() < 4 && isDigit(text.charAt(at))) {
      at++;
    }
    boolean mark = at > span.start() && at < span.end() && text.charAt(at) == '、';
    return mark ? at + 1 - span.start() : 0;
  }

  private static boolean isDigit(char letter) {
    char folded = Widths.fold(letter);
    return folded >= '0' && folded <= '9';
  }
}
