package heshu.tui.view;

import heshu.rule.Evidence;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.tui.model.Candidates;
import heshu.tui.model.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells that a line of the list rests on. */
final class Cells {
  private Cells() {}

  /** Those of the verdict and of findings; failing these, those of the best candidate. */
  static List<Evidence> of(Item item) {
    Set<Evidence> cells = new LinkedHashSet<>();
    item.verdict().map(Verdict::evidence).ifPresent(cells::addAll);
    item.findings().stream().map(Finding::evidence).forEach(cells::addAll);
    if (cells.isEmpty()) {
      item.verdict().map(Cells::ofCandidate).ifPresent(cells::addAll);
    }
    return new ArrayList<>(cells);
  }

  /**
   * The cell, or the cell of a candidate that says the same of more periods: a table of one year
   * has no neighbouring years to show.
   */
  static Evidence longest(Evidence cell, Item item) {
    return item.verdict().stream()
        .flatMap(verdict -> Candidates.of(verdict.binding()).stream())
        .flatMap(candidate -> candidate.formula().terms().stream())
        .map(term -> new Evidence(term.series(), term.observation()))
        .filter(other -> saysTheSame(other, cell))
        .reduce(cell, (best, other) -> periods(other) > periods(best) ? other : best);
  }

  private static boolean saysTheSame(Evidence other, Evidence cell) {
    return other.series().indicator().equals(cell.series().indicator())
        && other.series().measure() == cell.series().measure()
        && other.observation().period().equals(cell.observation().period());
  }

  private static int periods(Evidence cell) {
    return cell.series().observations().size();
  }

  private static List<Evidence> ofCandidate(Verdict verdict) {
    Optional<heshu.binding.Candidate> best = Candidates.of(verdict.binding()).stream().findFirst();
    return best.map(
            candidate ->
                candidate.formula().terms().stream()
                    .map(term -> new Evidence(term.series(), term.observation()))
                    .toList())
        .orElse(List.of());
  }
}
