package heshu.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import heshu.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes JSON whose letters no terminal acts upon, with line ends that are the same on every
 * system.
 */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private Json() {}

  /** A generator that indents by two. */
  static JsonGenerator indented(Writer to) throws IOException {
    JsonGenerator json = oneLine(to);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return json.setPrettyPrinter(printer);
  }

  /** A generator that stays on one line. */
  static JsonGenerator oneLine(Writer to) throws IOException {
    return FACTORY.createGenerator(to).setCharacterEscapes(new HarmlessEscapes());
  }

  static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  static void figure(JsonGenerator json, String name, Optional<BigDecimal> value)
      throws IOException {
    field(json, name, value.map(Json::plain));
  }

  /** The contract's plain decimal string: no exponent, no zeros that say nothing. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static void span(JsonGenerator json, Span span) throws IOException {
    json.writeObjectFieldStart("span");
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private static final class HarmlessEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @org.jspecify.annotations.Nullable SerializableString getEscapeSequence(int letter) {
      return letter > 0x7F && Printable.isHarmful((char) letter)
          ? new SerializedString(String.format(java.util.Locale.ROOT, "\\u%04X", letter))
          : null;
    }
  }
}
