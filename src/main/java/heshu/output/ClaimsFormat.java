package heshu.output;

import java.util.Locale;

/** The formats in which claims are written. */
public enum ClaimsFormat {
  TEXT,
  JSON,
  CSV;

  /**
   * What writes this format.
   *
   * @param skipped whether text and CSV list the numbers that are no claims, as JSON always does
   */
  public ClaimsWriter writer(Presentation presentation, boolean skipped) {
    return switch (this) {
      case TEXT -> new ClaimsText(presentation, skipped);
      case JSON -> new ClaimsJson(presentation.wording());
      case CSV -> new ClaimsCsv(presentation.wording(), skipped);
    };
  }

  /** Whether the format is for people, and so in the terminal's own charset. */
  public boolean isForPeople() {
    return this == TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
