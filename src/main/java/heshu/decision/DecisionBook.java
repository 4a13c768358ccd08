package heshu.decision;

import heshu.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All decisions on one report, in the order they were made. No two of them replace each other.
 *
 * @param decisions in order
 */
public record DecisionBook(List<Decision> decisions) {

  public DecisionBook {
    decisions = List.copyOf(decisions);
  }

  public static DecisionBook empty() {
    return new DecisionBook(List.of());
  }

  /** This book with a decision more; it takes the place of an earlier one on the same matter. */
  public DecisionBook with(Decision decision) {
    List<Decision> kept = new ArrayList<>(without(old -> decision.replaces(old)).decisions);
    kept.add(decision);
    return new DecisionBook(kept);
  }

  public DecisionBook without(Predicate<Decision> unwanted) {
    return new DecisionBook(decisions.stream().filter(unwanted.negate()).toList());
  }

  /** The waiver of a finding that holds on this day. */
  public Optional<Act.Waive> waiver(Finding finding, LocalDate today) {
    return decisions.stream()
        .filter(decision -> decision.target().kind() == Target.Kind.FINDING)
        .filter(decision -> decision.target().id().equals(finding.id()))
        .map(Decision::act)
        .filter(Act.Waive.class::isInstance)
        .map(Act.Waive.class::cast)
        .filter(waiver -> waiver.holdsOn(today))
        .findFirst();
  }

  /** The formula that a person tied each claim to, by claim id. */
  public Map<String, String> formulas() {
    Map<String, String> formulas = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision.act() instanceof Act.Confirm confirm) {
        formulas.put(decision.target().id(), confirm.formula());
      } else if (decision.act() instanceof Act.Bind bind) {
        formulas.put(decision.target().id(), bind.formula());
      }
    }
    return formulas;
  }

  /** The ids of the claims that somebody signed off. */
  public Set<String> signed() {
    return decisions.stream()
        .filter(decision -> decision.act() instanceof Act.Sign)
        .map(decision -> decision.target().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The decisions on one claim or finding. */
  public List<Decision> on(String id) {
    return decisions.stream().filter(decision -> decision.target().id().equals(id)).toList();
  }

  /** Decisions whose claim or finding no longer stands in the report. */
  public List<Decision> stale(Set<String> claims, Set<String> findings) {
    return decisions.stream()
        .filter(
            decision ->
                !(decision.target().kind() == Target.Kind.CLAIM ? claims : findings)
                    .contains(decision.target().id()))
        .toList();
  }
}
