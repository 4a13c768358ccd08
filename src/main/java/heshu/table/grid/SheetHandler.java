package heshu.table.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the grid of one sheet from the events of its XML (ECMA-376, 18.3.1). */
final class SheetHandler extends DefaultHandler {
  /** Rows that only a damaged or hostile file numbers. */
  private static final int MOST_ROWS = 1_048_576;

  private final Grid.Builder grid;
  private final WorkbookWords words;
  private final WorkbookFormats formats;
  private final CellText numbers = new CellText();
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String[] row = new String[16];
  private int rowNumber = -1;
  private int used;
  private int column;
  private String type = "n";
  private int style;
  private boolean collecting;
  private boolean formula;
  private boolean value;
  private boolean phonetic;
  private boolean cut;

  SheetHandler(Grid.Builder grid, WorkbookWords words, WorkbookFormats formats) {
    this.grid = grid;
    this.words = words;
    this.formats = formats;
  }

  boolean cut() {
    return cut;
  }

  Grid finish() {
    for (CellRangeAddress merge : merges) {
      int right = Math.min(merge.getLastColumn(), merge.getFirstColumn() + 512);
      int bottom = Math.min(merge.getLastRow(), merge.getFirstRow() + 10_000);
      grid.merge(merge.getFirstRow(), merge.getFirstColumn(), bottom, right);
    }
    return grid.build();
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "v" -> collect();
      case "rPh" -> phonetic = true;
      case "t" -> collecting = !phonetic;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {
        // layout
      }
    }
  }

  private void collect() {
    value = true;
    collecting = true;
    text.setLength(0);
  }

  private void merge(@Nullable String range) {
    if (range != null) {
      merges.add(CellRangeAddress.valueOf(range));
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (collecting) {
      text.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "row" -> endRow();
      case "c" -> endCell();
      case "v", "t" -> collecting = false;
      case "rPh" -> phonetic = false;
      default -> {
        // layout
      }
    }
  }

  private void startRow(Attributes attributes) throws SAXException {
    String number = attributes.getValue("r");
    int next = number == null ? rowNumber + 1 : Integer.parseInt(number) - 1;
    if (next <= rowNumber || next >= MOST_ROWS) {
      throw new SAXException("row " + number);
    }
    rowNumber = next;
    String hidden = attributes.getValue("hidden");
    if (hidden != null && (hidden.equals("1") || hidden.equals("true"))) {
      grid.hideRow(rowNumber);
    }
    used = 0;
    column = -1;
  }

  private void startCell(Attributes attributes) {
    column = column(attributes.getValue("r"), column + 1);
    String kind = attributes.getValue("t");
    type = kind == null ? "n" : kind;
    String styleIndex = attributes.getValue("s");
    style = styleIndex == null ? -1 : Integer.parseInt(styleIndex);
    formula = false;
    value = false;
    text.setLength(0);
  }

  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int number = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      number = Math.min(1_000_000, number * 26 + reference.charAt(i) - 'A' + 1);
    }
    return number - 1;
  }

  private void endCell() throws SAXException {
    if (column < 0 || column >= TextFileReader.MOST_COLUMNS) {
      cut = true;
      return;
    }
    if (formula && !value) {
      put("", CellNote.UNCALCULATED);
      return;
    }
    String raw = text.toString();
    switch (type) {
      case "s" -> put(words.at(raw.strip()), CellNote.NONE);
      case "e" -> put(raw, CellNote.UNCALCULATED);
      case "n" -> number(raw.strip());
      default -> put(raw, CellNote.NONE);
    }
  }

  private void number(String raw) {
    if (raw.isEmpty()) {
      return;
    }
    int format = formats.index(style);
    CellText.Read read = numbers.read(Double.parseDouble(raw), format, formats.code(format));
    put(read.text(), read.note());
  }

  private void put(String words, CellNote note) {
    if (words.isEmpty() && note.equals(CellNote.NONE)) {
      return;
    }
    if (column >= row.length) {
      row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
    }
    for (int i = used; i < column; i++) {
      row[i] = "";
    }
    row[column] = words;
    used = Math.max(used, column + 1);
    if (!note.equals(CellNote.NONE)) {
      grid.note(rowNumber, column, note);
    }
  }

  private void endRow() {
    if (used > 0) {
      grid.row(rowNumber, Arrays.copyOf(row, used));
    }
  }
}
