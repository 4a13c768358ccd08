package heshu.table;

import java.util.Optional;

/**
 * Where a cell stands.
 *
 * @param file the path as the user gave it, or below the folder that was given
 * @param sheet the sheet of a workbook, {@code 表 N} of a Word file, absent for a CSV
 * @param row from 1, as a spreadsheet shows it
 * @param column from 1
 */
public record CellRef(String file, Optional<String> sheet, int row, int column)
    implements Comparable<CellRef> {

  /** The cell as spreadsheets name it: {@code B4}. */
  public String a1() {
    return letters(column) + row;
  }

  /** A column as spreadsheets name it: {@code B}, counted from 1. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The whole place: {@code 财政.csv!B4} or {@code 工业.xlsx!分行业!F10}. */
  @Override
  public String toString() {
    return file + "!" + sheet.map(name -> name + "!").orElse("") + a1();
  }

  @Override
  public int compareTo(CellRef other) {
    int order = file.compareTo(other.file);
    order = order != 0 ? order : sheet.orElse("").compareTo(other.sheet.orElse(""));
    order = order != 0 ? order : Integer.compare(row, other.row);
    return order != 0 ? order : Integer.compare(column, other.column);
  }
}
