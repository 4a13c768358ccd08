package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.rule.Cause;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/** What there is in all, written as what was added: 新增高铁里程2463公里, which is the whole length. */
final class TotalForGain implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    if (formula.kind() != Formula.Kind.DIFFERENCE || !mismatch.isTelling(1, Mismatch.NEAR_CHANCE)) {
      return Optional.empty();
    }
    return formula.terms().stream()
        .filter(term -> isTaken(mismatch, formula, term))
        .findFirst()
        .map(
            term ->
                new Diagnosis(
                    Cause.WRONG_SCOPE,
                    Message.of("rule.total-figure", Figures.place(term)),
                    List.of(),
                    Optional.empty()));
  }

  private static boolean isTaken(Mismatch mismatch, Formula formula, Term term) {
    return Recomputation.direct(term, formula.unit()).filter(mismatch::holds).isPresent();
  }
}
