package heshu.binding;

import heshu.binding.Binding.Lack;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * The best candidates of one claim.
 *
 * @param scored best first
 * @param lack what the claim, or the nearest miss, lacks if none of them will do
 * @param why what the table whose name fits has instead
 */
record Shortlist(List<Scored> scored, Lack lack, Optional<Message> why) {
  Shortlist(List<Scored> scored, Lack lack) {
    this(scored, lack, Optional.empty());
  }

  /** From here on a claim speaks for the table of its neighbours. */
  private static final double CERTAIN = 0.72;

  /** From here on a claim tells in which row the one beside it stands. */
  private static final double SURE = 0.65;

  static Shortlist without(Lack lack) {
    return new Shortlist(List.of(), lack);
  }

  /** The best candidate, if it is one to go by. */
  Optional<Scored> sure() {
    return scored.stream().findFirst().filter(best -> best.score() >= SURE);
  }

  /**
   * The table of the best candidate, if no other table comes near.
   *
   * @param near how much less a candidate may score and still raise a doubt
   */
  Optional<String> placeBeyondDoubt(double near) {
    if (scored.isEmpty() || scored.get(0).score() < CERTAIN || scored.get(0).comparesRegions()) {
      return Optional.empty();
    }
    Scored best = scored.get(0);
    boolean doubt =
        scored.stream()
            .filter(one -> one.score() > best.score() - near)
            .anyMatch(one -> !one.place().equals(best.place()));
    return doubt ? Optional.empty() : Optional.of(best.place());
  }
}
