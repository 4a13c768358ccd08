package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.Optional;

/** A run of years (连续5年) that counts one too many or too few. */
final class RunSlip implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Comparison comparison = mismatch.comparison();
    if (comparison.formula().kind() != Formula.Kind.RUN) {
      return Optional.empty();
    }
    BigDecimal apart = comparison.figure().subtract(comparison.value()).abs();
    return apart.compareTo(BigDecimal.ONE) == 0
        ? Optional.of(
            Diagnosis.of(
                Cause.WRONG_YEARS,
                Figures.plain(comparison.figure()) + " ≠ " + Figures.plain(comparison.value())))
        : Optional.empty();
  }
}
