package heshu.output;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.rule.Finding;
import java.io.IOException;
import java.io.Writer;

/** One finding a line, for editors, grep and workflow runs. */
final class CheckLines implements ResultWriter {
  private final Presentation presentation;
  private final Form form;

  CheckLines(Presentation presentation, Form form) {
    this.presentation = presentation;
    this.form = form;
  }

  /** How a line is written. */
  interface Form {
    /**
     * The line, without its end.
     *
     * @param line of the report, from 1
     * @param column of the line, from 1
     */
    String of(String path, int line, int column, Finding finding, String message);
  }

  /** {@code path:line:column: severity rule message}. */
  static String plain(String path, int line, int column, Finding finding, String message) {
    String place = path + ":" + line + ":" + column;
    String words = finding.severity().contractName() + " " + finding.rule() + " " + message;
    return Printable.line(place + ": " + words);
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    for (ReportResult report : result.reports()) {
      Places places = new Places(report.document(), presentation.wording());
      for (Finding finding : report.findings()) {
        if (presentation.shows(finding.severity())) {
          to.write(line(report, places, finding) + "\n");
        }
      }
    }
  }

  private String line(ReportResult report, Places places, Finding finding) {
    return form.of(
        report.document().path(),
        places.line(finding.span()),
        places.column(finding.span()),
        finding,
        presentation.wording().say(finding.message()));
  }
}
