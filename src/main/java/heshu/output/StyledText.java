package heshu.output;

import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text with a style for every letter, to be wrapped and then shown with or without colours. */
public final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  private record Run(Style style, int end) {}

  public StyledText append(String words) {
    return append(Style.PLAIN, words);
  }

  public StyledText append(Style style, String words) {
    if (!words.isEmpty()) {
      text.append(words);
      runs.add(new Run(style, text.length()));
    }
    return this;
  }

  public String plain() {
    return text.toString();
  }

  /** The letters of {@code span}, with the sequences that colour them if {@code colour} is set. */
  String show(Span span, boolean colour) {
    if (!colour) {
      return span.of(text);
    }
    StringBuilder shown = new StringBuilder();
    int at = span.start();
    for (Run run : runs) {
      int end = Math.min(run.end(), span.end());
      if (at < end) {
        shown.append(run.style().on()).append(text, at, end).append(run.style().off());
        at = end;
      }
    }
    return shown.toString();
  }
}
