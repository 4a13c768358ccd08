package heshu.table;

/** What the figures of a series say of its indicator. */
public enum Measure {
  /**
   * The magnitude itself, in the series' unit; shares and rates of indicators that are shares or
   * rates too.
   */
  LEVEL,
  /** Growth over the year before, in percent; an index with last year = 100 is read as growth. */
  GROWTH,
  /** An absolute increase over the year before, in the indicator's unit. */
  INCREASE,
  /** A change of a percentage, in percentage points. */
  POINTS,
  /** How far it is ahead of the region that the header names, in percentage points. */
  AHEAD,
  /** Its share in a whole that the header names (占…比重). */
  SHARE,
  /** Its contribution to growth, in percent. */
  CONTRIBUTION,
  RANK,
  /** An index on another base than last year, such as 1978 = 100. */
  INDEX,
  /** Average annual growth over the series' period, in percent. */
  AVERAGE_GROWTH,
  /**
   * Growth over the whole of the series' period, in percent: from the year before its first to its
   * last.
   */
  TOTAL_GROWTH,
  /** Growth over the month or quarter before (环比), in percent. */
  CHAIN_GROWTH,
  /** A planned or budgeted value. */
  PLAN,
  /** Percent of plan or budget. */
  COMPLETION;

  /** Whether the figures are percentages, whatever the unit of the indicator. */
  public boolean isPercent() {
    return switch (this) {
      case GROWTH, SHARE, CONTRIBUTION, AVERAGE_GROWTH, TOTAL_GROWTH, CHAIN_GROWTH, COMPLETION ->
          true;
      case LEVEL, INCREASE, POINTS, AHEAD, RANK, INDEX, PLAN -> false;
    };
  }
}
