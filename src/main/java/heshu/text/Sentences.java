package heshu.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. A closing quote or bracket after the full stop belongs before it. */
public final class Sentences {
  private static final String ENDS = "。！？!?\n\r";
  private static final String CLOSERS = "”’）)》」』";

  private Sentences() {}

  /** The sentences in order; together they cover the text. */
  public static List<Span> of(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ENDS.indexOf(text.charAt(at)) >= 0) {
        int end = at + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
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
