package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.quantity.ScaledUnit;
import heshu.rule.Cause;
import heshu.table.Series;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figure of dollars told as yuan (26亿元 for 26亿美元, where the table has both), and growth
 * computed from the one beside a level in the other.
 */
final class OtherMoney implements Suspicion {
  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    List<Term> terms = mismatch.comparison().formula().terms();
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    Series own = terms.get(0).series();
    return mismatch.comparison().formula().kind() == Formula.Kind.DIRECT
        ? mismatch
            .surroundings()
            .inOtherMoney(own)
            .map(other -> Substitution.in(other, terms.get(0)))
            .flatMap(Optional::stream)
            .map(term -> told(mismatch, term))
            .flatMap(Optional::stream)
            .findFirst()
        : new Substitution(mismatch, Cause.WRONG_SCOPE, Mismatch.NEAR_CHANCE)
            .first(mismatch.surroundings().inOtherMoney(own).map(OtherMoney::replacing).toList());
  }

  private static Function<Term, Optional<Term>> replacing(Series other) {
    return term -> Substitution.in(other, term);
  }

  private static Optional<Diagnosis> told(Mismatch mismatch, Term term) {
    String written = mismatch.quantity().unit().symbol();
    Optional<String> meant = term.series().unit().map(ScaledUnit::unit).map(unit -> unit.symbol());
    String text = mismatch.claim().text();
    return meant
        .filter(unit -> mismatch.isTelling(1, Mismatch.NEAR_CHANCE) && text.contains(written))
        .filter(unit -> isSameAmount(mismatch, term))
        .map(
            unit ->
                new Diagnosis(
                    Cause.UNIT_SWAPPED,
                    Message.literal(written + " → " + unit),
                    List.of(Explanation.evidence(term)),
                    Optional.of(text.replace(written, unit))));
  }

  /** Whether the figure would be that of a cell if only its unit were that of the cell. */
  private static boolean isSameAmount(Mismatch mismatch, Term term) {
    return term.series()
        .unit()
        .flatMap(unit -> term.observation().cell().value().map(unit.scale()::multiply))
        .filter(amount -> mismatch.comparison().claimed().contains(amount))
        .isPresent();
  }
}
