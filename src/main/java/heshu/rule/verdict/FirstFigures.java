package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.table.CellRef;
import heshu.table.Series;
import heshu.table.Vintage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a report gives the figures that were published first (快报, 初步核算). One whose figures stand
 * as they are in such a table follows it, and what differs there is an error; one that is a little
 * off it in several places has figures that came later.
 */
final class FirstFigures {
  /** A figure beside a cell of a table of first figures. */
  private record Met(int claim, String table, boolean same) {}

  private final List<Met> met = new ArrayList<>();

  /**
   * @param bindings one for each claim, in the same order
   */
  FirstFigures(Extraction extraction, List<Binding> bindings, Rounding rounding) {
    for (int i = 0; i < bindings.size(); i++) {
      if (bindings.get(i) instanceof Binding.Bound bound) {
        Claim claim = extraction.claims().get(i);
        Stream.concat(Stream.of(bound.chosen()), bound.others().stream())
            .map(Candidate::formula)
            .filter(FirstFigures::isFirst)
            .map(formula -> Comparison.of(claim, formula, rounding))
            .flatMap(Optional::stream)
            .forEach(this::meet);
      }
    }
  }

  private void meet(Comparison comparison) {
    boolean same = Precedents.isBorneOut(comparison);
    if (same || (!comparison.agrees() && Revision.isSmall(comparison))) {
      met.add(new Met(comparison.claim().index(), table(comparison.formula()), same));
    }
  }

  /**
   * Whether a difference is small, from a table of first figures that the report does not follow.
   */
  boolean mayExplain(Comparison comparison) {
    return isFirst(comparison.formula())
        && Revision.isSmall(comparison)
        && !follows(comparison.claim(), table(comparison.formula()));
  }

  private boolean follows(Claim claim, String table) {
    List<Met> others =
        met.stream().filter(m -> m.claim() != claim.index() && m.table().equals(table)).toList();
    return 2 * others.stream().filter(Met::same).count() >= others.size();
  }

  private static boolean isFirst(Formula formula) {
    return formula.kind() == Formula.Kind.DIRECT
        && series(formula).vintage().compareTo(Vintage.UNSTATED) < 0;
  }

  /** Columns of one table may be of several publications. */
  private static String table(Formula formula) {
    CellRef cell = formula.terms().get(0).observation().cell().ref();
    return series(formula).vintage() + " " + cell.file() + '!' + cell.sheet().orElse("");
  }

  private static Series series(Formula formula) {
    return formula.terms().get(0).series();
  }
}
