package heshu.output;

import heshu.check.Reading;
import heshu.claim.Claim;
import heshu.claim.Skipped;
import heshu.document.Document;
import heshu.period.Period;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Claims as a table, one row each. */
final class ClaimsCsv implements ClaimsWriter {
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
          "upper",
          "unit",
          "hedge",
          "kind",
          "direction",
          "role",
          "indicator",
          "canonical",
          "period",
          "region",
          "sentence",
          "skipped");

  private final Wording wording;
  private final boolean withSkipped;

  ClaimsCsv(Wording wording, boolean withSkipped) {
    this.wording = wording;
    this.withSkipped = withSkipped;
  }

  @Override
  public void write(List<Reading> readings, Writer to) throws IOException {
    Csv csv = new Csv(to);
    csv.row(COLUMNS);
    for (Reading reading : readings) {
      Document document = reading.document();
      for (Claim claim : reading.extraction().claims()) {
        csv.row(row(document, claim));
      }
      for (Skipped skipped : withSkipped ? reading.extraction().skipped() : List.<Skipped>of()) {
        csv.row(row(document, skipped));
      }
    }
  }

  private List<String> row(Document document, Claim claim) {
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
        claim.quantity().upper().map(Json::plain).orElse(""),
        claim.quantity().unit().symbol(),
        claim.quantity().hedge().contractName(),
        claim.kind().contractName(),
        claim.direction().contractName(),
        claim.role().contractName(),
        claim.subject().indicator(),
        claim.subject().canonical().orElse(""),
        claim.subject().period().map(Period::toString).orElse(""),
        claim.subject().region(),
        Excerpt.words(document, claim.sentence()).strip(),
        "");
  }

  private List<String> row(Document document, Skipped skipped) {
    Places places = new Places(document, wording);
    return List.of(
        document.path(),
        "",
        "",
        Integer.toString(places.line(skipped.span())),
        Integer.toString(places.column(skipped.span())),
        places.location(skipped.span()),
        skipped.text(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        skipped.reason().contractName());
  }
}
