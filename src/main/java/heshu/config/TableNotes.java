package heshu.config;

import heshu.quantity.Units;
import heshu.table.TableOptions;
import heshu.text.Message;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a person says of single tables, under {@code data.tables}. */
final class TableNotes {
  private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");

  private final Units units;

  TableNotes(Units units) {
    this.units = units;
  }

  /** What is said of each table, by its name. */
  Map<String, TableOptions.ForFile> read(Fields tables) {
    Map<String, TableOptions.ForFile> notes = new LinkedHashMap<>();
    for (String name : tables.entries().keySet()) {
      tables.fields(name).ifPresent(note -> notes.put(name, forFile(note)));
    }
    return notes;
  }

  private TableOptions.ForFile forFile(Fields note) {
    TableOptions.ForFile read =
        new TableOptions.ForFile(
            charset(note),
            unit(note),
            note.integer("year"),
            note.text("region"),
            note.text("indicator"),
            note.truth("skip").orElse(false),
            columns(note),
            note.fields("labels").map(TableNotes::words).orElse(Map.of()));
    note.finish();
    return read;
  }

  private static Optional<Charset> charset(Fields note) {
    Optional<String> name = note.text("encoding");
    try {
      return name.map(Charset::forName);
    } catch (IllegalArgumentException e) {
      note.complain("encoding", Message.of("config.not-a-charset", name.orElse("")));
      return Optional.empty();
    }
  }

  private Optional<String> unit(Fields note) {
    Optional<String> written = note.text("unit");
    if (written.isPresent() && units.parse(written.get()).isEmpty()) {
      note.complain("unit", Message.of("config.unknown-unit", written.get()));
    }
    return written;
  }

  private static Map<String, String> columns(Fields note) {
    Map<String, String> columns = note.fields("columns").map(TableNotes::words).orElse(Map.of());
    for (String column : columns.keySet()) {
      if (!COLUMN.matcher(column).matches()) {
        note.complain("columns", Message.of("config.not-a-column", column));
      }
    }
    return columns;
  }

  private static Map<String, String> words(Fields fields) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : fields.entries().keySet()) {
      fields.text(key).ifPresent(word -> words.put(key, word));
    }
    return words;
  }
}
