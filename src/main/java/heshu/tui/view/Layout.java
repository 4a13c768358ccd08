package heshu.tui.view;

import heshu.tui.model.Pane;
import heshu.tui.model.Size;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the panes stand: three side by side from 100 columns on; the list above the other two from
 * 72 on; one at a time below that.
 *
 * @param panes those that are shown
 */
record Layout(Map<Pane, Box> panes) {
  private static final int THREE = 100;
  private static final int TWO = 72;

  /** The rows of the head and the foot. */
  private static final int HEAD = 1;

  private static final int FOOT = 1;

  /** Below this nothing can be shown. */
  static final Size LEAST = new Size(40, 8);

  static boolean fits(Size size) {
    return size.columns() >= LEAST.columns() && size.rows() >= LEAST.rows();
  }

  static Layout of(Size size, Pane focus) {
    int rows = size.rows() - HEAD - FOOT;
    Map<Pane, Box> panes = new EnumMap<>(Pane.class);
    if (size.columns() >= THREE) {
      int list = Math.min(56, size.columns() * 36 / 100);
      int text = (size.columns() - list) / 2;
      panes.put(Pane.LIST, new Box(HEAD, 0, rows, list));
      panes.put(Pane.TEXT, new Box(HEAD, list, rows, text));
      panes.put(Pane.EVIDENCE, new Box(HEAD, list + text, rows, size.columns() - list - text));
    } else if (size.columns() >= TWO) {
      int list = Math.max(3, rows * 2 / 5);
      int text = size.columns() / 2;
      panes.put(Pane.LIST, new Box(HEAD, 0, list, size.columns()));
      panes.put(Pane.TEXT, new Box(HEAD + list, 0, rows - list, text));
      panes.put(Pane.EVIDENCE, new Box(HEAD + list, text, rows - list, size.columns() - text));
    } else {
      panes.put(focus, new Box(HEAD, 0, rows, size.columns()));
    }
    return new Layout(panes);
  }
}
