package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.rule.Cause;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * The difference of two percentages written as growth in percent: 提高4.7% for 4.7个百分点; or what it
 * came to written in points: 提高到25.5个百分点 for 25.5%.
 */
final class PointsSlip implements Suspicion {
  private static final String POINTS = "个百分点";

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    return isLevel(mismatch) ? Optional.of(ofLevel(mismatch)) : ofChange(mismatch);
  }

  /** 提高到25.5个百分点, where that is what it rose to. */
  private static boolean isLevel(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    return formula.kind() == Formula.Kind.POINTS_DIFFERENCE
        && mismatch.claim().text().contains(POINTS)
        && formula.terms().get(0).observation().cell().value().filter(mismatch::holds).isPresent();
  }

  private static Diagnosis ofLevel(Mismatch mismatch) {
    return new Diagnosis(
        Cause.UNIT_SWAPPED,
        Message.literal("百分点 → %"),
        List.of(),
        Optional.of(mismatch.claim().text().replace(POINTS, "%")));
  }

  private static Optional<Diagnosis> ofChange(Mismatch mismatch) {
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
