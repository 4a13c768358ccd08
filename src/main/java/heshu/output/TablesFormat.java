package heshu.output;

import java.util.Locale;

/** The formats in which series of statistics are written. */
public enum TablesFormat {
  TEXT,
  JSON;

  /**
   * What writes in this format.
   *
   * @param values whether the text lists every figure; JSON always does
   */
  public TablesWriter writer(Presentation presentation, boolean values) {
    return switch (this) {
      case TEXT -> new TablesText(presentation, values);
      case JSON -> new TablesJson(presentation.wording());
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
