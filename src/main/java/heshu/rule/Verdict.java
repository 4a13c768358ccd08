package heshu.rule;

import heshu.binding.Binding;
import heshu.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What was decided on one claim. Every claim ends in exactly one state.
 *
 * @param state the state
 * @param how for {@link State#AGREES}, how well; for {@link State#DIFFERS}, {@link
 *     How#OFF_BY_ROUNDING} where the figures before rounding may bear the claim out
 * @param reason for {@link State#UNDECIDABLE}, why not
 * @param expected what the figure should read, at the report's own precision and unit: 9.6%; where
 *     it agrees, only if it would better be put so
 * @param cause for {@link State#DIFFERS}, what probably happened
 * @param explanation what is written, what the data say, where, and how it was computed; the main
 *     point first
 * @param evidence the cells it rests on; the cell that shows the cause comes after those
 * @param binding what the claim was tied to
 */
public record Verdict(
    State state,
    Optional<How> how,
    Optional<Reason> reason,
    Optional<String> expected,
    Optional<Cause> cause,
    List<Message> explanation,
    List<Evidence> evidence,
    Binding binding) {

  public Verdict {
    explanation = List.copyOf(explanation);
    evidence = List.copyOf(evidence);
  }

  /** Whether the figure agrees in this way, but so that a person should know of it. */
  public boolean agreesOnlyJust(How wanted) {
    return state == State.AGREES && expected.isPresent() && how.equals(Optional.of(wanted));
  }

  /** Whether the figure differs, but by no more than the cells it follows from were rounded by. */
  public boolean isOffByRounding() {
    return state == State.DIFFERS && how.equals(Optional.of(How.OFF_BY_ROUNDING));
  }

  /** This verdict after a person waived it; what it rests on stays. */
  public Verdict waived() {
    return new Verdict(State.WAIVED, how, reason, expected, cause, explanation, evidence, binding);
  }

  /** The state a claim ends in. */
  public enum State {
    AGREES,
    DIFFERS,
    UNDECIDABLE,
    WAIVED;

    public String contractName() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How a claim agrees. */
  public enum How {
    EXACT,
    ROUNDED,
    BOUND,
    DERIVED,
    /** Differs from what the printed figures give, by no more than they were rounded by. */
    OFF_BY_ROUNDING;

    public String contractName() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Why nothing can be decided. */
  public enum Reason {
    NO_DATA,
    AMBIGUOUS,
    TARGET,
    NOT_COMPARABLE,
    OTHER_VINTAGE,
    NO_PERIOD,
    UNIT_UNKNOWN;

    public String contractName() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
