package heshu.output;

import heshu.check.Reading;
import heshu.claim.Claim;
import heshu.claim.Skipped;
import heshu.document.Document;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Claims as a table, one row each. */
final class ClaimsCsv implements ClaimsWriter {
  private static final List<String> COLUMNS =
      ClaimColumns.names(
          ClaimColumns.PLACE,
          List.of(
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
              "skipped"));

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
    ClaimColumns columns = new ClaimColumns(document, wording);
    return ClaimColumns.names(columns.place(claim), told(columns, claim));
  }

  private static List<String> told(ClaimColumns columns, Claim claim) {
    return List.of(
        Json.plain(claim.quantity().value()),
        claim.quantity().upper().map(Json::plain).orElse(""),
        claim.quantity().unit().symbol(),
        claim.quantity().hedge().contractName(),
        claim.kind().contractName(),
        claim.direction().contractName(),
        claim.role().contractName(),
        claim.subject().indicator(),
        claim.subject().canonical().orElse(""),
        ClaimColumns.period(claim),
        claim.subject().region(),
        columns.sentence(claim),
        "");
  }

  private List<String> row(Document document, Skipped skipped) {
    List<String> place = new ClaimColumns(document, wording).place(skipped.span(), skipped.text());
    List<String> row = new ArrayList<>(place);
    row.addAll(Collections.nCopies(COLUMNS.size() - place.size() - 1, ""));
    row.add(skipped.reason().contractName());
    return row;
  }
}
