package heshu.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A cell as read.
 *
 * @param ref where it stands
 * @param raw its text as the file has it, or as the spreadsheet stores it
 * @param shown the text a spreadsheet shows, when its number format rounds
 * @param value its figure in the series' unit, absent where the cell is empty, not available or not
 *     a figure
 * @param decimals digits after the decimal point of the raw text, float tails of exports taken off
 * @param header the captions above (or beside) it, outermost first
 */
public record Cell(
    CellRef ref,
    String raw,
    Optional<String> shown,
    Optional<BigDecimal> value,
    int decimals,
    List<String> header) {

  public Cell {
    header = List.copyOf(header);
  }
}
