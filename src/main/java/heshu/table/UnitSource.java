package heshu.table;

/** Where a series' unit was found. */
public enum UnitSource {
  CELL,
  HEADER,
  ROW_LABEL,
  UNIT_COLUMN,
  UNIT_LINE,
  TITLE,
  CONFIGURATION,
  /** The kind of measure has no other: growth and shares are in percent. */
  MEASURE,
  /**
   * Inferred from sister tables or from the indicator's usual magnitude; never treated as stated.
   */
  INFERRED,
  UNKNOWN
}
