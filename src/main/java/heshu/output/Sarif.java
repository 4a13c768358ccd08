package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.document.Document;
import heshu.rule.Finding;
import heshu.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** SARIF 2.1.0 (OASIS): one run with the findings of all reports. */
final class Sarif implements ResultWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Presentation presentation;

  Sarif(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    List<String> rules = rules(result);
    JsonGenerator json = Json.indented(to);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    driver(json, rules);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (ReportResult report : result.reports()) {
      for (Finding finding : report.findings()) {
        if (presentation.shows(finding.severity())) {
          result(json, report.document(), finding, rules.indexOf(finding.rule()));
        }
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private List<String> rules(CheckResult result) {
    Set<String> rules = new TreeSet<>();
    for (ReportResult report : result.reports()) {
      report.findings().forEach(finding -> rules.add(finding.rule()));
    }
    return List.copyOf(rules);
  }

  private static void driver(JsonGenerator json, List<String> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", Program.NAME);
    json.writeStringField("version", Program.version());
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Document document, Finding finding, int rule)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", finding.severity().contractName());
    message(json, presentation.wording().say(finding.message()));
    json.writeArrayFieldStart("locations");
    location(json, document, finding.span());
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("finding/v1", finding.id());
    json.writeEndObject();
    if (finding.suggestion().isPresent() && document.encoding().equals("UTF-8")) {
      fix(json, document, finding, finding.suggestion().get());
    }
    json.writeEndObject();
  }

  private static void message(JsonGenerator json, String text) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Document document, Span span)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, document);
    region(json, "region", document, span);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, Document document) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(document.path()));
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, String name, Document document, Span span)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", document.text().line(span.start()));
    json.writeNumberField("startColumn", document.text().column(span.start()));
    json.writeNumberField("endLine", document.text().line(span.end()));
    json.writeNumberField("endColumn", document.text().column(span.end()));
    json.writeEndObject();
  }

  private void fix(JsonGenerator json, Document document, Finding finding, String words)
      throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, document);
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region(json, "deletedRegion", document, finding.span());
    json.writeObjectFieldStart("insertedContent");
    json.writeStringField("text", words);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A path as a relative reference (RFC 3986), with letters beyond ASCII encoded. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException unusual) {
      return "report";
    }
  }
}
