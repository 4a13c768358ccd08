package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.quantity.Interval;
import heshu.rule.Cause;
import heshu.table.Measure;
import heshu.table.Series;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Growth computed from two levels at current prices, where real growth is published. */
final class NominalGrowth implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    if (formula.kind() != Formula.Kind.DIRECT
        || formula.terms().get(0).series().measure() != Measure.GROWTH
        || !mismatch.isTelling(1, Mismatch.NEAR_CHANCE)) {
      return Optional.empty();
    }
    Term term = formula.terms().get(0);
    return mismatch
        .surroundings()
        .levels(term.series())
        .map(levels -> examine(mismatch, term, levels))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Diagnosis> examine(Mismatch mismatch, Term term, Series levels) {
    Optional<Term> end = Substitution.in(levels, term);
    Optional<Term> base =
        levels
            .at(term.observation().period().minusYears(1))
            .map(found -> Substitution.at(levels, found));
    if (end.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    return growth(end.get(), base.get())
        .filter(mismatch::holds)
        .map(
            growth ->
                new Diagnosis(
                    Cause.WRONG_SCOPE,
                    Message.of(
                        "rule.quotient", Figures.place(end.get()), Figures.place(base.get())),
                    List.of(Explanation.evidence(end.get()), Explanation.evidence(base.get())),
                    Optional.empty()));
  }

  private static Optional<BigDecimal> growth(Term end, Term base) {
    return end.observation()
        .cell()
        .value()
        .flatMap(
            last ->
                base.observation()
                    .cell()
                    .value()
                    .filter(first -> first.signum() > 0)
                    .map(first -> last.divide(first, Interval.PRECISION))
                    .flatMap(ratio -> Recomputation.yearlyGrowth(ratio, 1)));
  }
}
