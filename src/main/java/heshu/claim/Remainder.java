package heshu.claim;

import heshu.document.Block;
import heshu.document.Document;
import heshu.text.LetterSet;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Accounts for the numerals that neither a claim nor a mention covers: in the furniture of a page
 * they are furniture, digits are reference numbers, Han numerals belong to a phrase.
 */
final class Remainder {
  private static final String DIGITS = "0123456789０１２３４５６７８９";
  private static final String HAN = "〇零一二三四五六七八九十百千万亿两";
  private static final LetterSet NUMERALS = LetterSet.of(DIGITS + HAN);

  private final Document document;
  private final BitSet covered;

  Remainder(Document document) {
    this.document = document;
    this.covered = new BitSet(document.text().length());
  }

  /** Whether a letter is part of a numeral. */
  static boolean isNumeral(char letter) {
    return NUMERALS.contains(letter);
  }

  void cover(Span span) {
    covered.set(span.start(), span.end());
  }

  /** What is left, each run of numerals once. */
  List<Skipped> skipped() {
    List<Skipped> left = new ArrayList<>();
    CharSequence text = document.text();
    for (int at = 0; at < text.length(); at++) {
      if (isLeft(text, at)) {
        int end = at + 1;
        while (end < text.length() && isLeft(text, end)) {
          end++;
        }
        Span span = new Span(at, end);
        left.add(new Skipped(span, span.of(text), reason(span)));
        at = end;
      }
    }
    return left;
  }

  private boolean isLeft(CharSequence text, int at) {
    return isNumeral(text.charAt(at)) && !covered.get(at);
  }

  private Skipped.Reason reason(Span span) {
    if (document.blocks().isEmpty() || isFurniture(span)) {
      return Skipped.Reason.FURNITURE;
    }
    return HAN.indexOf(document.text().charAt(span.start())) >= 0
        ? Skipped.Reason.PHRASE
        : Skipped.Reason.REFERENCE_NUMBER;
  }

  private boolean isFurniture(Span span) {
    Block block = document.blockAt(span.start());
    return block.kind() == Block.Kind.FURNITURE
        || !block.span().contains(span)
        || block.noise().stream().anyMatch(noise -> noise.intersects(span));
  }
}
