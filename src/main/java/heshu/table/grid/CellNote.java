package heshu.table.grid;

import java.util.Optional;

/**
 * What a workbook knows of a cell besides its text.
 *
 * @param shown the text on the screen, where its number format makes it another than the stored one
 * @param percent whether the cell is shown as a percentage: stored 0.052, shown 5.2%
 * @param numeric whether it is stored as a number, not as text
 * @param uncalculated a formula whose result the file does not hold
 */
public record CellNote(
    Optional<String> shown, boolean percent, boolean numeric, boolean uncalculated) {
  public static final CellNote NONE = new CellNote(Optional.empty(), false, false, false);
  public static final CellNote NUMERIC = new CellNote(Optional.empty(), false, true, false);
  public static final CellNote UNCALCULATED = new CellNote(Optional.empty(), false, false, true);
}
