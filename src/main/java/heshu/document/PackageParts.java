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

/** The XML parts of a Word file, unpacked with limits against archives made to exhaust memory. */
final class PackageParts {
  private static final int MOST_ENTRIES = 5_000;
  private static final long LARGEST_ENTRY = 512L << 20;
  private static final long RATIO_GRACE = 100_000;

  /** An honest part is at least this fraction of its inflated size: one part in two hundred. */
  private static final long LARGEST_INFLATION = 200;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final String shownPath;

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

  private void inflate(String name, ZipInputStream zip, ByteArrayInputStream raw)
      throws IOException, UnreadableException {
    boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int leftBefore = raw.available();
    long inflated = 0;
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      inflated += count;
      long packed = Math.max(1, leftBefore - raw.available());
      if (inflated > LARGEST_ENTRY
          || (inflated > RATIO_GRACE && inflated / packed > LARGEST_INFLATION)) {
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
