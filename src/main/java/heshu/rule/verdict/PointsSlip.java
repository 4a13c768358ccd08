package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.rule.Cause;
import java.util.List;
import java.util.Optional;

/** The difference of two percentages written as growth in percent: 提高4.7% for 4.7个百分点. */
final class PointsSlip implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    return difference(mismatch.comparison().formula())
        .filter(difference -> Sense.isMovement(mismatch.claim()))
        .filter(difference -> mismatch.holds(difference.value()))
        .map(
            difference ->
                new Diagnosis(
                    Cause.PERCENT_FOR_POINTS,
                    Diagnosis.NO_DETAIL,
                    List.of(),
                    Optional.of(inPoints(mismatch, difference))));
  }

  private static String inPoints(Mismatch mismatch, Formula difference) {
    return Figures.expected(mismatch.claim(), difference.value()).replace("%", "个百分点");
  }

  /**
   * The change in points that a growth of percentages, or a percentage with a year before, hides.
   */
  static Optional<Formula> difference(Formula formula) {
    List<Term> terms = formula.terms();
    if (terms.isEmpty() || !terms.stream().allMatch(PointsSlip::isPercent)) {
      return Optional.empty();
    }
    return switch (formula.kind()) {
      case GROWTH, DIFFERENCE -> Recomputation.pointsDifference(terms.get(0), terms.get(1));
      case DIRECT ->
          yearBefore(terms.get(0))
              .flatMap(before -> Recomputation.pointsDifference(terms.get(0), before));
      default -> Optional.empty();
    };
  }

  /** Percentages differ by points, in whatever unit the claim wants the difference. */
  static Formula inPoints(Formula formula) {
    return formula.kind() == Formula.Kind.DIFFERENCE
        ? difference(formula).orElse(formula)
        : formula;
  }

  private static Optional<Term> yearBefore(Term term) {
    return term.series()
        .at(term.observation().period().minusYears(1))
        .map(found -> new Term(term.series(), found));
  }

  private static boolean isPercent(Term term) {
    return term.series().unit().filter(unit -> unit.unit().symbol().equals("%")).isPresent();
  }
}
