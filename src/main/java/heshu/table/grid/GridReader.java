package heshu.table.grid;

import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a file of statistics into grids. What a file is follows from its first bytes, never from
 * its name: bureaus send web pages, CSV and new workbooks under the name .xls.
 */
public final class GridReader {
  /** A file larger than this is refused: a statistics table has some kilobytes. */
  static final long LARGEST_FILE = 512L << 20;

  /** How many times its size a text file takes while it is read. */
  private static final int TIMES_IN_MEMORY = 12;

  private final Optional<Charset> encoding;

  /**
   * @param encoding the charset of text files where the user says so
   */
  public GridReader(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  /** Whether a file of this name may hold tables. */
  public static boolean reads(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    return dot > 0
        && switch (lower.substring(dot + 1)) {
          case "csv", "tsv", "xlsx", "xlsm", "xls", "et", "docx" -> true;
          default -> false;
        };
  }

  /**
   * Reads a file.
   *
   * @param shown the path as messages and cells name it
   * @throws UnreadableException if nothing can be read; its problem says why and what to do
   */
  public ReadFile read(Path path, String shown) throws UnreadableException {
    try {
      if (Files.size(path) > LARGEST_FILE) {
        throw refused(shown, "table.file-too-large", LARGEST_FILE >> 20);
      }
      return switch (magic(path)) {
        case ZIP -> new ZipFileReader(shown).read(path);
        case OLE -> new OldWorkbookReader(shown).read(path);
        case PDF -> throw refused(shown, "table.pdf");
        case TEXT -> new TextFileReader(shown, encoding).read(textOf(path, shown));
        case EMPTY -> throw refused(shown, "table.empty-file");
      };
    } catch (IOException e) {
      throw refused(shown, "table.cannot-open");
    }
  }

  /**
   * The bytes of a text file, once they are sure to fit: decoded and split into cells they take
   * several times their size.
   */
  private static byte[] textOf(Path path, String shown) throws IOException, UnreadableException {
    long size = Files.size(path);
    if (size > Runtime.getRuntime().maxMemory() / TIMES_IN_MEMORY) {
      throw refused(shown, "table.too-large-for-memory", size >> 20);
    }
    return Files.readAllBytes(path);
  }

  /** Reads a table given as text, such as one in the page of a rule. */
  public static ReadFile read(String text, String shown) throws UnreadableException {
    try {
      return new TextFileReader(shown, Optional.of(StandardCharsets.UTF_8))
          .read(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw refused(shown, "table.cannot-open");
    }
  }

  static UnreadableException refused(String shown, String code, Object... arguments) {
    return new UnreadableException(
        Problem.error(shown, Message.of(code, arguments), Message.of(code + "-remedy")));
  }

  private enum Magic {
    ZIP,
    OLE,
    PDF,
    TEXT,
    EMPTY
  }

  private static Magic magic(Path path) throws IOException {
    byte[] first;
    try (InputStream in = Files.newInputStream(path)) {
      first = in.readNBytes(8);
    }
    if (first.length == 0) {
      return Magic.EMPTY;
    }
    if (startsWith(first, 'P', 'K', 3, 4) || startsWith(first, 'P', 'K', 5, 6)) {
      return Magic.ZIP;
    }
    if (startsWith(first, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Magic.OLE;
    }
    return startsWith(first, '%', 'P', 'D', 'F') ? Magic.PDF : Magic.TEXT;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
