package heshu.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet, or a whole text file, as rows of texts. Rows and columns count from 0 here, and a row
 * may be shorter than the others. Merged text cells carry their text in every cell they cover.
 */
public final class Grid {
  private final Optional<String> sheet;
  private final List<String[]> rows;
  private final Map<Long, CellNote> notes;
  private final BitSet hiddenRows;
  private final List<String> captions;
  private final boolean hidden;
  private final int columns;

  private Grid(Builder builder) {
    this.sheet = builder.sheet;
    this.rows = List.copyOf(builder.rows);
    this.notes = Map.copyOf(builder.notes);
    this.hiddenRows = (BitSet) builder.hiddenRows.clone();
    this.captions = List.copyOf(builder.captions);
    this.hidden = builder.hidden;
    this.columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
  }

  /**
   * The same cells with other words in place of some.
   *
   * @param words what is to be read, by what a cell holds without the spaces around it
   */
  public Grid renamed(Map<String, String> words) {
    if (words.isEmpty()) {
      return this;
    }
    Builder renamed = new Builder(sheet, Room.ofOneFile());
    rows.forEach(row -> renamed.row(renamed(row, words)));
    renamed.notes.putAll(notes);
    renamed.hiddenRows.or(hiddenRows);
    renamed.captions = captions;
    renamed.hidden = hidden;
    return renamed.build();
  }

  private static String[] renamed(String[] row, Map<String, String> words) {
    return Arrays.stream(row)
        .map(text -> words.getOrDefault(text.strip(), text))
        .toArray(String[]::new);
  }

  static Builder builder(Optional<String> sheet, Room room) {
    return new Builder(sheet, room);
  }

  /** The name of the sheet, absent for a text file. */
  public Optional<String> sheet() {
    return sheet;
  }

  /** The paragraphs right above a table of a Word file, top down. */
  public List<String> captions() {
    return captions;
  }

  /** Whether the user of the workbook does not see this sheet. */
  public boolean isHidden() {
    return hidden;
  }

  public boolean isHiddenRow(int row) {
    return hiddenRows.get(row);
  }

  public int rows() {
    return rows.size();
  }

  public int columns() {
    return columns;
  }

  /** The length of a row, cells that are empty at its end included where the file has them. */
  public int width(int row) {
    return rows.get(row).length;
  }

  /** The text of a cell as the file has it, empty where there is none. */
  public String text(int row, int column) {
    String[] cells = rows.get(row);
    return column < cells.length ? cells[column] : "";
  }

  /** What a workbook knows of a cell besides its text. */
  public CellNote note(int row, int column) {
    return notes.isEmpty() ? CellNote.NONE : notes.getOrDefault(key(row, column), CellNote.NONE);
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }

  /** Collects a grid from top to bottom. */
  static final class Builder {
    private static final String[] EMPTY = {};

    private final Room room;
    private final Optional<String> sheet;
    private final List<String[]> rows = new ArrayList<>();
    private final Map<Long, CellNote> notes = new HashMap<>();

    /** The columns that hold stored numbers, by row: nearly all cells of a workbook do. */
    private final Map<Integer, BitSet> numbers = new HashMap<>();

    private final BitSet hiddenRows = new BitSet();
    private List<String> captions = List.of();
    private boolean hidden;

    private Builder(Optional<String> sheet, Room room) {
      this.sheet = sheet;
      this.room = room;
    }

    /** Puts the cells of a row; rows between it and the last one are empty. */
    Builder row(int row, String[] cells) {
      room.places(row - rows.size());
      while (rows.size() < row) {
        rows.add(EMPTY);
      }
      return row(cells);
    }

    /** Puts the cells of the next row. */
    Builder row(String[] cells) {
      room.places(cells.length);
      for (String cell : cells) {
        if (!cell.isEmpty()) {
          room.cell(cell.length());
        }
      }
      rows.add(cells);
      return this;
    }

    Builder note(int row, int column, CellNote note) {
      if (note.equals(CellNote.NUMERIC)) {
        numbers.computeIfAbsent(row, unused -> new BitSet()).set(column);
      } else {
        room.cell(0);
        notes.put(key(row, column), note);
      }
      return this;
    }

    Builder hideRow(int row) {
      hiddenRows.set(row);
      return this;
    }

    Builder captions(List<String> paragraphs) {
      captions = List.copyOf(paragraphs);
      return this;
    }

    Builder hide() {
      hidden = true;
      return this;
    }

    int rows() {
      return rows.size();
    }

    /**
     * Repeats the text of the top left cell in all cells of a merged region. Figures are not
     * repeated: a total merged over rows stands once.
     */
    Builder merge(int top, int left, int bottom, int right) {
      String text = top < rows.size() && left < rows.get(top).length ? rows.get(top)[left] : "";
      if (text.isBlank() || (isNumber(top, left) && startsWithDigit(text))) {
        return this;
      }
      room.places((Math.min(bottom, rows.size() - 1) - top + 1L) * (right + 1L));
      for (int row = top; row <= Math.min(bottom, rows.size() - 1); row++) {
        rows.set(row, filled(rows.get(row), left, right, text));
      }
      return this;
    }

    private boolean isNumber(int row, int column) {
      BitSet columns = numbers.get(row);
      return notes.containsKey(key(row, column)) || (columns != null && columns.get(column));
    }

    private static boolean startsWithDigit(String text) {
      return Character.isDigit(text.charAt(0)) || text.charAt(0) == '-';
    }

    private static String[] filled(String[] cells, int left, int right, String text) {
      String[] wider = Arrays.copyOf(cells, Math.max(cells.length, right + 1));
      for (int i = 0; i < wider.length; i++) {
        if (i >= left && i <= right) {
          wider[i] = text;
        } else if (i >= cells.length) {
          wider[i] = "";
        }
      }
      return wider;
    }

    Grid build() {
      return new Grid(this);
    }
  }
}
