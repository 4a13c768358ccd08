package heshu.rule.verdict;

import heshu.quantity.Hedge;
import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.Optional;

/** Digits cut off instead of rounded: 5.8 for 5.87. */
final class Truncation implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Comparison comparison = mismatch.comparison();
    if (mismatch.quantity().hedge() != Hedge.EXACT
        || comparison.figure().signum() != comparison.value().signum()) {
      return Optional.empty();
    }
    BigDecimal lost = comparison.value().abs().subtract(comparison.figure().abs());
    BigDecimal unit =
        mismatch.quantity().resolution().multiply(mismatch.quantity().unit().factor());
    return lost.signum() > 0 && lost.compareTo(unit) < 0
        ? Optional.of(Diagnosis.of(Cause.TRUNCATED))
        : Optional.empty();
  }
}
