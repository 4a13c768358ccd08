package heshu.rule.verdict;

import heshu.binding.Formula.Term;
import heshu.rule.Cause;
import java.util.Optional;
import java.util.function.Function;

/** What was planned, written as what was done. */
final class PlanForResult implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    if (mismatch.comparison().formula().terms().size() != 1) {
      return Optional.empty();
    }
    Substitution substitution = new Substitution(mismatch, Cause.WRONG_SCOPE, Mismatch.NEAR_CHANCE);
    return substitution
        .first(
            mismatch
                .surroundings()
                .plans(mismatch.comparison().formula().terms().get(0).series())
                .map(plan -> (Function<Term, Optional<Term>>) term -> Substitution.in(plan, term))
                .toList())
        .map(plan -> plan.telling("rule.plan-figure"));
  }
}
