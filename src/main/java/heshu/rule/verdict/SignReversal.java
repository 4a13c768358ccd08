package heshu.rule.verdict;

import heshu.rule.Cause;
import java.util.Optional;

/** The same figure with the other sign: 增长3.2% for −3.2. */
final class SignReversal implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Comparison comparison = mismatch.comparison();
    boolean opposite = comparison.figure().signum() * comparison.value().signum() < 0;
    return opposite && comparison.claimed().negate().meets(comparison.found())
        ? Optional.of(Diagnosis.of(Cause.SIGN_REVERSED))
        : Optional.empty();
  }
}
