package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.period.Period;
import heshu.rule.Cause;
import heshu.table.Observation;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figure of another period: last year's, November's for the year's, growth on another base. */
final class OtherPeriod implements Suspicion {
  private static final int NEAR = 2;
  private static final List<Integer> YEARS = List.of(1, -1, 2, 3, 4, 5);

  private final boolean far;
  private final BigDecimal chance;

  private OtherPeriod(boolean far, BigDecimal chance) {
    this.far = far;
    this.chance = chance;
  }

  /** Only the periods next to the right one. */
  static OtherPeriod near() {
    return new OtherPeriod(/* far= */ false, Mismatch.NEAR_CHANCE);
  }

  static OtherPeriod anywhere() {
    return new OtherPeriod(/* far= */ true, Mismatch.FAR_CHANCE);
  }

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    if (formula.terms().isEmpty()) {
      return Optional.empty();
    }
    Substitution substitution = new Substitution(mismatch, Cause.WRONG_PERIOD, chance);
    return substitution.first(
        formula.terms().size() == 1
            ? otherColumns(mismatch, formula.terms().get(0))
            : otherYears(formula));
  }

  private List<Function<Term, Optional<Term>>> otherColumns(Mismatch mismatch, Term own) {
    Series series = own.series();
    Stream<Term> row = series.observations().stream().map(found -> Substitution.at(series, found));
    Stream<Term> siblings =
        mismatch
            .surroundings()
            .namesakes(series)
            .filter(other -> mismatch.surroundings().isSameRegion(series, other))
            .filter(other -> mismatch.surroundings().isSameScope(series, other))
            .flatMap(other -> other.observations().stream().map(o -> Substitution.at(other, o)));
    Stream<Term> averages =
        mismatch
            .surroundings()
            .averaged(series)
            .flatMap(other -> other.observations().stream().map(o -> Substitution.at(other, o)))
            .filter(term -> apart(term.observation(), own.observation()) == 0);
    Comparator<Term> nearest =
        Comparator.comparingLong(term -> apart(term.observation(), own.observation()));
    return Stream.concat(Stream.concat(averages, row), far ? siblings : Stream.empty())
        .filter(term -> !isSame(term.observation(), own.observation()))
        .sorted(nearest)
        .limit(far ? Long.MAX_VALUE : NEAR)
        .map(OtherPeriod::always)
        .toList();
  }

  private static Function<Term, Optional<Term>> always(Term term) {
    return own -> Optional.of(term);
  }

  private static boolean isSame(Observation one, Observation other) {
    return one.period().sameMonths(other.period());
  }

  /** Months between the ends of two periods; the same end with another length is nearest. */
  private static long apart(Observation one, Observation other) {
    return Math.abs(
        java.time.temporal.ChronoUnit.MONTHS.between(one.period().last(), other.period().last()));
  }

  /** The same computation some years earlier or later, then on another base. */
  private List<Function<Term, Optional<Term>>> otherYears(Formula formula) {
    List<Function<Term, Optional<Term>>> shifts = new ArrayList<>();
    for (int years : far ? YEARS : YEARS.subList(0, NEAR)) {
      shifts.add(term -> shifted(term, years));
    }
    Term base = formula.terms().get(1);
    Period yearBefore = formula.terms().get(0).observation().period().minusYears(1);
    if (!base.observation().period().sameMonths(yearBefore)) {
      shifts.add(term -> term.equals(base) ? at(term, yearBefore) : Optional.of(term));
    }
    if (formula.terms().size() == 2
        && Surroundings.isSame(base.series(), formula.terms().get(0).series())) {
      for (int years : far ? YEARS : YEARS.subList(0, NEAR)) {
        shifts.add(term -> term.equals(base) ? shifted(term, years) : Optional.of(term));
      }
    }
    return shifts;
  }

  private static Optional<Term> shifted(Term term, int years) {
    return at(term, term.observation().period().minusYears(years));
  }

  private static Optional<Term> at(Term term, Period period) {
    return term.series().at(period).map(found -> Substitution.at(term.series(), found));
  }
}
