package heshu.table.grid;

import heshu.document.DocumentTable;
import heshu.document.DocumentTables;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads workbooks of today (.xlsx), sheet by sheet as a stream, so that a large one does not fill
 * the memory.
 */
final class ZipFileReader {
  private static final Pattern WORD_TEXT = Pattern.compile("/word/document\\.xml");

  private final String shown;
  private final List<Problem> problems = new ArrayList<>();
  private final Room room = Room.ofOneFile();

  /** The sheet or part that is being read. */
  private Optional<String> place = Optional.empty();

  ZipFileReader(String shown) {
    this.shown = shown;
  }

  ReadFile read(Path path) throws UnreadableException {
    try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      return parts.getPartsByName(WORD_TEXT).isEmpty() ? sheets(parts) : wordTables(path);
    } catch (Room.Full e) {
      throw refused("table.sheet-too-large");
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      throw refused(bomb(e) ? "table.zip-bomb" : "table.broken-xlsx");
    }
  }

  private UnreadableException refused(String code) {
    UnreadableException whole = GridReader.refused(shown, code);
    return place.map(at -> new UnreadableException(whole.problem().at(at))).orElse(whole);
  }

  private static boolean bomb(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      String words = String.valueOf(at.getMessage());
      if (words.contains("Zip bomb")
          || words.contains("zip entry size")
          || words.contains("potentially malicious")) {
        return true;
      }
    }
    return false;
  }

  private ReadFile wordTables(Path path) throws IOException, UnreadableException {
    List<Grid> grids = new ArrayList<>();
    for (DocumentTable table : DocumentTables.read(Files.readAllBytes(path), shown)) {
      Grid.Builder grid = Grid.builder(Optional.of("表 " + table.number()), room);
      table.rows().forEach(row -> lines(row).forEach(grid::row));
      grids.add(grid.captions(table.captions()).build());
    }
    return new ReadFile("docx", grids, problems);
  }

  /**
   * A row whose cells all hold so many lines is so many rows, as pages converted to Word have it.
   */
  private static List<String[]> lines(List<String> row) {
    List<List<String>> cells = row.stream().map(cell -> cell.lines().toList()).toList();
    long counts = cells.stream().mapToInt(List::size).filter(lines -> lines > 0).distinct().count();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    if (counts != 1 || height < 2) {
      return List.<String[]>of(row.toArray(String[]::new));
    }
    List<String[]> rows = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      int at = line;
      rows.add(
          cells.stream().map(lines -> lines.isEmpty() ? "" : lines.get(at)).toArray(String[]::new));
    }
    return rows;
  }

  private ReadFile sheets(OPCPackage parts)
      throws IOException, OpenXML4JException, SAXException, UnreadableException {
    XSSFReader reader = new XSSFReader(parts, true);
    WorkbookFormats formats = formats(reader);
    WorkbookWords words = words(reader);
    place = Optional.empty();
    Map<String, Boolean> hidden = WorkbookHandler.hiddenSheets(reader);
    List<Grid> grids = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        place = Optional.of(sheets.getSheetName());
        Grid.Builder grid = Grid.builder(place, room);
        if (hidden.getOrDefault(sheets.getSheetName(), false)) {
          grid.hide();
        }
        SheetHandler handler = new SheetHandler(grid, words, formats);
        parse(sheet, handler);
        grids.add(handler.finish());
        noteCuts(handler, sheets.getSheetName());
      }
    }
    return new ReadFile("xlsx", grids, problems);
  }

  private WorkbookFormats formats(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    place = Optional.of("styles.xml");
    try (InputStream part = reader.getStylesData()) {
      return part == null ? WorkbookFormats.none(room) : WorkbookFormats.read(part, room);
    }
  }

  private WorkbookWords words(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    place = Optional.of("sharedStrings.xml");
    try (InputStream part = reader.getSharedStringsData()) {
      return part == null ? WorkbookWords.none(room) : WorkbookWords.read(part, room);
    }
  }

  private void noteCuts(SheetHandler handler, String sheet) {
    if (handler.cut()) {
      problems.add(
          new Problem(
              Problem.Severity.WARNING,
              shown,
              Optional.of(sheet),
              Message.of(
                  "table.too-many-columns",
                  TextFileReader.MOST_COLUMNS + "+",
                  TextFileReader.MOST_COLUMNS),
              Optional.of(Message.of("table.too-many-columns-remedy"))));
    }
  }

  static void parse(InputStream xml, org.xml.sax.helpers.DefaultHandler handler)
      throws IOException, SAXException {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(xml));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
