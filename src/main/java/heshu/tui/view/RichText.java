package heshu.tui.view;

import heshu.output.LineBreaks;
import heshu.output.Printable;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A paragraph with an ink for every stretch, to be broken into lines. */
final class RichText {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final int hanging;

  private record Run(int end, Ink ink) {}

  private RichText(int hanging) {
    this.hanging = hanging;
  }

  static RichText empty() {
    return new RichText(0);
  }

  /** A paragraph whose lines but the first are moved in. */
  static RichText hanging(int columns) {
    return new RichText(columns);
  }

  static RichText of(Ink ink, String words) {
    return empty().add(ink, words);
  }

  /** Controls are escaped here, so that lines are measured as they will be seen. */
  RichText add(Ink ink, String words) {
    if (!words.isEmpty()) {
      text.append(Printable.line(words));
      runs.add(new Run(text.length(), ink));
    }
    return this;
  }

  int length() {
    return text.length();
  }

  int margin() {
    return hanging;
  }

  /** Where its lines are, so many columns wide. */
  List<Span> lines(int columns) {
    return LineBreaks.of(text, Math.max(4, columns), Math.max(4, columns - hanging));
  }

  /** Draws one of its lines. */
  void draw(Grid grid, int row, int column, int end, Span line) {
    int at = column + (line.start() > 0 ? hanging : 0);
    int from = line.start();
    for (Run run : runs) {
      int to = Math.min(run.end(), line.end());
      if (from < to) {
        at = grid.put(row, at, end, text.substring(from, to), run.ink());
        from = to;
      }
    }
  }
}
