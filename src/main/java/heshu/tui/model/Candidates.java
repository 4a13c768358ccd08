package heshu.tui.model;

import heshu.binding.Binding;
import heshu.binding.Candidate;
import java.util.ArrayList;
import java.util.List;

/** The candidates of a binding, best first. */
public final class Candidates {
  private Candidates() {}

  public static List<Candidate> of(Binding binding) {
    List<Candidate> all = new ArrayList<>();
    if (binding instanceof Binding.Bound bound) {
      all.add(bound.chosen());
      all.addAll(bound.others());
      all.addAll(bound.near());
    } else if (binding instanceof Binding.Ambiguous ambiguous) {
      all.addAll(ambiguous.candidates());
    } else if (binding instanceof Binding.Unbound unbound) {
      unbound.nearest().ifPresent(all::add);
    }
    return all;
  }
}
