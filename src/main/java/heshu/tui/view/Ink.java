package heshu.tui.view;

/**
 * How a letter is drawn.
 *
 * @param strong bold
 * @param chosen in reverse video
 */
public record Ink(Look look, boolean strong, boolean chosen) {
  static final Ink PLAIN = of(Look.PLAIN);
  static final Ink DIM = of(Look.DIM);
  static final Ink TITLE = of(Look.TITLE).bold();

  static Ink of(Look look) {
    return new Ink(look, false, false);
  }

  Ink bold() {
    return new Ink(look, true, chosen);
  }

  Ink reversed() {
    return new Ink(look, strong, true);
  }

  Ink reversed(boolean wanted) {
    return wanted ? reversed() : this;
  }
}
