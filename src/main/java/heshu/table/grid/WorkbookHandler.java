package heshu.table.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects which sheets of a workbook are hidden. */
final class WorkbookHandler extends DefaultHandler {
  private final Map<String, Boolean> hidden = new HashMap<>();

  private WorkbookHandler() {}

  static Map<String, Boolean> hiddenSheets(XSSFReader reader)
      throws IOException, SAXException, InvalidFormatException {
    WorkbookHandler handler = new WorkbookHandler();
    try (InputStream workbook = reader.getWorkbookData()) {
      ZipFileReader.parse(workbook, handler);
    }
    return handler.hidden;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    if (localName.equals("sheet")) {
      String state = attributes.getValue("state");
      hidden.put(
          String.valueOf(attributes.getValue("name")), state != null && !state.equals("visible"));
    }
  }
}
