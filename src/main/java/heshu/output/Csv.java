package heshu.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows as CSV (RFC 4180) that a spreadsheet opens as it stands: a byte-order mark tells it
 * UTF-8, and a text that it would take for a formula is kept one by an apostrophe before it.
 */
final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final Writer to;

  Csv(Writer to) throws IOException {
    this.to = to;
    to.write('\uFEFF');
  }

  void row(List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      to.write(i == 0 ? "" : ",");
      to.write(quoted(harmless(fields.get(i))));
    }
    to.write("\r\n");
  }

  /** A text that no spreadsheet computes (OWASP, CSV injection). */
  static String harmless(String field) {
    String shown = Printable.line(field);
    boolean formula = !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0;
    return formula ? "'" + shown : shown;
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(letter -> letter == ',' || letter == '"');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
