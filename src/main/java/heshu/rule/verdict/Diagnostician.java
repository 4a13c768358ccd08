package heshu.rule.verdict;

import heshu.rule.Cause;
import java.util.List;
import java.util.Optional;

/** Tries the suspicions on a difference, the simplest first. */
final class Diagnostician {
  private final List<Suspicion> suspicions;

  Diagnostician(List<Suspicion> suspicions) {
    this.suspicions = List.copyOf(suspicions);
  }

  Diagnosis diagnose(Mismatch mismatch) {
    return suspicions.stream()
        .map(suspicion -> suspicion.examine(mismatch))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Diagnosis.of(Cause.UNKNOWN));
  }
}
