package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.rule.Cause;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A total in which a part was left out. */
final class SumSlip implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    List<Term> terms = formula.terms();
    if (formula.kind() != Formula.Kind.SUM
        || terms.size() < 3
        || !mismatch.isTelling(terms.size(), Mismatch.NEAR_CHANCE)) {
      return Optional.empty();
    }
    return IntStream.range(0, terms.size())
        .filter(left -> holdsWithout(mismatch, terms, left))
        .mapToObj(terms::get)
        .findFirst()
        .map(SumSlip::diagnosis);
  }

  private static boolean holdsWithout(Mismatch mismatch, List<Term> terms, int left) {
    List<Term> rest =
        IntStream.range(0, terms.size()).filter(i -> i != left).mapToObj(terms::get).toList();
    return Recomputation.of(mismatch.comparison().formula(), rest)
        .filter(mismatch::holds)
        .isPresent();
  }

  private static Diagnosis diagnosis(Term term) {
    return new Diagnosis(
        Cause.SUM_MISMATCH,
        Message.literal(term.observation().cell().ref().toString()),
        List.of(Explanation.evidence(term)),
        Optional.empty());
  }
}
