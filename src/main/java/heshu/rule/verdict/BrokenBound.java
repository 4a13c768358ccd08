package heshu.rule.verdict;

import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.Optional;

/** 超, 近, 不到 and the like said of a value on the wrong side, or too far away. */
final class BrokenBound implements Suspicion {
  private final BigDecimal reach;

  /**
   * @param reach how far the figure may be from the value, as a share of it
   */
  BrokenBound(BigDecimal reach) {
    this.reach = reach;
  }

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Comparison comparison = mismatch.comparison();
    return comparison.isHedged() && comparison.deviation().compareTo(reach) <= 0
        ? Optional.of(Diagnosis.of(Cause.BOUND_BROKEN, mismatch.claim().text()))
        : Optional.empty();
  }
}
