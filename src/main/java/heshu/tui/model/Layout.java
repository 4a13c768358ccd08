package heshu.tui.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the panes stand: three side by side from 100 columns on; the list above the other two from
 * 72 on; one at a time below that.
 *
 * @param panes those that are shown
 */
public record Layout(Map<Pane, Box> panes) {
  private static final int THREE = 100;
  private static final int TWO = 72;

  /** The rows of the head and the foot. */
  private static final int HEAD = 1;

  private static final int FOOT = 1;

  /** Below this nothing can be shown. */
  public static final Size LEAST = new Size(40, 8);

  public static boolean fits(Size size) {
    return size.columns() >= LEAST.columns() && size.rows() >= LEAST.rows();
  }

  public static Layout of(Size size, Pane focus) {
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

  /** The pane under a cell. */
  Optional<Pane> at(int row, int column) {
    return panes.entrySet().stream()
        .filter(pane -> pane.getValue().contains(row, column))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The rows of the list in sight; as many as would be where another pane hides it. */
  int listRows(Size size) {
    Box list = panes.get(Pane.LIST);
    return list == null ? Math.max(1, size.rows() - HEAD - FOOT - 1) : list.belowTitle().rows();
  }

  /**
   * The row of the list that stands first in its pane: the chosen one stays in the middle, except
   * near the ends.
   */
  public static int firstShown(int chosen, int rows, int count) {
    return Math.max(0, Math.min(chosen - rows / 2, count - rows));
  }
}
