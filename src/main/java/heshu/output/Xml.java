package heshu.output;

/** Text made fit for an XML 1.0 document. */
final class Xml {
  private Xml() {}

  /** The text as the content of an element or of a quoted attribute. */
  static String escape(String text) {
    return Printable.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\uFFFE", "")
        .replace("\uFFFF", "");
  }
}
