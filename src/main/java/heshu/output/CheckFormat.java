package heshu.output;

import java.util.Locale;

/** The formats in which the result of a check is written. */
public enum CheckFormat {
  /** A screen for a person. */
  TEXT,
  /** One finding a line, for editors and grep. */
  LINE,
  JSON,
  /** One finding or claim a line, each a JSON object. */
  JSONL,
  CSV,
  SARIF,
  JUNIT,
  /** Annotations of a workflow run. */
  GITHUB,
  MARKDOWN;

  public ResultWriter writer(Presentation presentation) {
    return switch (this) {
      case TEXT -> new CheckText(presentation);
      case LINE -> new CheckLines(presentation, CheckLines::plain);
      case JSON -> new CheckJson(presentation);
      case JSONL -> new CheckJsonLines(presentation);
      case CSV -> new CheckCsv(presentation);
      case SARIF -> new Sarif(presentation);
      case JUNIT -> new JUnitXml(presentation);
      case GITHUB -> new CheckLines(presentation, GitHubAnnotations::of);
      case MARKDOWN -> new Markdown(presentation);
    };
  }

  /** Whether the format is for people, and so in the terminal's own charset. */
  public boolean isForPeople() {
    return this == TEXT || this == LINE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
