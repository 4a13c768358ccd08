package heshu.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cell as read. A table may have millions: what cells share (the file, the captions of a column,
 * the words of a row) is kept once, and the text of a plain number follows from its figure.
 */
public final class Cell {
  private final String file;
  private final Optional<String> sheet;
  private final int row;
  private final int column;

  /** The text, where it is not the figure as {@link BigDecimal#toPlainString} writes it. */
  private final Optional<String> written;

  private final Optional<String> shown;
  private final Optional<BigDecimal> value;
  private final short decimals;
  private final short precision;
  private final List<String> above;
  private final List<String> beside;

  /**
   * @param ref where it stands
   * @param raw its text as the file has it, or as the spreadsheet stores it
   * @param shown the text a spreadsheet shows, when its number format rounds
   * @param value its figure in the series' unit, absent where the cell is empty, not available or
   *     not a figure
   * @param decimals digits after the decimal point of the raw text, float tails of exports taken
   *     off
   * @param precision digits after the point that the figure is known to: those written, and
   *     trailing zeros that the number format shows or that the file lost (3 among 5.2 and 4.1 is
   *     3.0)
   * @param above the captions above it, outermost first
   * @param beside what stands at its left
   */
  public Cell(
      CellRef ref,
      String raw,
      Optional<String> shown,
      Optional<BigDecimal> value,
      int decimals,
      int precision,
      List<String> above,
      List<String> beside) {
    this.file = ref.file();
    this.sheet = ref.sheet();
    this.row = ref.row();
    this.column = ref.column();
    boolean plain = value.filter(figure -> figure.toPlainString().equals(raw)).isPresent();
    this.written = plain ? Optional.empty() : Optional.of(raw);
    this.shown = shown;
    this.value = value;
    this.decimals = (short) decimals;
    this.precision = (short) precision;
    this.above = List.copyOf(above);
    this.beside = List.copyOf(beside);
  }

  private Cell(Cell same, int precision) {
    this.file = same.file;
    this.sheet = same.sheet;
    this.row = same.row;
    this.column = same.column;
    this.written = same.written;
    this.shown = same.shown;
    this.value = same.value;
    this.decimals = same.decimals;
    this.precision = (short) precision;
    this.above = same.above;
    this.beside = same.beside;
  }

  /** Where it stands. */
  public CellRef ref() {
    return new CellRef(file, sheet, row, column);
  }

  /** Its text as the file has it, or as the spreadsheet stores it. */
  public String raw() {
    return written.or(() -> value.map(BigDecimal::toPlainString)).orElse("");
  }

  /** The text a spreadsheet shows, when its number format rounds. */
  public Optional<String> shown() {
    return shown;
  }

  /** Its figure in the series' unit, absent where the cell holds none. */
  public Optional<BigDecimal> value() {
    return value;
  }

  /** Digits after the decimal point of the raw text, float tails of exports taken off. */
  public int decimals() {
    return decimals;
  }

  /** Digits after the point that the figure is known to. */
  public int precision() {
    return precision;
  }

  /** The captions above it, outermost first, then what stands at its left. */
  public List<String> header() {
    return Stream.concat(above.stream(), beside.stream()).toList();
  }

  /** The same cell, known to more digits than are written. */
  Cell knownTo(int digits) {
    return new Cell(this, digits);
  }

  /** Whether it is written with a zero at the end of its decimals: 5.0, 12.50. */
  boolean keepsZero() {
    return decimals > 0
        && value.filter(v -> decimals > Math.max(0, v.stripTrailingZeros().scale())).isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell cell
        && ref().equals(cell.ref())
        && raw().equals(cell.raw())
        && shown.equals(cell.shown)
        && value.equals(cell.value)
        && decimals == cell.decimals
        && precision == cell.precision
        && header().equals(cell.header());
  }

  @Override
  public int hashCode() {
    return Objects.hash(file, sheet, row, column, value);
  }

  @Override
  public String toString() {
    return ref() + "=" + raw();
  }
}
