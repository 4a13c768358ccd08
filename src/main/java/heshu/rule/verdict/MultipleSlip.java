package heshu.rule.verdict;

import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.Optional;

/** An increase taken for a ratio: 增长3倍 for three times as much, 增长200% for 增长到200%; 翻两番 for 翻一番. */
final class MultipleSlip implements Suspicion {
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    return isSlip(mismatch)
        ? Optional.of(Diagnosis.of(Cause.MULTIPLE_OFF_BY_ONE))
        : Optional.empty();
  }

  private static boolean isSlip(Mismatch mismatch) {
    String unit = mismatch.quantity().unit().symbol();
    if (unit.equals("倍") && Doubling.isDoubling(mismatch.claim())) {
      return mismatch.holdsTimes(TWO) || mismatch.holdsTimes(new BigDecimal("0.5"));
    }
    if (unit.equals("倍")) {
      return holdsMoved(mismatch, BigDecimal.ONE);
    }
    return unit.equals("%")
        && Sense.isMovement(mismatch.claim())
        && mismatch.comparison().figure().compareTo(HUNDRED) >= 0
        && holdsMoved(mismatch, HUNDRED);
  }

  private static boolean holdsMoved(Mismatch mismatch, BigDecimal step) {
    return mismatch.holdsMoved(step) || mismatch.holdsMoved(step.negate());
  }
}
