package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.claim.Claim;
import heshu.claim.Relation;
import heshu.glossary.Glossary;
import heshu.rule.Cause;
import heshu.table.Series;
import heshu.table.Statistics;
import heshu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors that put a right figure in the wrong place: that of another cell, or computed wrongly. */
final class CellErrors {
  private final Surroundings surroundings;

  CellErrors(Statistics statistics) {
    this.surroundings = new Surroundings(statistics, Glossary.standard(), Optional.empty());
  }

  private static String printed(Ground ground, BigDecimal value) {
    BigDecimal scaled = Figures.scaled(ground.quantity(), value);
    return scaled.setScale(ground.quantity().decimals(), RoundingMode.HALF_UP).toPlainString();
  }

  static List<Planting> lastYear(Ground ground) {
    List<Term> terms =
        ground.formula().terms().stream()
            .flatMap(
                term ->
                    term
                        .series()
                        .at(term.observation().period().minusYears(1))
                        .map(found -> new Term(term.series(), found))
                        .stream())
            .toList();
    if (terms.size() < ground.formula().terms().size() || ground.isHedged()) {
      return List.of();
    }
    return other(ground, terms, Cause.WRONG_PERIOD);
  }

  private static List<Planting> other(Ground ground, List<Term> terms, Cause cause) {
    return Recomputation.of(ground.formula(), terms)
        .map(formula -> ground.comparison().frame().convert(formula.value()))
        .filter(value -> value.signum() == ground.comparison().figure().signum())
        .map(value -> printed(ground, value))
        .filter(numeral -> new BigDecimal(numeral).signum() > 0)
        .map(numeral -> DigitErrors.numerals(ground, List.of(numeral), cause))
        .orElse(List.of());
  }

  List<Planting> sister(Ground ground) {
    Series own = ground.formula().terms().get(0).series();
    if (ground.formula().terms().size() > 1 || ground.isHedged()) {
      return List.of();
    }
    List<Planting> all = new ArrayList<>();
    for (Series other : surroundings.sisters(own)) {
      Substitution.in(other, ground.formula().terms().get(0))
          .ifPresent(term -> all.addAll(other(ground, List.of(term), Cause.WRONG_INDICATOR)));
    }
    return all.isEmpty() ? neighbour(ground, own) : all.subList(0, 1);
  }

  private List<Planting> neighbour(Ground ground, Series own) {
    List<Series> beside = surroundings.neighbours(own);
    return beside.stream()
        .limit(1)
        .map(other -> Substitution.in(other, ground.formula().terms().get(0)))
        .flatMap(Optional::stream)
        .flatMap(term -> other(ground, List.of(term), Cause.WRONG_INDICATOR).stream())
        .toList();
  }

  static List<Planting> listSwap(Ground ground) {
    Optional<Integer> head =
        ground.claim().relation(Relation.Kind.LIST_MEMBER).flatMap(Relation::claim);
    if (head.isEmpty()) {
      return List.of();
    }
    List<Claim> list =
        ground.report().extraction().claims().stream()
            .filter(
                c -> c.relation(Relation.Kind.LIST_MEMBER).flatMap(Relation::claim).equals(head))
            .toList();
    int at = list.indexOf(ground.claim());
    if (at < 0 || at + 1 >= list.size()) {
      return List.of();
    }
    Claim next = list.get(at + 1);
    if (next.text().equals(ground.claim().text())
        || ground.report().binding(next) instanceof Binding.Unbound) {
      return List.of();
    }
    Span place = new Span(ground.claim().span().start(), next.span().end());
    String between = ground.text().substring(ground.claim().span().end(), next.span().start());
    String words = next.text() + between + ground.claim().text();
    Span figure = new Span(place.start(), place.start() + next.text().length());
    return List.of(new Planting(place, words, figure, Set.of(Cause.SWAPPED_IN_LIST)));
  }

  static List<Planting> wrongYears(Ground ground) {
    if (ground.formula().kind() != Formula.Kind.AVERAGE_GROWTH) {
      return List.of();
    }
    List<Term> terms = ground.formula().terms();
    int years = Recomputation.years(terms);
    BigDecimal ratio = Recomputation.ratio(terms).orElseThrow();
    List<Planting> all = new ArrayList<>();
    for (int wrong : List.of(years - 1, years + 1)) {
      Recomputation.yearlyGrowth(ratio, wrong)
          .ifPresent(
              value ->
                  all.addAll(
                      DigitErrors.numerals(
                          ground, List.of(printed(ground, value)), Cause.WRONG_YEARS)));
    }
    return all;
  }
}
