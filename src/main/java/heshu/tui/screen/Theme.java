package heshu.tui.screen;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import heshu.tui.view.Look;
import java.util.Locale;

/**
 * The colours of the screen: the terminal's own sixteen, so that its user's choice of them holds.
 */
public enum Theme {
  DEFAULT,
  HIGH_CONTRAST,
  /** Blue and yellow instead of green and red. */
  COLOUR_BLIND,
  MONO;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  TextColor colour(Look look) {
    return switch (this) {
      case DEFAULT -> usual(look);
      case HIGH_CONTRAST -> bright(look);
      case COLOUR_BLIND -> blueAndYellow(look);
      case MONO -> ANSI.DEFAULT;
    };
  }

  private static TextColor usual(Look look) {
    return switch (look) {
      case DIFFERS, FAILURE -> ANSI.RED;
      case FOUND -> ANSI.MAGENTA;
      case UNDECIDABLE -> ANSI.YELLOW;
      case AGREES -> ANSI.GREEN;
      case WAIVED -> ANSI.CYAN;
      case KEY -> ANSI.CYAN;
      case BORDER, DIM -> ANSI.BLACK_BRIGHT;
      case PLAIN, TITLE -> ANSI.DEFAULT;
    };
  }

  private static TextColor bright(Look look) {
    return switch (look) {
      case DIFFERS, FAILURE -> ANSI.RED_BRIGHT;
      case FOUND -> ANSI.MAGENTA_BRIGHT;
      case UNDECIDABLE -> ANSI.YELLOW_BRIGHT;
      case AGREES -> ANSI.GREEN_BRIGHT;
      case WAIVED, KEY -> ANSI.CYAN_BRIGHT;
      case BORDER, DIM, PLAIN, TITLE -> ANSI.DEFAULT;
    };
  }

  private static TextColor blueAndYellow(Look look) {
    return switch (look) {
      case DIFFERS, FAILURE -> ANSI.YELLOW_BRIGHT;
      case FOUND -> ANSI.YELLOW;
      case UNDECIDABLE -> ANSI.WHITE;
      case AGREES -> ANSI.BLUE_BRIGHT;
      case WAIVED, KEY -> ANSI.CYAN;
      case BORDER, DIM -> ANSI.BLACK_BRIGHT;
      case PLAIN, TITLE -> ANSI.DEFAULT;
    };
  }
}
