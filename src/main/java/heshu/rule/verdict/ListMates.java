package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.Relation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The claims whose figures may have been written in each other's place. */
record ListMates(Extraction extraction, List<Binding> bindings, Rounding rounding) {
  /** The other members of a claim's list, so far as they can be compared. */
  List<Comparison> of(Claim claim) {
    Optional<Integer> head = head(claim);
    Stream<Claim> others =
        extraction.claims().stream()
            .filter(other -> other.index() != claim.index())
            .filter(other -> head.isPresent() && head(other).equals(head));
    return Stream.concat(others, otherEnd(claim))
        .map(this::comparison)
        .flatMap(Optional::stream)
        .toList();
  }

  /** 由A增加到B: each of the two may have been written in the place of the other. */
  private Stream<Claim> otherEnd(Claim claim) {
    Optional<Claim> from =
        claim.relation(Relation.Kind.TO_OF_FROM).flatMap(Relation::claim).map(extraction::claim);
    return from.isPresent()
        ? from.stream()
        : extraction.claims().stream()
            .filter(
                to ->
                    to.relation(Relation.Kind.TO_OF_FROM)
                        .flatMap(Relation::claim)
                        .filter(index -> index == claim.index())
                        .isPresent());
  }

  private static Optional<Integer> head(Claim claim) {
    return claim.relation(Relation.Kind.LIST_MEMBER).flatMap(Relation::claim);
  }

  private Optional<Comparison> comparison(Claim claim) {
    return bindings
        .get(claim.index() - 1)
        .formula()
        .flatMap(formula -> Comparison.of(claim, formula, rounding));
  }
}
