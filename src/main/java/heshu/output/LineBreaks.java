package heshu.output;

import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a Chinese text into lines of a terminal. No line begins with a closing mark or ends with
 * an opening one (GB/T 15834-2011, 5.1.1–5.1.4), and figures and Latin words stay whole where a
 * line can hold them.
 */
public final class LineBreaks {
  private static final String NOT_FIRST = "、。，．；：？！）】》〉」』”’％‰℃°,.;:?!)]}>%…—～·㎡✓✗";

  /** They stay with the digits before them. */
  private static final String DATE_WORDS = "年月日";

  private static final String NOT_LAST = "（【《〈「『“‘([{<";

  private LineBreaks() {}

  /**
   * The lines, without the spaces at which they were broken.
   *
   * @param first columns of the first line
   * @param rest columns of the others, at least 2
   */
  public static List<Span> of(CharSequence text, int first, int rest) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int columns = Math.max(2, lines.isEmpty() ? first : rest);
      int full = fill(text, start, columns);
      int end = full == text.length() ? full : back(text, start, full);
      lines.add(new Span(start, trimEnd(text, start, end)));
      start = skipSpaces(text, end);
    }
    return lines.isEmpty() ? List.of(new Span(0, 0)) : List.copyOf(lines);
  }

  /** As many letters as fit, at least one. */
  private static int fill(CharSequence text, int start, int columns) {
    int left = columns;
    int at = start;
    while (at < text.length()) {
      int letter = Character.codePointAt(text, at);
      left -= DisplayWidth.of(letter);
      if (left < 0 && at > start) {
        return at;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  /**
   * The last place at or before {@code full} where a line may end; {@code full} if there is none.
   */
  private static int back(CharSequence text, int start, int full) {
    for (int at = full; at > start; at--) {
      if (mayBreak(text, at)) {
        return at;
      }
    }
    return full;
  }

  private static boolean mayBreak(CharSequence text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isLowSurrogate(after)) {
      return false;
    }
    if (after == ' ') {
      return true;
    }
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return !(joins(before) && (joins(after) || DATE_WORDS.indexOf(after) >= 0));
  }

  private static boolean joins(char letter) {
    return letter > ' ' && letter < 0x7F;
  }

  private static int trimEnd(CharSequence text, int start, int end) {
    int trimmed = end;
    while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
      trimmed--;
    }
    return trimmed;
  }

  private static int skipSpaces(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
