package heshu.rule.verdict;

/**
 * What a person may set about deciding.
 *
 * @param rounding how figures may have been shortened
 */
public record JudgeOptions(Rounding rounding) {
  public static JudgeOptions defaults() {
    return new JudgeOptions(Rounding.HALF_UP);
  }
}
