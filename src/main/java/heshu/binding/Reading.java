package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.table.Cell;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell's figure as a formula needs it.
 *
 * @param value the figure in {@code unit}
 * @param bounds the values it may have been rounded from
 * @param unit without scale words
 * @param printed the figure as the table prints it, for showing computations
 */
record Reading(BigDecimal value, Interval bounds, Unit unit, String printed) {
  static final Unit PERCENT = unit("%");
  static final Unit POINTS = unit("百分点");
  static final Unit TIMES = unit("倍");
  static final Unit YEARS = unit("年");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static Unit unit(String symbol) {
    return Units.standard().unit(symbol).orElseThrow();
  }

  /** The figure of a cell in its own unit, empty if the cell has none. */
  static Optional<Reading> of(Term term) {
    Cell cell = term.observation().cell();
    return cell.value().map(value -> of(term, cell, value));
  }

  private static Reading of(Term term, Cell cell, BigDecimal value) {
    BigDecimal scale = term.series().unit().map(ScaledUnit::scale).orElse(BigDecimal.ONE);
    Unit unit = term.series().unit().map(ScaledUnit::unit).orElse(Units.NONE);
    BigDecimal slack =
        isCount(unit, scale, cell) ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-cell.precision());
    Interval bounds = Interval.closed(value.subtract(slack), value.add(slack));
    return new Reading(
        value.multiply(scale), bounds.scale(scale), unit, Figures.plain(value, cell.decimals()));
  }

  /** Things counted one by one, 558起 or 4306家, were not rounded. */
  private static boolean isCount(Unit unit, BigDecimal scale, Cell cell) {
    boolean counted = unit.dimension().equals("count") || unit.dimension().equals("person");
    return counted && cell.precision() == 0 && scale.compareTo(BigDecimal.ONE) == 0;
  }

  /** The same figure in the wanted unit where it converts, otherwise as it is. */
  Reading in(Unit wanted) {
    if (Confusable.isForEach(unit, wanted) || Confusable.isAnyCounter(unit, wanted)) {
      return new Reading(value, bounds, wanted, printed);
    }
    if (!unit.converts(wanted) || unit.equals(wanted)) {
      return this;
    }
    BigDecimal factor = unit.factor().divide(wanted.factor(), Interval.PRECISION);
    return new Reading(value.multiply(factor), bounds.scale(factor), wanted, printed);
  }
}
