package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.claim.Claim;
import heshu.claim.Note;
import heshu.claim.ReportContext;
import heshu.claim.Skipped;
import heshu.claim.Subject;
import heshu.document.Document;
import heshu.period.Period;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;

/** The parts that the documents of {@code claims} and {@code check} share. */
final class ClaimJson {
  private final JsonGenerator json;
  private final Document document;
  private final Wording wording;
  private final Places places;

  ClaimJson(JsonGenerator json, Document document, Wording wording) {
    this.json = json;
    this.document = document;
    this.wording = wording;
    this.places = new Places(document, wording);
  }

  /** What stands in a document behind the name of the tool. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** A whole document: the tool that wrote it, and the fields. */
  static void document(Writer to, Fields fields) throws IOException {
    JsonGenerator json = Json.indented(to);
    json.writeStartObject();
    tool(json);
    fields.write(json);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Program.NAME);
    json.writeStringField("version", Program.version());
    json.writeEndObject();
  }

  void report(ReportContext context) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("path", document.path());
    json.writeStringField("sha256", document.sha256());
    json.writeNumberField("characters", document.text().length());
    if (context.year().isPresent()) {
      json.writeStringField("year", Integer.toString(context.year().getAsInt()));
    } else {
      json.writeNullField("year");
    }
    Json.field(json, "region", context.region());
    json.writeEndObject();
  }

  /** The fields of a claim, inside an object that the caller opens and closes. */
  void claimFields(Claim claim) throws IOException {
    json.writeStringField("id", claim.id());
    json.writeNumberField("index", claim.index());
    Json.span(json, claim.span());
    json.writeNumberField("line", places.line(claim.span()));
    json.writeNumberField("column", places.column(claim.span()));
    json.writeStringField("location", places.location(claim.span()));
    json.writeStringField("text", claim.text());
    json.writeStringField("sentence", Excerpt.words(document, claim.sentence()).strip());
    quantity(claim.quantity());
    json.writeStringField("hedge", claim.quantity().hedge().contractName());
    bounds(claim.quantity().bounds());
    json.writeStringField("kind", claim.kind().contractName());
    json.writeStringField("direction", claim.direction().contractName());
    json.writeStringField("role", claim.role().contractName());
    subject(claim.subject());
    json.writeArrayFieldStart("notes");
    for (Note note : claim.notes()) {
      json.writeStartObject();
      json.writeStringField("code", note.code());
      json.writeStringField("text", wording.say(note.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void skipped(Iterable<Skipped> all) throws IOException {
    json.writeArrayFieldStart("skipped");
    for (Skipped skipped : all) {
      json.writeStartObject();
      Json.span(json, skipped.span());
      json.writeStringField("text", skipped.text());
      json.writeStringField("reason", skipped.reason().contractName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeObjectFieldStart("quantity");
    json.writeStringField("value", Json.plain(quantity.value()));
    Json.figure(json, "upper", quantity.upper());
    json.writeStringField("written", quantity.written());
    json.writeNumberField("decimals", quantity.decimals());
    json.writeStringField("unit", quantity.unit().symbol());
    json.writeStringField("dimension", quantity.unit().dimension());
    json.writeEndObject();
  }

  private void bounds(Interval bounds) throws IOException {
    json.writeObjectFieldStart("bounds");
    Json.figure(json, "low", bounds.low());
    json.writeBooleanField("lowOpen", bounds.lowOpen());
    Json.figure(json, "high", bounds.high());
    json.writeBooleanField("highOpen", bounds.highOpen());
    json.writeEndObject();
  }

  private void subject(Subject subject) throws IOException {
    json.writeObjectFieldStart("subject");
    json.writeStringField("indicator", subject.indicator());
    Json.field(json, "canonical", subject.canonical());
    json.writeStringField("period", subject.period().map(Period::toString).orElse(""));
    json.writeStringField("region", subject.region());
    json.writeEndObject();
  }
}
