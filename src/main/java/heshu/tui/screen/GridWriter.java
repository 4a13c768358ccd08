package heshu.tui.screen;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import heshu.tui.view.Grid;
import heshu.tui.view.Ink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Brings grids to the terminal: what has changed since the last one, as one stretch of bytes.
 * Lanterna's own screen counts many letters of this genre (￥ ㎡ ㎞) as narrow, loses those outside
 * the basic plane, and takes four times as long to repaint a large screen.
 */
final class GridWriter {
  private static final String PLAIN = "\u001B[0m";
  private static final String EMPTY_SCREEN = PLAIN + "\u001B[2J";

  private final JLineBackedTerminal terminal;
  private final Theme theme;
  private final Map<Ink, String> inks = new HashMap<>();
  private Optional<Grid> last = Optional.empty();

  GridWriter(JLineBackedTerminal terminal, Theme theme) {
    this.terminal = terminal;
    this.theme = theme;
  }

  /** Everything is to be painted again. */
  void forget() {
    last = Optional.empty();
  }

  void write(Grid grid) throws IOException {
    Optional<Grid> known = last.filter(before -> before.size().equals(grid.size()));
    StringBuilder sent = new StringBuilder(known.isEmpty() ? EMPTY_SCREEN : "");
    for (int row = 0; row < grid.size().rows(); row++) {
      new Row(grid, known, row, sent).write();
    }
    last = Optional.of(grid);
    if (!sent.isEmpty()) {
      terminal.send(sent.append(PLAIN));
    }
  }

  /** One row on its way; the cursor is moved over what stays as it is. */
  private final class Row {
    private final Grid grid;
    private final Optional<Grid> before;
    private final int row;
    private final StringBuilder sent;
    private final int columns;
    private int cursor = -1;
    private Optional<Ink> ink = Optional.empty();

    Row(Grid grid, Optional<Grid> before, int row, StringBuilder sent) {
      this.grid = grid;
      this.before = before;
      this.row = row;
      this.sent = sent;
      this.columns = grid.size().columns();
    }

    void write() {
      for (int column = 0; column < columns; column++) {
        if (!grid.isSecondHalf(row, column) && hasChanged(column)) {
          put(column);
        }
      }
    }

    /** A cell counts as changed, too, when the wide letter beside it has gone. */
    private boolean hasChanged(int column) {
      return before.isEmpty()
          || differs(column)
          || (column > 0 && differs(column - 1))
          || (column + 1 < columns && differs(column + 1));
    }

    private boolean differs(int column) {
      return !grid.sameAt(before.get(), row, column);
    }

    private void put(int column) {
      if (cursor != column) {
        sent.append("\u001B[").append(row + 1).append(';').append(column + 1).append('H');
      }
      Optional<Ink> wanted = Optional.of(grid.ink(row, column));
      if (!wanted.equals(ink)) {
        ink = wanted;
        sent.append(inks.computeIfAbsent(grid.ink(row, column), GridWriter.this::sequence));
      }
      int letter = grid.codePoint(row, column);
      sent.appendCodePoint(letter);
      boolean isWide = column + 1 < columns && grid.isSecondHalf(row, column + 1);
      cursor = column + (isWide ? 2 : 1);
      if (!hasCertainWidth(letter)) {
        // However wide it was drawn, the rest of the row stays in its columns.
        cursor = -1;
      }
    }
  }

  /** Letters on whose width all terminals agree; they do not on “ — … ℃ │ 𠮷. */
  private static boolean hasCertainWidth(int letter) {
    return letter < 0x80
        || (letter >= 0x3001 && letter <= 0x30FF)
        || (letter >= 0x4E00 && letter <= 0x9FFF)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xFF01 && letter <= 0xFF60);
  }

  private String sequence(Ink ink) {
    TextColor colour = theme.colour(ink.look());
    return "\u001B[0"
        + (ink.strong() ? ";1" : "")
        + (ink.chosen() ? ";7" : "")
        + (colour.equals(ANSI.DEFAULT)
            ? ""
            : ";" + new String(colour.getForegroundSGRSequence(), StandardCharsets.US_ASCII))
        + "m";
  }
}
