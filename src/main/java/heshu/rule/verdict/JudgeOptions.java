package heshu.rule.verdict;

import java.util.List;

/**
 * What a person may set about deciding.
 *
 * @param rounding how figures may have been shortened
 * @param tolerances how far they may be off beyond that
 */
public record JudgeOptions(Rounding rounding, List<Tolerance> tolerances) {
  public JudgeOptions {
    tolerances = List.copyOf(tolerances);
  }

  public static JudgeOptions defaults() {
    return new JudgeOptions(Rounding.HALF_UP, List.of());
  }
}
