package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.glossary.Regions;
import heshu.rule.Cause;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figure of a sister indicator, of a row beside the right one, of another region or scope. */
final class OtherSeries implements Suspicion {
  /** Rows as near as this may be hit by a slip of the eye. */
  private static final int BESIDE = 3;

  private final Cause cause;
  private final BigDecimal chance;
  private final Search search;

  /** The series that may have been taken for one, the likeliest first. */
  private interface Search {
    Stream<Series> of(Series series, Surroundings surroundings);
  }

  private OtherSeries(Cause cause, BigDecimal chance, Search search) {
    this.cause = cause;
    this.chance = chance;
    this.search = search;
  }

  static OtherSeries scope() {
    return new OtherSeries(
        Cause.WRONG_SCOPE,
        Mismatch.NEAR_CHANCE,
        (series, around) ->
            Stream.concat(
                around.chained(series),
                around
                    .namesakes(series)
                    .filter(other -> around.isSameRegion(series, other))
                    .filter(other -> isOnOtherBasis(series, other, around))));
  }

  /** 全市 and 市本级; growth at current prices and at constant ones. */
  private static boolean isOnOtherBasis(Series series, Series other, Surroundings around) {
    boolean prices = series.real().isPresent() && other.real().isPresent();
    return !around.isSameScope(series, other) || (prices && !other.real().equals(series.real()));
  }

  static OtherSeries sister() {
    return new OtherSeries(
        Cause.WRONG_INDICATOR,
        Mismatch.NEAR_CHANCE,
        (series, around) ->
            Stream.concat(
                around.sisters(series).stream(), around.neighbours(series).stream().limit(BESIDE)));
  }

  static OtherSeries neighbour() {
    return new OtherSeries(
        Cause.WRONG_INDICATOR,
        Mismatch.FAR_CHANCE,
        (series, around) -> around.neighbours(series).stream());
  }

  static OtherSeries region() {
    return new OtherSeries(
        Cause.WRONG_REGION,
        Mismatch.NEAR_CHANCE,
        (series, around) ->
            around
                .namesakes(series)
                .filter(other -> !around.isSameRegion(series, other))
                .sorted(Comparator.comparing(other -> !other.region().equals(Regions.NATION))));
  }

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    if (mismatch.comparison().formula().kind() == Formula.Kind.RANK) {
      return Optional.empty(); // every place is some other region's
    }
    Substitution substitution = new Substitution(mismatch, cause, chance);
    return mismatch.comparison().formula().terms().stream()
        .limit(2)
        .map(Term::series)
        .distinct()
        .map(series -> substitution.first(replacements(series, mismatch.surroundings())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<Function<Term, Optional<Term>>> replacements(
      Series series, Surroundings surroundings) {
    return search
        .of(series, surroundings)
        .distinct()
        .map(other -> replacing(series, other))
        .toList();
  }

  private static Function<Term, Optional<Term>> replacing(Series series, Series other) {
    return term ->
        Surroundings.isSame(term.series(), series)
            ? Substitution.in(other, term)
            : Optional.of(term);
  }
}
