package heshu.tui.screen;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import heshu.output.DisplayWidth;
import heshu.tui.view.Grid;
import heshu.tui.view.Ink;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Brings grids to Lanterna's screen, cell by cell: its own writing of strings counts many letters
 * of this genre (￥ ㎡ ㎞) as narrow, and loses those outside the basic plane.
 */
final class CellWriter {
  /** More letters than a report has, in all the inks they appear in. */
  private static final int MOST_KNOWN = 50_000;

  private final Screen screen;
  private final Theme theme;
  private final Map<Drawn, TextCharacter> letters = new HashMap<>();
  private Optional<Grid> last = Optional.empty();

  CellWriter(Screen screen, Theme theme) {
    this.screen = screen;
    this.theme = theme;
  }

  /** What Lanterna takes long to make: it looks for the borders of letters in each. */
  private record Drawn(String letter, Ink ink) {}

  /** A letter with the width that the grid gave it. */
  private static final class Letter extends TextCharacter {
    private static final long serialVersionUID = 1;
    private final boolean wide;

    // The factory methods that Lanterna offers instead make none of a subclass.
    @SuppressWarnings("deprecation")
    Letter(TextCharacter letter, boolean wide) {
      super(letter);
      this.wide = wide;
    }

    @Override
    public boolean isDoubleWidth() {
      return wide;
    }

    @Override
    public boolean equals(Object other) {
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      return super.hashCode();
    }
  }

  /** Puts what has changed since the last grid. */
  void write(Grid grid) {
    Optional<Grid> known = last.filter(before -> before.size().equals(grid.size()));
    for (int row = 0; row < grid.size().rows(); row++) {
      for (int column = 0; column < grid.size().columns(); column++) {
        if (!grid.letter(row, column).isEmpty()
            && (known.isEmpty() || changed(known.get(), grid, row, column))) {
          screen.setCharacter(column, row, letter(grid.letter(row, column), grid.ink(row, column)));
        }
      }
    }
    last = Optional.of(grid);
  }

  /** A cell counts as changed, too, when the wide letter before it has gone. */
  private static boolean changed(Grid before, Grid grid, int row, int column) {
    return !grid.sameAt(before, row, column)
        || (column > 0 && !grid.sameAt(before, row, column - 1))
        || (column + 1 < grid.size().columns() && !grid.sameAt(before, row, column + 1));
  }

  /** Everything is to be put again. */
  void forget() {
    last = Optional.empty();
  }

  private TextCharacter letter(String letter, Ink ink) {
    if (letters.size() > MOST_KNOWN) {
      letters.clear();
    }
    return letters.computeIfAbsent(new Drawn(letter, ink), this::made);
  }

  private TextCharacter made(Drawn drawn) {
    String letter = drawn.letter();
    Ink ink = drawn.ink();
    EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
    if (ink.strong()) {
      modifiers.add(SGR.BOLD);
    }
    if (ink.chosen()) {
      modifiers.add(SGR.REVERSE);
    }
    TextCharacter plain =
        TextCharacter.fromString(
            letter, theme.colour(ink.look()), TextColor.ANSI.DEFAULT, modifiers)[0];
    return new Letter(plain, DisplayWidth.of(letter) == 2);
  }
}
