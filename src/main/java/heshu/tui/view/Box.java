package heshu.tui.view;

/** A rectangle of the screen, in cells. */
record Box(int top, int left, int rows, int columns) {
  int right() {
    return left + columns;
  }

  int bottom() {
    return top + rows;
  }

  /** What is left under a title row. */
  Box belowTitle() {
    return new Box(top + 1, left, Math.max(0, rows - 1), columns);
  }

  /** A margin of one column on the left. */
  Box indented() {
    return new Box(top, left + 1, rows, Math.max(0, columns - 1));
  }
}
