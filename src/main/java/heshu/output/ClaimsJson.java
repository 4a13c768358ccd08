package heshu.output;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.Reading;
import heshu.claim.Claim;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The JSON document of {@code heshu claims}. Of several reports, each one's part stands under
 * {@code reports}, as in {@code heshu check}.
 */
final class ClaimsJson implements ClaimsWriter {
  private final Wording wording;

  ClaimsJson(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void write(List<Reading> readings, Writer to) throws IOException {
    ClaimJson.document(to, json -> document(json, readings));
  }

  private void document(JsonGenerator json, List<Reading> readings) throws IOException {
    if (readings.size() == 1) {
      reading(json, readings.get(0));
    } else {
      json.writeArrayFieldStart("reports");
      for (Reading reading : readings) {
        json.writeStartObject();
        reading(json, reading);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void reading(JsonGenerator json, Reading reading) throws IOException {
    ClaimJson parts = new ClaimJson(json, reading.document(), wording);
    parts.report(reading.extraction().context());
    json.writeArrayFieldStart("claims");
    for (Claim claim : reading.extraction().claims()) {
      json.writeStartObject();
      parts.claimFields(claim);
      json.writeEndObject();
    }
    json.writeEndArray();
    parts.skipped(reading.extraction().skipped());
  }
}
