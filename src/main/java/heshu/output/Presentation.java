package heshu.output;

import heshu.rule.Severity;
import heshu.text.Wording;

/**
 * How a result is to be shown. What is shown never changes what a run decides.
 *
 * @param wording the language
 * @param minimum findings below this severity are not shown
 * @param columns how wide the screen is
 * @param colour whether colours may be used
 * @param listing which claims are listed with their states
 * @param timings whether the stages' times are shown
 */
public record Presentation(
    Wording wording,
    Severity minimum,
    int columns,
    boolean colour,
    Listing listing,
    boolean timings) {

  /** The presentation of files and pipes: 80 columns, no colours, everything of note. */
  public static Presentation plain(Wording wording) {
    return new Presentation(wording, Severity.NOTE, 80, false, Listing.NONE, false);
  }

  /** Which claims are listed besides the findings. */
  public enum Listing {
    NONE,
    /** Those that neither a table nor a person has verified. */
    UNVERIFIED,
    EVERY_CLAIM
  }

  boolean shows(Severity severity) {
    return severity.compareTo(minimum) >= 0;
  }
}
