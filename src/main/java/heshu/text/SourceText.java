package heshu.text;

import java.util.Arrays;

/**
 * A text as read from its file, with an index of its lines. Offsets are UTF-16 units; lines and
 * columns are computed only when something is shown.
 */
public final class SourceText implements CharSequence {
  private final String content;
  private final int[] lineStarts;

  public SourceText(String content) {
    this.content = content;
    this.lineStarts = lineStarts(content);
  }

  private static int[] lineStarts(String content) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < content.length(); i++) {
      char letter = content.charAt(i);
      boolean crLf = letter == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if (letter == '\n' || (letter == '\r' && !crLf)) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  public String content() {
    return content;
  }

  /** The line of an offset, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, counted from 1 in letters (code points), as editors count it. */
  public int column(int offset) {
    return content.codePointCount(lineStarts[line(offset) - 1], offset) + 1;
  }

  public int lines() {
    return lineStarts.length;
  }

  /** The span of a line without its line end, lines counted from 1. */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : content.length();
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  @Override
  public int length() {
    return content.length();
  }

  @Override
  public char charAt(int index) {
    return content.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return content.subSequence(start, end);
  }

  @Override
  public String toString() {
    return content;
  }
}
