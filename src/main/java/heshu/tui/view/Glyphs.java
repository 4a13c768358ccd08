package heshu.tui.view;

/**
 * Lines and bars. Terminals that draw letters of ambiguous width wide need the plain ones.
 *
 * @param vertical between panes side by side
 * @param horizontal beside the titles of panes
 * @param bar one cell of a chart
 */
public record Glyphs(String vertical, String horizontal, String bar) {
  public static final Glyphs LINES = new Glyphs("│", "─", "█");
  public static final Glyphs ASCII = new Glyphs("|", "-", "#");
}
