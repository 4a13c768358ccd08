package heshu.output;

/** What a stretch of text on the screen is, and how the terminal's own 16 colours show it. */
public enum Style {
  PLAIN(""),
  HEADING("1"),
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36"),
  GOOD("32"),
  /** The figure spoken of, inside its sentence. */
  MARK("7"),
  LABEL("2");

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** The sequence that switches this style on; empty for {@link #PLAIN}. */
  String on() {
    return codes.isEmpty() ? "" : "\u001B[" + codes + "m";
  }

  String off() {
    return codes.isEmpty() ? "" : "\u001B[0m";
  }
}
