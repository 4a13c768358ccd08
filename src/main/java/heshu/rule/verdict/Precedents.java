package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.table.CellRef;
import heshu.table.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the claims of a report that agree with their cells tell of the others: in which unit a table
 * without one is, and at which prices the report gives growth.
 */
final class Precedents {
  private final List<Comparison> agreeing = new ArrayList<>();

  /**
   * @param bindings one for each claim, in the same order
   */
  Precedents(Extraction extraction, List<Binding> bindings, Rounding rounding) {
    for (int i = 0; i < bindings.size(); i++) {
      if (bindings.get(i) instanceof Binding.Bound bound) {
        Claim claim = extraction.claims().get(i);
        Stream.concat(Stream.of(bound.chosen()), bound.others().stream())
            .map(Candidate::formula)
            .map(formula -> Comparison.of(claim, formula, rounding))
            .flatMap(Optional::stream)
            .filter(Precedents::isBorneOut)
            .forEach(agreeing::add);
      }
    }
  }

  /** Whether a figure stands in its cell as written, and is no figure that stands everywhere. */
  static boolean isBorneOut(Comparison comparison) {
    return !comparison.isHedged()
        && comparison.claimed().contains(comparison.value())
        && Mismatch.isTelling(comparison, 1, Mismatch.FAR_CHANCE);
  }

  /** Whether another claim is borne out by growth of the same kind from levels. */
  boolean growFromLevels(Comparison comparison, Predicate<Comparison> alike) {
    return others(comparison)
        .filter(other -> other.formula().kind() == Formula.Kind.GROWTH)
        .anyMatch(alike);
  }

  /** Whether another claim is borne out by a figure of the same table in the same guessed unit. */
  boolean bearOutUnit(Comparison comparison) {
    return comparison.formula().terms().stream()
        .map(term -> term.series())
        .filter(UnstatedUnit::isGuessed)
        .allMatch(
            series -> others(comparison).anyMatch(other -> isDirectIn(series, other.formula())));
  }

  private static boolean isDirectIn(Series series, Formula formula) {
    return formula.kind() == Formula.Kind.DIRECT
        && formula.terms().get(0).series().unit().equals(series.unit())
        && table(formula.terms().get(0).series()).equals(table(series));
  }

  private static String table(Series series) {
    CellRef cell = series.observations().get(0).cell().ref();
    return cell.file() + '!' + cell.sheet().orElse("");
  }

  private Stream<Comparison> others(Comparison comparison) {
    return agreeing.stream().filter(other -> other.claim().index() != comparison.claim().index());
  }
}
