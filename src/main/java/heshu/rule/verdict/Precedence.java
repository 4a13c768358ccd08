package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.binding.Recomputation;
import heshu.period.Period;
import heshu.table.Measure;
import heshu.table.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A published growth rate goes before one recomputed from levels, wherever it stands: the
 * publishers knew the levels before they were rounded, revised, or put on another scope.
 */
final class Precedence {
  private static final Map<Formula.Kind, Measure> PUBLISHED =
      Map.of(
          Formula.Kind.GROWTH, Measure.GROWTH,
          Formula.Kind.IMPLIED, Measure.GROWTH,
          Formula.Kind.AVERAGE_GROWTH, Measure.AVERAGE_GROWTH);

  private Precedence() {}

  /** The binding with the published figure chosen, if there is one of the same period. */
  static Binding.Bound of(Binding.Bound bound) {
    Formula chosen = bound.chosen().formula();
    return choosing(bound, other -> isPublished(other, chosen)).orElse(bound);
  }

  /** The binding with the first other table chosen that is wanted; nothing where none is. */
  static Optional<Binding.Bound> choosing(Binding.Bound bound, Predicate<Formula> wanted) {
    return bound.others().stream()
        .filter(other -> !bound.byPerson() && wanted.test(other.formula()) && !isEarly(other))
        .findFirst()
        .map(other -> choosing(other, bound));
  }

  /** Whether growth was computed from levels. */
  static boolean isRecomputed(Formula formula) {
    return PUBLISHED.containsKey(formula.kind());
  }

  private static boolean isPublished(Formula other, Formula computed) {
    Measure measure = PUBLISHED.get(computed.kind());
    if (measure == null || other.kind() != Formula.Kind.DIRECT) {
      return false;
    }
    Series series = other.terms().get(0).series();
    return series.measure() == measure
        && series.region().equals(computed.terms().get(0).series().region())
        && (measure == Measure.AVERAGE_GROWTH
            || (period(other).equals(period(computed)) && isOverOneYear(computed)));
  }

  /** Growth over five years is not what is published of the last of them. */
  private static boolean isOverOneYear(Formula computed) {
    boolean fromLevels = computed.kind() == Formula.Kind.GROWTH && computed.terms().size() > 1;
    return !fromLevels || Recomputation.years(computed.terms()) <= 1;
  }

  /** Flash and preliminary figures are there to be overtaken. */
  private static boolean isEarly(Candidate candidate) {
    return candidate.parts().stream().anyMatch(part -> part.why().code().equals("binding.vintage"));
  }

  private static Period period(Formula formula) {
    return formula.terms().get(0).observation().period();
  }

  private static Binding.Bound choosing(Candidate published, Binding.Bound bound) {
    List<Candidate> others = new ArrayList<>(List.of(bound.chosen()));
    bound.others().stream().filter(other -> !other.equals(published)).forEach(others::add);
    return new Binding.Bound(published, others, bound.near(), bound.byPerson());
  }
}
