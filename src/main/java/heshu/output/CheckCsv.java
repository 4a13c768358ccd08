package heshu.output;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.document.Document;
import heshu.rule.Cause;
import heshu.rule.Evidence;
import heshu.rule.Verdict;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Every claim with its verdict as a table, one row each. */
final class CheckCsv implements ResultWriter {
  private static final List<String> COLUMNS =
      ClaimColumns.names(
          ClaimColumns.PLACE,
          List.of(
              "value",
              "unit",
              "indicator",
              "period",
              "region",
              "state",
              "how",
              "reason",
              "expected",
              "cause",
              "explanation",
              "evidence",
              "sentence"));

  private final Wording wording;

  CheckCsv(Presentation presentation) {
    this.wording = presentation.wording();
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    Csv csv = new Csv(to);
    csv.row(COLUMNS);
    for (ReportResult report : result.reports()) {
      for (Claim claim : report.extraction().claims()) {
        csv.row(row(report.document(), claim, report.verdicts().get(claim.index() - 1)));
      }
    }
  }

  private List<String> row(Document document, Claim claim, Verdict verdict) {
    ClaimColumns columns = new ClaimColumns(document, wording);
    return ClaimColumns.names(columns.place(claim), told(columns, claim, verdict));
  }

  private List<String> told(ClaimColumns columns, Claim claim, Verdict verdict) {
    return List.of(
        Json.plain(claim.quantity().value()),
        claim.quantity().unit().symbol(),
        claim.subject().indicator(),
        ClaimColumns.period(claim),
        claim.subject().region(),
        verdict.state().contractName(),
        verdict.how().map(Verdict.How::contractName).orElse(""),
        verdict.reason().map(Verdict.Reason::contractName).orElse(""),
        verdict.expected().orElse(""),
        verdict.cause().map(Cause::contractName).orElse(""),
        verdict.explanation().stream().map(wording::say).collect(Collectors.joining("；")),
        verdict.evidence().stream().map(CheckCsv::cell).collect(Collectors.joining(" ")),
        columns.sentence(claim));
  }

  private static String cell(Evidence evidence) {
    return evidence.observation().cell().ref().toString();
  }
}
