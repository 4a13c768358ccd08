package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.table.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a person tied to a claim in place of what was found for it. */
public final class HandBindings {
  private HandBindings() {}

  /**
   * Bindings with those of a person in their places.
   *
   * @param formulas by claim id, as {@link FormulaText} reads them; one that can no longer be
   *     carried out on the statistics leaves the claim as it was found
   */
  public static List<Binding> apply(
      Extraction extraction,
      List<Binding> found,
      Statistics statistics,
      Map<String, String> formulas) {
    if (formulas.isEmpty()) {
      return found;
    }
    List<Binding> bindings = new ArrayList<>(found);
    for (Claim claim : extraction.claims()) {
      Optional<Formula> formula =
          Optional.ofNullable(formulas.get(claim.id()))
              .flatMap(text -> FormulaText.parse(text, statistics, claim.quantity().unit()));
      if (formula.isPresent()) {
        Candidate chosen = new Candidate(formula.get(), 1, /* likeness= */ 1, List.of());
        bindings.set(claim.index() - 1, new Binding.Bound(chosen, List.of(), List.of(), true));
      }
    }
    return List.copyOf(bindings);
  }
}
