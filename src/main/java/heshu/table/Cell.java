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
 * @param precision digits after the point that the figure is known to: those written, and trailing
 *     zeros that the number format shows or that the file lost (3 among 5.2 and 4.1 is 3.0)
 * @param header the captions above (or beside) it, outermost first
 */
public record Cell(
    CellRef ref,
    String raw,
    Optional<String> shown,
    Optional<BigDecimal> value,
    int decimals,
    int precision,
    List<String> header) {

  public Cell {
    header = List.copyOf(header);
  }

  /** The same cell, known to more digits than are written. */
  Cell knownTo(int digits) {
    return new Cell(ref, raw, shown, value, decimals, digits, header);
  }

  /** Whether it is written with a zero at the end of its decimals: 5.0, 12.50. */
  boolean keepsZero() {
    return value.filter(v -> decimals > Math.max(0, v.stripTrailingZeros().scale())).isPresent();
  }
}
