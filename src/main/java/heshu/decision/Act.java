package heshu.decision;

import java.time.LocalDate;
import java.util.Optional;

/** What a person decided. */
public sealed interface Act {

  /**
   * The claim speaks of these cells, chosen among the candidates.
   *
   * @param formula cells or formula, as {@code heshu explain} prints it
   */
  record Confirm(String formula) implements Act {}

  /**
   * The claim speaks of these cells, named by hand.
   *
   * @param formula such as {@code growth(财政.csv:一般公共预算收入, 2025)}
   */
  record Bind(String formula) implements Act {}

  /**
   * The finding is no error.
   *
   * @param reason why, in the person's words; never empty
   * @param until the last day on which it holds, if it is to lapse
   */
  record Waive(String reason, Optional<LocalDate> until) implements Act {
    public Waive {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a waiver without a reason");
      }
    }

    public boolean holdsOn(LocalDate day) {
      return until.isEmpty() || !day.isAfter(until.get());
    }
  }

  /** The claim has been checked by a person. */
  record Sign(Stage stage) implements Act {}

  /** A remark on a claim. */
  record Remark(String text) implements Act {}

  /** The reading at which a claim was signed off. */
  enum Stage {
    FIRST("初核"),
    SECOND("复核"),
    FINAL("终核");

    private final String chineseName;

    Stage(String chineseName) {
      this.chineseName = chineseName;
    }

    public String chineseName() {
      return chineseName;
    }

    /** The stage of this Chinese or English name. */
    public static Optional<Stage> named(String name) {
      for (Stage stage : values()) {
        if (stage.chineseName.equals(name) || stage.name().equalsIgnoreCase(name)) {
          return Optional.of(stage);
        }
      }
      return Optional.empty();
    }
  }

  /** Whether a decision of this act takes the place of one of the other on the same target. */
  default boolean replaces(Act other) {
    boolean bothBind = isBinding() && other.isBinding();
    boolean sameStage =
        this instanceof Sign mine && other instanceof Sign theirs && mine.stage() == theirs.stage();
    boolean sameKind = !(this instanceof Sign) && getClass() == other.getClass();
    return bothBind || sameStage || sameKind;
  }

  /** Whether it ties a claim to cells. */
  default boolean isBinding() {
    return this instanceof Confirm || this instanceof Bind;
  }
}
