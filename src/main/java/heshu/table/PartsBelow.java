package heshu.table;

import heshu.glossary.Glossary;
import heshu.quantity.ScaledUnit;
import heshu.table.grid.Grid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rows below a 其中： that stands by itself, as long as they can be parts of the row above it: in
 * its unit, and together no more than it. What does not add up (人均可支配收入: 城镇, 农村) has parts that
 * name no indicator of their own.
 */
final class PartsBelow {
  /** What rounding may add to the sum of the parts. */
  private static final BigDecimal ROUNDED = new BigDecimal("1.001");

  private static final List<String> AVERAGES = List.of("人均", "平均", "率", "价格", "指数", "比例", "比重");

  private final Grid grid;
  private final List<Integer> columns;
  private final UnitCaption units;
  private final int whole;
  private final Optional<ScaledUnit> unit;
  private final boolean addsUp;
  private int column = -1;
  private BigDecimal most = BigDecimal.ZERO;
  private BigDecimal sum = BigDecimal.ZERO;

  /**
   * Starts below a whole.
   *
   * @param columns the columns of figures
   * @param whole the row of the whole
   * @param unit what the unit column says of it
   * @param name its label
   */
  PartsBelow(
      Grid grid,
      List<Integer> columns,
      UnitCaption units,
      int whole,
      Optional<ScaledUnit> unit,
      String name) {
    this.grid = grid;
    this.columns = columns;
    this.units = units;
    this.whole = whole;
    this.unit = unit;
    this.addsUp = AVERAGES.stream().noneMatch(name::contains);
    for (int at : columns) {
      Optional<BigDecimal> figure = figure(whole, at);
      if (column < 0 && figure.isPresent()) {
        column = at;
        most = figure.get().multiply(ROUNDED);
      }
    }
  }

  /** Whether a row is a part too. */
  boolean holds(int row, String name, Optional<ScaledUnit> unitOfRow) {
    if (row <= whole || columns.isEmpty() || !unitOfRow.equals(unit)) {
      return false;
    }
    if (!addsUp) {
      return Glossary.standard().find(name).isEmpty();
    }
    Optional<BigDecimal> figure = column < 0 ? Optional.empty() : figure(row, column);
    sum = sum.add(figure.orElse(BigDecimal.ZERO));
    return sum.compareTo(most) <= 0;
  }

  private Optional<BigDecimal> figure(int row, int at) {
    return Figure.of(grid.text(row, at), units).map(Figure::value);
  }
}
