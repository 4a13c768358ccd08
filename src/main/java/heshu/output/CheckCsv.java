package heshu.output;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.document.Document;
import heshu.period.Period;
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
      List.of(
          "report",
          "index",
          "id",
          "line",
          "column",
          "location",
          "text",
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
          "sentence");

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
    Places places = new Places(document, wording);
    return List.of(
        document.path(),
        Integer.toString(claim.index()),
        claim.id(),
        Integer.toString(places.line(claim.span())),
        Integer.toString(places.column(claim.span())),
        places.location(claim.span()),
        claim.text(),
        Json.plain(claim.quantity().value()),
        claim.quantity().unit().symbol(),
        claim.subject().indicator(),
        claim.subject().period().map(Period::toString).orElse(""),
        claim.subject().region(),
        verdict.state().contractName(),
        verdict.how().map(Verdict.How::contractName).orElse(""),
        verdict.reason().map(Verdict.Reason::contractName).orElse(""),
        verdict.expected().orElse(""),
        verdict.cause().map(Cause::contractName).orElse(""),
        verdict.explanation().stream().map(wording::say).collect(Collectors.joining("；")),
        verdict.evidence().stream().map(CheckCsv::cell).collect(Collectors.joining(" ")),
        Excerpt.words(document, claim.sentence()).strip());
  }

  private static String cell(Evidence evidence) {
    return evidence.observation().cell().ref().toString();
  }
}
