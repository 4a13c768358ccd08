package heshu.tui.model;

import java.util.List;

/** A part of the screen that keys can go to. */
public enum Pane {
  LIST,
  TEXT,
  EVIDENCE;

  private static final List<Pane> IN_ORDER = List.of(values());

  Pane next(int by) {
    return IN_ORDER.get(Math.floorMod(IN_ORDER.indexOf(this) + by, IN_ORDER.size()));
  }
}
