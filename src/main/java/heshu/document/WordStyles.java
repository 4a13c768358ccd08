package heshu.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the paragraph styles of a Word file say about headings. */
final class WordStyles {
  private final Map<String, Integer> outlines = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles read(byte[] part) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    XMLStreamReader reader = Xml.open(part);
    String style = "";
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (reader.getLocalName()) {
        case "style" -> style = Xml.attribute(reader, "styleId");
        case "name" -> styles.names.put(style, Xml.attribute(reader, "val"));
        case "basedOn" -> styles.bases.put(style, Xml.attribute(reader, "val"));
        case "outlineLvl" -> styles.outlines.put(style, Xml.number(reader, "val", 9));
        default -> {}
      }
    }
    return styles;
  }

  /** The outline level of a style or of one it is based on, from 0; -1 for body text. */
  int outline(String style) {
    Set<String> seen = new HashSet<>();
    for (String at = style; !at.isEmpty() && seen.add(at); at = bases.getOrDefault(at, "")) {
      int level = outlines.getOrDefault(at, -1);
      if (level >= 0) {
        return level > 8 ? -1 : level;
      }
    }
    return -1;
  }

  boolean isTitle(String style) {
    return name(style).equals("title");
  }

  /** Whether the paragraph is a line of a table of contents. */
  boolean isContents(String style) {
    return name(style).startsWith("toc ");
  }

  private String name(String style) {
    return names.getOrDefault(style, style).toLowerCase(Locale.ROOT);
  }
}
