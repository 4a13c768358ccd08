package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.ReportResult;
import heshu.rule.Cause;
import heshu.rule.Evidence;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.text.Message;
import heshu.text.Wording;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Verdicts, findings and the cells that they rest on, as the contract has them. */
final class VerdictJson {
  private final JsonGenerator json;
  private final Places places;
  private final Wording wording;

  VerdictJson(JsonGenerator json, ReportResult report, Wording wording) {
    this.json = json;
    this.places = new Places(report.document(), wording);
    this.wording = wording;
  }

  void verdict(Verdict verdict) throws IOException {
    json.writeObjectFieldStart("verdict");
    json.writeStringField("state", verdict.state().contractName());
    Json.field(json, "how", verdict.how().map(Verdict.How::contractName));
    Json.field(json, "reason", verdict.reason().map(Verdict.Reason::contractName));
    Json.field(json, "expected", verdict.expected());
    Json.field(json, "cause", verdict.cause().map(Cause::contractName));
    json.writeStringField("explanation", words(verdict.explanation()));
    evidence(verdict.evidence());
    json.writeEndObject();
  }

  void finding(Finding finding) throws IOException {
    json.writeStartObject();
    findingFields(finding);
    json.writeEndObject();
  }

  /** The fields of a finding, inside an object that the caller opens and closes. */
  void findingFields(Finding finding) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().contractName());
    json.writeArrayFieldStart("claims");
    for (String claim : finding.claims()) {
      json.writeString(claim);
    }
    json.writeEndArray();
    Json.span(json, finding.span());
    json.writeNumberField("line", places.line(finding.span()));
    json.writeNumberField("column", places.column(finding.span()));
    json.writeStringField("location", places.location(finding.span()));
    json.writeStringField("message", wording.say(finding.message()));
    json.writeArrayFieldStart("details");
    for (Message detail : finding.details()) {
      json.writeString(wording.say(detail));
    }
    json.writeEndArray();
    Json.field(json, "expected", finding.expected());
    Json.field(json, "cause", finding.cause().map(Cause::contractName));
    evidence(finding.evidence());
    Json.field(json, "suggestion", finding.suggestion());
  }

  private String words(List<Message> messages) {
    return messages.stream().map(wording::say).collect(Collectors.joining("；"));
  }

  private void evidence(List<Evidence> all) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : all) {
      evidence(new CellView(evidence));
    }
    json.writeEndArray();
  }

  private void evidence(CellView view) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", view.ref().file());
    Json.field(json, "sheet", view.ref().sheet());
    json.writeStringField("cell", view.ref().a1());
    json.writeNumberField("row", view.ref().row());
    json.writeNumberField("column", view.ref().column());
    json.writeStringField("label", view.label());
    json.writeStringField("header", view.header());
    json.writeStringField("raw", view.cell().raw());
    Json.figure(json, "value", view.value());
    Json.field(json, "unit", view.unit());
    json.writeStringField("period", view.evidence().observation().period().toString());
    json.writeStringField("region", view.evidence().series().region());
    json.writeEndObject();
  }
}
