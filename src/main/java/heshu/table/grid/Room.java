package heshu.table.grid;

/**
 * The memory that the cells of one file may take. A file that would take more is refused while it
 * is read, before it takes what the others need. What a cell takes is an estimate: its text, its
 * places in the grid and in a series.
 */
final class Room {
  private static final int PLACE = 4;
  private static final int CELL = 200;
  private static final int TEXT = 48;
  private static final int LETTER = 2;

  private long left;

  private Room(long bytes) {
    this.left = bytes;
  }

  /** Three quarters of all memory: the rest is for what the program is besides. */
  static Room ofOneFile() {
    return new Room(Runtime.getRuntime().maxMemory() / 4 * 3);
  }

  /** For files whose size alone tells that they fit. */
  static Room unbounded() {
    return new Room(Long.MAX_VALUE);
  }

  /** The file has more cells than there is memory for. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Takes the places of a row, of which most may be empty. */
  void places(long count) {
    take(PLACE * count);
  }

  void cell(int letters) {
    take(CELL + (long) LETTER * letters);
  }

  /** Takes words that cells share. */
  void words(int letters) {
    take(TEXT + (long) LETTER * letters);
  }

  private void take(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new Full();
    }
  }
}
