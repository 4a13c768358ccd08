package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.output.Printable;
import heshu.tui.model.Size;
import java.util.Arrays;

/**
 * A screenful of cells. A wide letter stands in the first of its two cells; the second is empty.
 * Nothing that would move the cursor gets in: controls are shown as escapes.
 */
public final class Grid {
  private static final int SECOND_HALF = 0;

  private final Size size;

  /** Code points; {@link #SECOND_HALF} behind a wide one. */
  private final int[] letters;

  private final Ink[] inks;

  public Grid(Size size) {
    this.size = size;
    this.letters = new int[size.columns() * size.rows()];
    this.inks = new Ink[letters.length];
    Arrays.fill(letters, ' ');
    Arrays.fill(inks, Ink.PLAIN);
  }

  public Size size() {
    return size;
  }

  /** The letter of a cell; empty for the second half of a wide one. */
  public String letter(int row, int column) {
    return isSecondHalf(row, column) ? "" : Character.toString(codePoint(row, column));
  }

  /** The letter of a cell that is not the second half of a wide one. */
  public int codePoint(int row, int column) {
    return letters[row * size.columns() + column];
  }

  public boolean isSecondHalf(int row, int column) {
    return codePoint(row, column) == SECOND_HALF;
  }

  public Ink ink(int row, int column) {
    return inks[row * size.columns() + column];
  }

  /** Whether a cell shows the same in both. */
  public boolean sameAt(Grid other, int row, int column) {
    return codePoint(row, column) == other.codePoint(row, column)
        && ink(row, column).equals(other.ink(row, column));
  }

  /**
   * Writes a text on one row, up to {@code end}.
   *
   * @return the column behind it
   */
  int put(int row, int column, int end, String text, Ink ink) {
    int at = column;
    int stop = Math.min(end, size.columns());
    if (row < 0 || row >= size.rows()) {
      return at;
    }
    String shown = Printable.line(text);
    for (int i = 0; i < shown.length(); ) {
      int letter = shown.codePointAt(i);
      i += Character.charCount(letter);
      int width = DisplayWidth.of(letter);
      if (at + width > stop) {
        break;
      }
      at += put(row, at, letter, width, ink);
    }
    return at;
  }

  private int put(int row, int column, int letter, int width, Ink ink) {
    if (width == 0) {
      return 0;
    }
    int cell = row * size.columns() + column;
    letters[cell] = letter;
    inks[cell] = ink;
    if (width == 2) {
      letters[cell + 1] = SECOND_HALF;
      inks[cell + 1] = ink;
    }
    return width;
  }

  /** Fills the rest of a stretch of a row with blanks. */
  void blank(int row, int column, int end, Ink ink) {
    put(row, column, end, " ".repeat(Math.max(0, Math.min(end, size.columns()) - column)), ink);
  }

  /** The letters of a row, blanks at its end taken off. */
  public String row(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < size.columns(); column++) {
      text.append(letter(row, column));
    }
    return text.toString().stripTrailing();
  }
}
