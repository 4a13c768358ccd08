package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.quantity.Units;
import heshu.table.grid.CellNote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where the unit of a cell is told: in the cell itself, its row, its column, above the table, or by
 * what is measured.
 */
record UnitSearch(
    RowFacts row,
    ColumnCaption column,
    TableFacts table,
    Measure measure,
    Optional<String> indexBase) {
  private static final ScaledUnit PERCENT = Units.standard().parse("%").orElseThrow();
  private static final ScaledUnit POINTS = Units.standard().parse("百分点").orElseThrow();
  private static final ScaledUnit PLACES = new ScaledUnit("位", BigDecimal.ONE, Units.RANK);

  /** A unit and where it was found. */
  record UnitOf(Optional<ScaledUnit> unit, UnitSource source) {}

  /**
   * The unit of one cell.
   *
   * @param figure what stands in the cell
   * @param note how the workbook shows it
   */
  UnitOf of(Optional<Figure> figure, CellNote note) {
    Optional<ScaledUnit> ofCell =
        note.percent() ? Optional.of(PERCENT) : figure.flatMap(Figure::unit);
    UnitOf stated = stated();
    boolean same =
        ofCell.isEmpty()
            || ofCell.map(UnitSearch::symbol).equals(stated.unit.map(UnitSearch::symbol));
    return same ? stated : new UnitOf(ofCell, UnitSource.CELL);
  }

  private static String symbol(ScaledUnit unit) {
    return unit.scale() + unit.unit().symbol();
  }

  private UnitOf stated() {
    if (measure == Measure.RANK) {
      return new UnitOf(Optional.of(PLACES), UnitSource.MEASURE);
    }
    if (measure == Measure.POINTS || measure == Measure.AHEAD) {
      return new UnitOf(Optional.of(POINTS), UnitSource.MEASURE);
    }
    if (measure == Measure.INDEX && indexBase.isPresent()) {
      return new UnitOf(Units.standard().parse(indexBase.get()), UnitSource.HEADER);
    }
    return measure.isPercent() ? percent() : level();
  }

  private UnitOf percent() {
    if (column.unit().filter(this::fits).isPresent()) {
      return new UnitOf(column.unit(), UnitSource.HEADER);
    }
    if (row.label().unit().filter(this::fits).isPresent()) {
      return new UnitOf(row.label().unit(), UnitSource.ROW_LABEL);
    }
    if (row.unit().filter(this::fits).isPresent()) {
      return new UnitOf(row.unit(), UnitSource.UNIT_COLUMN);
    }
    return new UnitOf(Optional.of(PERCENT), UnitSource.MEASURE);
  }

  /** 拉动 is counted in percentage points, 贡献率 in percent. */
  private boolean fits(ScaledUnit unit) {
    return isShareLike(unit)
        || (measure == Measure.CONTRIBUTION && unit.unit().equals(POINTS.unit()));
  }

  static boolean isShareLike(ScaledUnit unit) {
    return unit.unit().symbol().equals("%") || unit.unit().symbol().equals("‰");
  }

  private UnitOf level() {
    if (measure == Measure.PLAN && column.unit().filter(UnitSearch::isShareLike).isPresent()) {
      return new UnitOf(
          column.unit(), UnitSource.HEADER); // a planned growth beside planned amounts
    }
    if (row.label().unit().isPresent()) {
      return new UnitOf(row.label().unit(), UnitSource.ROW_LABEL);
    }
    if (column.unit().isPresent()) {
      return new UnitOf(column.unit(), UnitSource.HEADER);
    }
    if (row.unit().isPresent()) {
      return new UnitOf(row.unit(), UnitSource.UNIT_COLUMN);
    }
    Optional<ScaledUnit> inherited = inherited();
    if (inherited.isPresent()) {
      return new UnitOf(inherited, UnitSource.ROW_LABEL);
    }
    Optional<ScaledUnit> ofIndicator = table.indicator().flatMap(Caption::unit);
    if (ofIndicator.isPresent()) {
      return new UnitOf(ofIndicator, UnitSource.TITLE);
    }
    return ofTable();
  }

  /** The unit that the column's name tells, or else the row's. */
  private Optional<ScaledUnit> ofName() {
    return NamedUnits.of(column.name(), table.units())
        .or(() -> NamedUnits.of(row.label().name(), table.units()));
  }

  /** A part is in the unit of its whole: # 轿车 below 汽车产量（万辆）. */
  private Optional<ScaledUnit> inherited() {
    for (int i = row.path().size() - 1; i >= 0; i--) {
      if (row.path().get(i).unit().isPresent()) {
        return row.path().get(i).unit();
      }
    }
    return Optional.empty();
  }

  private UnitOf ofTable() {
    Optional<ScaledUnit> named = table.units().size() < 2 ? Optional.empty() : ofName();
    if (named.isPresent()) {
      return new UnitOf(named, UnitSource.UNIT_LINE);
    }
    List<ScaledUnit> levels = table.units().stream().filter(unit -> !isShareLike(unit)).toList();
    if (levels.size() == 1) {
      return new UnitOf(Optional.of(levels.get(0)), UnitSource.UNIT_LINE);
    }
    if (table.units().size() == 1) {
      return new UnitOf(Optional.of(table.units().get(0)), UnitSource.UNIT_LINE);
    }
    return table.titleUnit().isPresent() && table.units().isEmpty()
        ? new UnitOf(table.titleUnit(), UnitSource.TITLE)
        : new UnitOf(Optional.empty(), UnitSource.UNKNOWN);
  }
}
