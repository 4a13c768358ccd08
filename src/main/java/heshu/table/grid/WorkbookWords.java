package heshu.table.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The words that the cells of a workbook share (ECMA-376, 18.4). Read without a schema library:
 * loading one takes longer than reading most workbooks.
 */
final class WorkbookWords extends DefaultHandler {
  private final Room room;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean phonetic;
  private boolean collecting;

  private WorkbookWords(Room room) {
    this.room = room;
  }

  static WorkbookWords none(Room room) {
    return new WorkbookWords(room);
  }

  static WorkbookWords read(InputStream xml, Room room) throws IOException, SAXException {
    WorkbookWords words = new WorkbookWords(room);
    ZipFileReader.parse(xml, words);
    return words;
  }

  /** The words of a number that a cell gives. */
  String at(String number) throws SAXException {
    int index;
    try {
      index = Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new SAXException(e);
    }
    if (index < 0 || index >= words.size()) {
      throw new SAXException("shared string " + number);
    }
    return words.get(index);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> phonetic = true;
      case "t" -> collecting = !phonetic;
      default -> {
        // runs and their fonts
      }
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (collecting) {
      text.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "si" -> {
        room.words(text.length());
        words.add(text.toString());
      }
      case "rPh" -> phonetic = false;
      case "t" -> collecting = false;
      default -> {
        // runs and their fonts
      }
    }
  }
}
