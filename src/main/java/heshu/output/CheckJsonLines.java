package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.rule.Finding;
import java.io.IOException;
import java.io.Writer;

/**
 * One JSON object a line: each claim with its verdict ({@code "type": "claim"}), then each finding
 * ({@code "type": "finding"}), with the path of the report.
 */
final class CheckJsonLines implements ResultWriter {
  private final Presentation presentation;

  CheckJsonLines(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    for (ReportResult report : result.reports()) {
      for (Claim claim : report.extraction().claims()) {
        claim(report, claim, to);
      }
      for (Finding finding : report.findings()) {
        if (presentation.shows(finding.severity())) {
          finding(report, finding, to);
        }
      }
    }
  }

  private void claim(ReportResult report, Claim claim, Writer to) throws IOException {
    JsonGenerator json = begin("claim", report, to);
    new ClaimJson(json, report.document(), presentation.wording()).claimFields(claim);
    new VerdictJson(json, report, presentation.wording())
        .verdict(report.verdicts().get(claim.index() - 1));
    end(json, to);
  }

  private void finding(ReportResult report, Finding finding, Writer to) throws IOException {
    JsonGenerator json = begin("finding", report, to);
    new VerdictJson(json, report, presentation.wording()).findingFields(finding);
    end(json, to);
  }

  private static JsonGenerator begin(String type, ReportResult report, Writer to)
      throws IOException {
    JsonGenerator json = Json.oneLine(to);
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("report", report.document().path());
    return json;
  }

  private static void end(JsonGenerator json, Writer to) throws IOException {
    json.writeEndObject();
    json.close();
    to.write('\n');
  }
}
