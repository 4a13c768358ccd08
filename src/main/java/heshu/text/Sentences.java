package heshu.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. A closing quote or bracket after the full stop belongs before it. */
public final class Sentences {
  private static final LetterSet ENDS = LetterSet.of("。！？!?\n\r");
  private static final LetterSet CLOSERS = LetterSet.of("”’）)》」』");

  private Sentences() {}

  /** The sentences in order; together they cover the text. */
  public static List<Span> of(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ENDS.contains(text.charAt(at))) {
        int end = at + 1;
        while (end < text.length() && CLOSERS.contains(text.charAt(end))) {
          end++;
        }
        sentences.add(new Span(start, end));
        start = end;
        at = end - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }
}
