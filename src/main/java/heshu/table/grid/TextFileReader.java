package heshu.table.grid;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import heshu.text.DecodedText;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.TextDecoder;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads text tables: CSV by RFC 4180 with a separator that is found out, columns set by spaces, and
 * web pages saved under another name.
 */
final class TextFileReader {
  /** Lines that a quoted cell may run over; beyond them a quote was left open. */
  private static final int LONGEST_CELL_LINES = 200;

  /** Letters of one line; a longer one is no table. */
  private static final int LONGEST_LINE = 8 << 20;

  /** More columns than a workbook can have. */
  static final int MOST_COLUMNS = 16_384;

  private final String shown;
  private final Optional<Charset> encoding;
  private final List<Problem> problems = new ArrayList<>();

  TextFileReader(String shown, Optional<Charset> encoding) {
    this.shown = shown;
    this.encoding = encoding;
  }

  ReadFile read(byte[] bytes) throws UnreadableException, IOException {
    DecodedText text = TextDecoder.decode(bytes, shown, encoding);
    text.doubt().ifPresent(problems::add);
    if (HtmlTables.looksLike(text.content())) {
      return new ReadFile("html " + text.charset(), page(text.content()), problems);
    }
    refuseEndlessLine(text.content());
    return new ReadFile(text.charset(), List.of(grid(text.content())), problems);
  }

  private List<Grid> page(String content) throws UnreadableException {
    try {
      return HtmlTables.read(content);
    } catch (Room.Full e) {
      throw GridReader.refused(shown, "table.sheet-too-large");
    }
  }

  private void refuseEndlessLine(String content) throws UnreadableException {
    int start = 0;
    int line = 1;
    for (int at = 0; at <= content.length(); at++) {
      if (at == content.length() || content.charAt(at) == '\n') {
        if (at - start > LONGEST_LINE) {
          throw GridReader.refused(shown, "table.line-too-long", line);
        }
        start = at + 1;
        line++;
      }
    }
  }

  private Grid grid(String content) throws UnreadableException, IOException {
    Separator separator = Separator.of(content, shown.toLowerCase(java.util.Locale.ROOT));
    return separator == Separator.SPACES ? bySpaces(content) : bySeparator(content, separator);
  }

  private Grid bySpaces(String content) {
    Grid.Builder grid = Grid.builder(Optional.empty(), Room.unbounded());
    content.lines().forEach(line -> grid.row(Separator.bySpaces(line)));
    problems.add(warning("table.by-spaces"));
    return grid.build();
  }

  private Grid bySeparator(String content, Separator separator)
      throws UnreadableException, IOException {
    Grid.Builder grid = Grid.builder(Optional.empty(), Room.unbounded());
    Map<String, String> known = new HashMap<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(content))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator.letter()).build())
            .withMultilineLimit(LONGEST_CELL_LINES)
            .build()) {
      for (String[] row = reader.readNextSilently(); row != null; row = reader.readNextSilently()) {
        grid.row(shared(limited(row), known));
      }
    } catch (CsvMultilineLimitBrokenException | CsvMalformedLineException e) {
      throw GridReader.refused(shown, "table.open-quote", grid.rows() + 1);
    }
    return grid.build();
  }

  private String[] limited(String[] row) {
    if (row.length <= MOST_COLUMNS) {
      return row;
    }
    if (problems.stream().noneMatch(p -> p.what().code().equals("table.too-many-columns"))) {
      problems.add(warning("table.too-many-columns", row.length, MOST_COLUMNS));
    }
    return Arrays.copyOf(row, MOST_COLUMNS);
  }

  /** Long tables repeat their words: each is kept once. */
  private static String[] shared(String[] row, Map<String, String> known) {
    for (int i = 0; i < row.length; i++) {
      String cell = row[i];
      if (cell == null) {
        row[i] = "";
      } else if (known.size() < 20_000) {
        String same = known.putIfAbsent(cell, cell);
        row[i] = same == null ? cell : same;
      } else {
        row[i] = known.getOrDefault(cell, cell);
      }
    }
    return row;
  }

  private Problem warning(String code, Object... arguments) {
    return new Problem(
        Problem.Severity.WARNING,
        shown,
        Optional.empty(),
        Message.of(code, arguments),
        Optional.of(Message.of(code + "-remedy")));
  }
}
