package heshu.document;

import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds headings that a copy ran together with the text before them: "……。（二）……". */
final class SectionBreaks {
  private SectionBreaks() {}

  /** The offsets inside {@code span} at which a marked section begins right after a sentence. */
  static List<Integer> in(CharSequence text, Span span, List<Span> noise) {
    List<Integer> breaks = new ArrayList<>();
    int noiseAt = 0;
    boolean afterSentence = false;
    for (int at = span.start(); at < span.end(); at++) {
      while (noiseAt < noise.size() && noise.get(noiseAt).end() <= at) {
        noiseAt++;
      }
      boolean silent = noiseAt < noise.size() && noise.get(noiseAt).contains(at);
      char letter = text.charAt(at);
      if (silent || Letters.isBlank(letter)) {
        continue;
      }
      int level = afterSentence ? HeadingMark.at(text, at, span.end()).level() : 0;
      if (level == 2 || level == 3) {
        breaks.add(at);
      }
      afterSentence = "。！？!?：:".indexOf(letter) >= 0 || (afterSentence && letter == '”');
    }
    return breaks;
  }
}
