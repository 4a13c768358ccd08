package heshu.output;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.rule.Finding;
import java.io.IOException;
import java.io.Writer;

/** {@code path:line:column: severity rule message}, one finding a line. */
final class CheckLines implements ResultWriter {
  private final Presentation presentation;

  CheckLines(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    for (ReportResult report : result.reports()) {
      Places places = new Places(report.document(), presentation.wording());
      for (Finding finding : report.findings()) {
        if (presentation.shows(finding.severity())) {
          to.write(line(report, places, finding));
          to.write('\n');
        }
      }
    }
  }

  private String line(ReportResult report, Places places, Finding finding) {
    String message = presentation.wording().say(finding.message());
    return Printable.line(
        report.document().path()
            + ":"
            + places.line(finding.span())
            + ":"
            + places.column(finding.span())
            + ": "
            + finding.severity().contractName()
            + " "
            + finding.rule()
            + " "
            + message);
  }
}
