package heshu.rule.verdict;

import heshu.binding.Formula;
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
    BigDecimal written = Figures.scaled(mismatch.quantity(), comparison.figure());
    BigDecimal right = Figures.scaled(mismatch.quantity(), comparison.value());
    return written.subtract(right).abs().compareTo(BigDecimal.ONE) == 0
        ? Optional.of(Diagnosis.ofYears(Figures.plain(written), Figures.plain(right)))
        : Optional.empty();
  }
}
