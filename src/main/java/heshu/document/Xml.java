package heshu.document;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML parts without document type definitions or anything outside the part. */
final class Xml {
  private Xml() {}

  static XMLStreamReader open(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /** The attribute with a local name in whatever namespace, or an empty string. */
  static String attribute(XMLStreamReader reader, String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an on/off property such as {@code w:vanish} is on: it is unless it says no. */
  static boolean isOn(XMLStreamReader reader) {
    String value = attribute(reader, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A whole number in an attribute, or what stands for its absence. */
  static int number(XMLStreamReader reader, String localName, int absent) {
    String value = attribute(reader, localName);
    boolean digits = !value.isEmpty() && value.length() < 7;
    return digits && value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(value)
        : absent;
  }
}
