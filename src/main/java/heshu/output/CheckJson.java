package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.CheckResult;
import heshu.check.Coverage;
import heshu.check.ReportResult;
import heshu.check.Stage;
import heshu.claim.Claim;
import heshu.rule.Verdict;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The JSON document of {@code heshu check}; its schema is {@code check.schema.json}. */
final class CheckJson implements ResultWriter {
  private final Presentation presentation;

  CheckJson(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    ClaimJson.document(to, json -> document(json, result));
  }

  private void document(JsonGenerator json, CheckResult result) throws IOException {
    json.writeArrayFieldStart("reports");
    for (ReportResult report : result.reports()) {
      report(json, report);
    }
    json.writeEndArray();
    summary(json, Coverage.of(result.reports()));
    tables(json, result.statistics());
    problems(json, result.problems());
    if (presentation.timings()) {
      timings(json, result.timings());
    }
  }

  private void report(JsonGenerator json, ReportResult report) throws IOException {
    ClaimJson parts = new ClaimJson(json, report.document(), presentation.wording());
    VerdictJson verdicts = new VerdictJson(json, report, presentation.wording());
    json.writeStartObject();
    parts.report(report.extraction().context());
    json.writeArrayFieldStart("claims");
    List<Verdict> decided = report.verdicts();
    for (Claim claim : report.extraction().claims()) {
      json.writeStartObject();
      parts.claimFields(claim);
      verdicts.verdict(decided.get(claim.index() - 1));
      json.writeEndObject();
    }
    json.writeEndArray();
    parts.skipped(report.extraction().skipped());
    json.writeArrayFieldStart("findings");
    for (var finding : report.findings()) {
      if (presentation.shows(finding.severity())) {
        verdicts.finding(finding);
      }
    }
    json.writeEndArray();
    summary(json, Coverage.of(report));
    json.writeEndObject();
  }

  static void summary(JsonGenerator json, Coverage coverage) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("claims", coverage.claims());
    counts(json, "agrees", coverage.agrees(), coverage.agreeing());
    json.writeNumberField("differs", coverage.differs());
    counts(json, "undecidable", coverage.undecided(), coverage.undecidable());
    json.writeNumberField("waived", coverage.waived());
    counts(
        json,
        "findings",
        coverage.findings().values().stream().mapToInt(Integer::intValue).sum(),
        coverage.findings());
    json.writeNumberField("waivedFindings", coverage.waivedFindings());
    json.writeNumberField("skipped", coverage.skipped());
    json.writeEndObject();
  }

  private static void counts(
      JsonGenerator json, String name, int total, Map<? extends Enum<?>, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("total", total);
    for (Map.Entry<? extends Enum<?>, Integer> count : counts.entrySet()) {
      json.writeNumberField(Names.of(count.getKey()), count.getValue());
    }
    json.writeEndObject();
  }

  private void tables(JsonGenerator json, Statistics statistics) throws IOException {
    json.writeObjectFieldStart("tables");
    json.writeNumberField("files", statistics.files());
    json.writeNumberField("series", statistics.series().count());
    json.writeNumberField(
        "cells", statistics.series().map(Series::observations).mapToInt(List::size).sum());
    json.writeArrayFieldStart("problems");
    for (StatTable table : statistics.tables()) {
      for (Problem problem : table.problems()) {
        problem(json, problem);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void problems(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      problem(json, problem);
    }
    json.writeEndArray();
  }

  private void problem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", Names.of(problem.severity()));
    json.writeStringField("file", problem.file());
    Json.field(json, "place", problem.place());
    json.writeStringField("text", presentation.wording().say(problem.what()));
    Json.field(json, "remedy", problem.remedy().map(presentation.wording()::say));
    json.writeEndObject();
  }

  /** In milliseconds. */
  private static void timings(JsonGenerator json, Map<Stage, Duration> timings) throws IOException {
    json.writeObjectFieldStart("timings");
    for (Map.Entry<Stage, Duration> timing : timings.entrySet()) {
      json.writeNumberField(Names.of(timing.getKey()), timing.getValue().toMillis());
    }
    json.writeEndObject();
  }
}
