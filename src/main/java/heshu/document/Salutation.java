package heshu.document;

import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Separates the salutation from a title that was run together with it in one line. */
final class Salutation {
  private static final String WORDS = "各位代表";
  private static final int LONGEST_TITLE = 60;

  private Salutation() {}

  /** The same pieces; the first with a title before its salutation becomes two. */
  static List<Piece> split(CharSequence text, List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Span words = pieces.get(i).words();
      int reach = Math.min(words.end(), words.start() + LONGEST_TITLE);
      int at = text.subSequence(words.start(), reach).toString().indexOf(WORDS);
      if (at == 0) {
        return pieces;
      }
      if (at > 0) {
        return splitAt(text, pieces, i, words.start() + at);
      }
    }
    return pieces;
  }

  private static List<Piece> splitAt(CharSequence text, List<Piece> pieces, int index, int at) {
    Piece piece = pieces.get(index);
    if (!text.subSequence(piece.wordsStart(), at).toString().strip().endsWith("报告")) {
      return pieces;
    }
    List<Piece> result = new ArrayList<>(pieces);
    result.set(
        index, new Piece(new Span(piece.span().start(), at), piece.cuts(), piece.indented(), true));
    result.add(index + 1, new Piece(new Span(at, piece.span().end()), List.of(), true, false));
    return result;
  }
}
