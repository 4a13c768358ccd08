package heshu.output;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.rule.Finding;
import heshu.rule.Severity;
import java.io.IOException;
import java.io.Writer;

/** Workflow commands that GitHub shows as annotations of a file. */
final class GitHubAnnotations implements ResultWriter {
  private final Presentation presentation;

  GitHubAnnotations(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    for (ReportResult report : result.reports()) {
      Places places = new Places(report.document(), presentation.wording());
      for (Finding finding : report.findings()) {
        if (presentation.shows(finding.severity())) {
          to.write(annotation(report, places, finding));
        }
      }
    }
  }

  private String annotation(ReportResult report, Places places, Finding finding) {
    String level =
        finding.severity() == Severity.NOTE ? "notice" : finding.severity().contractName();
    return "::"
        + level
        + " file="
        + property(report.document().path())
        + ",line="
        + places.line(finding.span())
        + ",col="
        + places.column(finding.span())
        + ",title="
        + property(finding.rule())
        + "::"
        + data(Printable.line(presentation.wording().say(finding.message())))
        + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
