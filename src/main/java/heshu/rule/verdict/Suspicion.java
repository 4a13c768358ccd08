package heshu.rule.verdict;

import java.util.Optional;

/** One explanation that a difference may have; it answers only where the figures bear it out. */
interface Suspicion {
  Optional<Diagnosis> examine(Mismatch mismatch);
}
