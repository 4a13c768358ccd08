package heshu.rule;

/** What probably happened where a figure differs. */
public enum Cause {
  WRONG_PERIOD,
  WRONG_INDICATOR,
  WRONG_REGION,
  WRONG_SCOPE,
  SCALE_SLIP,
  UNIT_SWAPPED,
  PERCENT_FOR_POINTS,
  DIGIT_TRANSPOSITION,
  DIGIT_SLIP,
  DECIMAL_SHIFT,
  SIGN_REVERSED,
  SWAPPED_IN_LIST,
  TRUNCATED,
  WRONG_YEARS,
  ARITHMETIC_MEAN,
  MULTIPLE_OFF_BY_ONE,
  BOUND_BROKEN,
  SUM_MISMATCH,
  UNKNOWN;

  public String contractName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
