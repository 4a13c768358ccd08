package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.Relation;
import heshu.claim.Role;
import heshu.rule.Cause;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on claims that no table speaks of: most are undecidable, but the unit alone may be what
 * keeps a claim from its cell.
 */
final class Misses {
  private final List<Binding> bindings;
  private final Rounding rounding;

  /**
   * @param bindings those of the report, one for each claim
   */
  Misses(List<Binding> bindings, Rounding rounding) {
    this.bindings = bindings;
    this.rounding = rounding;
  }

  Verdict verdict(Claim claim, Binding.Unbound unbound) {
    Optional<Verdict> clash =
        claim.role() == Role.TARGET
            ? Optional.empty()
            : points(claim, unbound).or(() -> clash(claim, unbound));
    return clash.orElseGet(
        () -> Verdicts.undecidable(reason(claim, unbound.lacked()), unbound.why(), unbound));
  }

  /** The nearest miss may be missed only because the claim's unit is wrong. */
  private Optional<Verdict> clash(Claim claim, Binding.Unbound unbound) {
    Optional<Formula> nearest =
        unbound
            .nearest()
            .filter(Candidate::isNamedAlike)
            .map(Candidate::formula)
            .filter(formula -> Frame.of(claim, formula).isEmpty())
            .filter(formula -> !UnstatedUnit.isGuessed(formula));
    return nearest
        .filter(formula -> UnitClash.isTelling(claim.quantity()))
        .flatMap(
            formula ->
                UnitClash.examine(claim, formula, rounding)
                    .map(diagnosis -> Verdicts.clashing(claim, formula, diagnosis, unbound)));
  }

  /** Growth in percent of what is itself a percentage may be meant in points. */
  private Optional<Verdict> points(Claim claim, Binding.Unbound unbound) {
    List<Formula> formulas = new ArrayList<>();
    unbound
        .nearest()
        .filter(Candidate::isNamedAlike)
        .map(Candidate::formula)
        .ifPresent(formulas::add);
    claim
        .relation(Relation.Kind.CHANGE_OF)
        .flatMap(Relation::claim)
        .flatMap(level -> bindings.get(level - 1).formula())
        .ifPresent(formulas::add);
    return formulas.stream()
        .map(PointsSlip::difference)
        .flatMap(Optional::stream)
        .map(
            difference ->
                UnitClash.examine(claim, difference, rounding)
                    .filter(diagnosis -> diagnosis.cause() == Cause.PERCENT_FOR_POINTS)
                    .map(diagnosis -> Verdicts.clashing(claim, difference, diagnosis, unbound)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Reason reason(Claim claim, Binding.Lack lacked) {
    if (claim.role() == Role.TARGET) {
      return Reason.TARGET;
    }
    return switch (lacked) {
      case DATA, REGION, INDICATOR -> Reason.NO_DATA;
      case PERIOD -> claim.subject().period().isEmpty() ? Reason.NO_PERIOD : Reason.NO_DATA;
      case UNIT -> Reason.UNIT_UNKNOWN;
      case COMPARABLE_BASIS -> Reason.NOT_COMPARABLE;
    };
  }
}
