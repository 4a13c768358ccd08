package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The difference of two percentages written as growth in percent: 提高4.7% for 4.7个百分点. */
final class PointsSlip implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    if (formula.kind() != Formula.Kind.GROWTH
        || !formula.terms().stream().allMatch(PointsSlip::isPercent)) {
      return Optional.empty();
    }
    return difference(formula.terms())
        .filter(mismatch::holds)
        .map(
            difference ->
                new Diagnosis(
                    Cause.PERCENT_FOR_POINTS,
                    "",
                    List.of(),
                    Optional.of(inPoints(mismatch, difference))));
  }

  private static String inPoints(Mismatch mismatch, BigDecimal difference) {
    return Figures.expected(mismatch.claim(), difference).replace("%", "个百分点");
  }

  private static boolean isPercent(Term term) {
    return term.series().unit().filter(unit -> unit.unit().symbol().equals("%")).isPresent();
  }

  private static Optional<BigDecimal> difference(List<Term> terms) {
    return terms.size() != 2
        ? Optional.empty()
        : terms
            .get(0)
            .observation()
            .cell()
            .value()
            .flatMap(end -> terms.get(1).observation().cell().value().map(end::subtract));
  }
}
