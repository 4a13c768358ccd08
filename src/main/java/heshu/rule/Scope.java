package heshu.rule;

import heshu.document.Block;
import java.util.Locale;

/** Which parts of a report a rule looks at. What is not the report's own is never looked at. */
public enum Scope {
  REPORT,
  /** Running text and footnotes. */
  PROSE,
  /** Titles and headings. */
  HEADINGS,
  /** Cells of tables in the report. */
  TABLES;

  public boolean includes(Block block) {
    return switch (block.kind()) {
      case FURNITURE -> false;
      case TITLE, HEADING -> this == REPORT || this == HEADINGS;
      case PARAGRAPH, FOOTNOTE -> this == REPORT || this == PROSE;
      case TABLE_CELL -> this == REPORT || this == TABLES;
    };
  }

  public String contractName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
