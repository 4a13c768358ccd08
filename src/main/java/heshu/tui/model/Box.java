package heshu.tui.model;

/** A rectangle of the screen, in cells. */
public record Box(int top, int left, int rows, int columns) {
  public int right() {
    return left + columns;
  }

  public int bottom() {
    return top + rows;
  }

  /** What is left under a title row. */
  public Box belowTitle() {
    return new Box(top + 1, left, Math.max(0, rows - 1), columns);
  }

  /** A margin of one column on the left. */
  public Box indented() {
    return new Box(top, left + 1, rows, Math.max(0, columns - 1));
  }

  boolean contains(int row, int column) {
    return row >= top && row < bottom() && column >= left && column < right();
  }
}
