package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.quantity.ScaledUnit;
import heshu.table.Cell;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.SettingsHint;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.text.Problem;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** The JSON document of {@code heshu tables}; its schema is {@code tables.schema.json}. */
final class TablesJson implements TablesWriter {
  private final Wording wording;

  TablesJson(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void write(Statistics statistics, Writer to) throws IOException {
    ClaimJson.document(to, json -> document(json, statistics));
  }

  private void document(JsonGenerator json, Statistics statistics) throws IOException {
    json.writeArrayFieldStart("tables");
    for (StatTable table : statistics.tables()) {
      table(json, table);
    }
    json.writeEndArray();
    json.writeStringField("settings", SettingsHint.lines(statistics));
  }

  private void table(JsonGenerator json, StatTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", table.file());
    Json.field(json, "sheet", table.sheet());
    json.writeStringField("encoding", table.encoding());
    json.writeStringField("title", table.title());
    json.writeStringField("unitLine", table.unitLine());
    json.writeStringField("vintage", Names.of(table.vintage()));
    json.writeArrayFieldStart("series");
    for (Series series : table.series()) {
      series(json, series);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : table.problems()) {
      json.writeStartObject();
      json.writeStringField("severity", Names.of(problem.severity()));
      Json.field(json, "place", problem.place());
      json.writeStringField("text", wording.say(problem.what()));
      Json.field(json, "remedy", problem.remedy().map(wording::say));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void series(JsonGenerator json, Series series) throws IOException {
    json.writeStartObject();
    json.writeStringField("indicator", series.indicator());
    json.writeArrayFieldStart("path");
    for (String label : series.path()) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeStringField("measure", Names.of(series.measure()));
    Json.field(json, "unit", series.unit().map(ScaledUnit::written));
    json.writeStringField("unitSource", Names.of(series.unitSource()));
    json.writeStringField("region", series.region());
    json.writeStringField("scope", series.scope());
    json.writeStringField("vintage", Names.of(series.vintage()));
    Json.field(json, "wholeOf", series.wholeOf());
    Json.field(json, "indexBase", series.indexBase());
    json.writeArrayFieldStart("cells");
    for (Observation observation : series.observations()) {
      cell(json, series, observation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, Series series, Observation observation)
      throws IOException {
    Cell cell = observation.cell();
    BigDecimal scale = series.unit().map(ScaledUnit::scale).orElse(BigDecimal.ONE);
    json.writeStartObject();
    json.writeStringField("period", observation.period().toString());
    json.writeStringField("cell", cell.ref().a1());
    json.writeStringField("raw", cell.raw());
    Json.field(json, "shown", cell.shown());
    Json.figure(json, "value", cell.value().map(scale::multiply));
    json.writeEndObject();
  }
}
