package heshu.tui.model;

/**
 * Which pane has the keys and how far the others were scrolled from where the chosen line puts
 * them.
 *
 * @param focus the pane that keys go to
 * @param text lines down from the place of the figure
 * @param evidence lines down from the top
 */
public record Panes(Pane focus, int text, int evidence) {
  static Panes initial() {
    return new Panes(Pane.LIST, 0, 0);
  }

  Panes focused(Pane pane) {
    return new Panes(pane, text, evidence);
  }

  /** Both panes back at the figure, after another line was chosen. */
  Panes home() {
    return new Panes(focus, 0, 0);
  }

  Panes scrolled(int by) {
    return focus == Pane.TEXT
        ? new Panes(focus, text + by, evidence)
        : new Panes(focus, text, Math.max(0, evidence + by));
  }
}
