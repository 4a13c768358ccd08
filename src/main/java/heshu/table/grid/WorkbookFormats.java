package heshu.table.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The number formats of a workbook's styles (ECMA-376, 18.8); fonts and colours are passed over.
 */
final class WorkbookFormats extends DefaultHandler {
  /** More than any spreadsheet program writes; it keeps at most 65,490 styles. */
  private static final int MOST_STYLES = 1 << 20;

  private final Room room;
  private final Map<Integer, String> codes = new HashMap<>();
  private int[] formats = new int[64];
  private int styles;
  private boolean ofCells;

  private WorkbookFormats(Room room) {
    this.room = room;
  }

  static WorkbookFormats none(Room room) {
    return new WorkbookFormats(room);
  }

  static WorkbookFormats read(InputStream xml, Room room) throws IOException, SAXException {
    WorkbookFormats formats = new WorkbookFormats(room);
    ZipFileReader.parse(xml, formats);
    return formats;
  }

  /** The number of the format of a style, 0 (General) for a style that there is not. */
  int index(int style) {
    return style >= 0 && style < styles ? formats[style] : 0;
  }

  /** A format as the formula of its numbers: {@code 0.0%}. */
  String code(int index) {
    String own = codes.get(index);
    String builtin = own == null ? BuiltinFormats.getBuiltinFormat(index) : own;
    return builtin == null ? "General" : builtin;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "numFmt" -> code(attributes);
      case "cellXfs" -> ofCells = true;
      case "xf" -> style(attributes.getValue("numFmtId"));
      default -> {
        // fonts, fills, borders
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    ofCells &= !name.equals("cellXfs");
  }

  private void code(Attributes attributes) throws SAXException {
    String code = attributes.getValue("formatCode");
    if (code != null) {
      room.words(code.length());
      codes.put(number(attributes.getValue("numFmtId")), code);
    }
  }

  private void style(@Nullable String format) throws SAXException {
    if (!ofCells) {
      return;
    }
    if (styles >= MOST_STYLES) {
      throw new Room.Full();
    }
    if (styles == formats.length) {
      formats = Arrays.copyOf(formats, styles * 2);
    }
    formats[styles++] = format == null ? 0 : number(format);
  }

  private static int number(@Nullable String digits) throws SAXException {
    try {
      return Integer.parseInt(String.valueOf(digits));
    } catch (NumberFormatException e) {
      throw new SAXException(e);
    }
  }
}
