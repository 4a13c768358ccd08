package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.rule.Cause;
import heshu.table.Observation;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts other cells in the place of a formula's own and sees whether they give the figure. */
final class Substitution {
  private final Mismatch mismatch;
  private final Cause cause;
  private final BigDecimal chance;
  private int tried;

  Substitution(Mismatch mismatch, Cause cause, BigDecimal chance) {
    this.mismatch = mismatch;
    this.cause = cause;
    this.chance = chance;
  }

  /**
   * The first replacement that gives the figure, unless so many were tried before it that chance
   * would do it.
   *
   * @param replacements for a term the one in its place, which may be itself
   */
  Optional<Diagnosis> first(List<Function<Term, Optional<Term>>> replacements) {
    for (Function<Term, Optional<Term>> replacement : replacements) {
      Optional<Diagnosis> hit = examine(replacement);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private Optional<Diagnosis> examine(Function<Term, Optional<Term>> replacement) {
    List<Term> terms = new ArrayList<>();
    for (Term term : mismatch.comparison().formula().terms()) {
      replacement.apply(term).ifPresent(terms::add);
    }
    if (terms.size() < mismatch.comparison().formula().terms().size()) {
      return Optional.empty();
    }
    Optional<Formula> other = Recomputation.of(mismatch.comparison().formula(), terms);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    tried++;
    return mismatch.holds(other.get()) && mismatch.isTelling(tried, chance)
        ? Optional.of(diagnosis(terms))
        : Optional.empty();
  }

  private Diagnosis diagnosis(List<Term> terms) {
    List<Term> own = mismatch.comparison().formula().terms();
    List<Term> changed = terms.stream().filter(term -> !own.contains(term)).toList();
    return new Diagnosis(
        cause,
        changed.isEmpty() ? Diagnosis.NO_DETAIL : Figures.place(changed.get(0)),
        changed.stream().map(Explanation::evidence).toList(),
        Optional.empty());
  }

  /** The cell of another series at the period of a term. */
  static Optional<Term> in(Series series, Term term) {
    return series.at(term.observation().period()).map(found -> new Term(series, found));
  }

  static Term at(Series series, Observation observation) {
    return new Term(series, observation);
  }
}
