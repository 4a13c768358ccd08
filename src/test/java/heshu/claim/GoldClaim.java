package heshu.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import heshu.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim as a person annotated it.
 *
 * @param span in UTF-16 units
 * @param fields the fields of the annotation, as written
 */
record GoldClaim(Span span, Map<String, String> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Reads annotations whose offsets count the code points of {@code text}. */
  static List<GoldClaim> read(Path file, String text) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(line -> of(fields(line), text)).toList();
    }
  }

  private static GoldClaim of(Map<String, String> fields, String text) {
    int start = text.offsetByCodePoints(0, Integer.parseInt(fields.get("start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(fields.get("end")));
    return new GoldClaim(new Span(start, end), fields);
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          fields.put(name, parser.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fields;
  }

  String get(String field) {
    return fields.getOrDefault(field, "");
  }

  boolean sameValue(Claim claim) {
    return same("value", claim.quantity().value())
        && (get("value2").isEmpty()
            || claim.quantity().upper().filter(upper -> same("value2", upper)).isPresent());
  }

  private boolean same(String field, BigDecimal value) {
    String written = get(field);
    int slash = written.indexOf('/');
    if (slash < 0) {
      return new BigDecimal(written).compareTo(value) == 0;
    }
    BigDecimal ratio =
        new BigDecimal(written.substring(0, slash))
            .movePointRight(2)
            .divide(new BigDecimal(written.substring(slash + 1)), 8, RoundingMode.HALF_UP);
    return ratio.subtract(value).abs().compareTo(new BigDecimal("0.01")) <= 0;
  }
}
