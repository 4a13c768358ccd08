package heshu.binding;

import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/** What a claim was tied to. */
public sealed interface Binding {

  /**
   * It speaks of these cells.
   *
   * @param chosen what it speaks of
   * @param others other tables that hold the same indicator, region and period, best first
   * @param near what is called nearly as the claim calls it and is something else
   * @param byPerson whether a person confirmed it
   */
  record Bound(Candidate chosen, List<Candidate> others, List<Candidate> near, boolean byPerson)
      implements Binding {
    public Bound {
      others = List.copyOf(others);
      near = List.copyOf(near);
    }
  }

  /**
   * It may speak of any of these.
   *
   * @param candidates at least two, best first
   * @param distinction what tells them apart
   */
  record Ambiguous(List<Candidate> candidates, Message distinction) implements Binding {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * No table speaks of it.
   *
   * @param nearest the nearest miss
   * @param lacked what the nearest miss, or the claim itself, lacked
   */
  record Unbound(Optional<Candidate> nearest, Lack lacked, Message why) implements Binding {}

  /** Why nothing could be tied to a claim. */
  enum Lack {
    DATA,
    PERIOD,
    UNIT,
    REGION,
    COMPARABLE_BASIS,
    INDICATOR
  }

  /** What the claim speaks of, if that is known. */
  default Optional<Formula> formula() {
    return this instanceof Bound bound ? Optional.of(bound.chosen().formula()) : Optional.empty();
  }
}
