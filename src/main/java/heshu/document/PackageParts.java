package heshu.document;

import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a Word file, unpacked with limits against archives made to exhaust memory. */
final class PackageParts {
  private static final int MOST_ENTRIES = 5_000;

  /** All parts together, in bytes: an honest report of a thousand pages has some twenty million. */
  private static final long LARGEST_PACKAGE = 256L << 20;

  private static final long RATIO_GRACE = 100_000;

  /** An honest part is at least this fraction of its inflated size: one part in two hundred. */
  private static final long LARGEST_INFLATION = 200;

  /** A part that every OpenDocument file has and no Word file. */
  static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String RELATIONSHIPS = "_rels/.rels";

  private final Map<String, byte[]> parts = new HashMap<>();
  private final String shownPath;
  private long inflated;

  private PackageParts(String shownPath) {
    this.shownPath = shownPath;
  }

  static PackageParts read(byte[] archive, String shownPath) throws UnreadableException {
    PackageParts result = new PackageParts(shownPath);
    ByteArrayInputStream raw = new ByteArrayInputStream(archive);
    try (ZipInputStream zip = new ZipInputStream(raw)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw result.tooLarge(entry.getName());
        }
        result.inflate(entry.getName(), zip, raw);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw result.broken("zip");
    }
    return result;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** Whether this is a package of the Office Open XML kind, whole or not. */
  boolean isOfficeOpen() {
    return parts.containsKey(CONTENT_TYPES) || parts.containsKey(RELATIONSHIPS);
  }

  /**
   * The name of the main part, which the package's relationships tell: nearly always {@code
   * word/document.xml}, but some programs that write Word files choose another.
   */
  Optional<String> officeDocument() throws UnreadableException {
    Optional<byte[]> relationships = part(RELATIONSHIPS);
    if (relationships.isEmpty()) {
      return Optional.empty();
    }
    try {
      return officeDocument(Xml.open(relationships.get()));
    } catch (XMLStreamException e) {
      throw broken(RELATIONSHIPS);
    }
  }

  private static Optional<String> officeDocument(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && Xml.attribute(reader, "Type").endsWith("/officeDocument")) {
        String target = Xml.attribute(reader, "Target");
        return Optional.of(target.startsWith("/") ? target.substring(1) : target);
      }
    }
    return Optional.empty();
  }

  private void inflate(String name, ZipInputStream zip, ByteArrayInputStream raw)
      throws IOException, UnreadableException {
    boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int leftBefore = raw.available();
    long inflatedHere = 0;
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      inflatedHere += count;
      inflated += count;
      long packed = Math.max(1, leftBefore - raw.available());
      if (inflated > LARGEST_PACKAGE
          || (inflatedHere > RATIO_GRACE && inflatedHere / packed > LARGEST_INFLATION)) {
        throw tooLarge(name);
      }
      if (kept) {
        content.write(buffer, 0, count);
      }
    }
    if (kept) {
      parts.put(name, content.toByteArray());
    }
  }

  UnreadableException broken(String part) {
    return refusal(Message.of("document.broken-docx", part), "document.broken-docx-remedy");
  }

  private UnreadableException tooLarge(String part) {
    return refusal(Message.of("document.too-large", part), "document.too-large-remedy");
  }

  private UnreadableException refusal(Message what, String remedy) {
    return new UnreadableException(Problem.error(shownPath, what, Message.of(remedy)));
  }
}
