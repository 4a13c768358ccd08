package heshu.tui.model;

import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of a report, found by what they are about. */
public final class Decisions {
  private final DecisionBook book;
  private final Map<String, List<Decision>> byTarget = new HashMap<>();

  public Decisions(DecisionBook book) {
    this.book = book;
    for (Decision decision : book.decisions()) {
      byTarget.computeIfAbsent(decision.target().id(), id -> new ArrayList<>()).add(decision);
    }
  }

  public DecisionBook book() {
    return book;
  }

  /** The decisions on a claim and on the findings that concern it. */
  public List<Decision> on(Item item) {
    List<Decision> all = new ArrayList<>(byTarget.getOrDefault(item.id(), List.of()));
    item.findings().forEach(finding -> addOthers(finding.id(), item, all));
    item.waived().forEach(finding -> addOthers(finding.id(), item, all));
    return all;
  }

  private void addOthers(String id, Item item, List<Decision> all) {
    if (!id.equals(item.id())) {
      all.addAll(byTarget.getOrDefault(id, List.of()));
    }
  }

  /** The furthest reading at which something was signed off. */
  public Optional<Act.Stage> signed(Item item) {
    return byTarget.getOrDefault(item.id(), List.of()).stream()
        .map(Decision::act)
        .filter(Act.Sign.class::isInstance)
        .map(act -> ((Act.Sign) act).stage())
        .max(Act.Stage::compareTo);
  }

  /** How many lines of a report still ask for a decision. */
  int unresolved(Sheet sheet) {
    return (int) sheet.items().stream().filter(item -> !isResolved(item)).count();
  }

  public boolean isResolved(Item item) {
    return !item.asksForDecision() || signed(item).isPresent();
  }
}
