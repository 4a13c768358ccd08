package heshu.check;

import heshu.document.Document;
import heshu.document.DocumentReader;
import heshu.text.UnreadableException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Where a report comes from. */
public sealed interface ReportSource {
  /** The path as the user gave it. */
  String name();

  /**
   * Reads it.
   *
   * @param charset the charset of a text, where the user named one
   */
  Document read(Optional<Charset> charset) throws UnreadableException;

  /** A file. */
  record File(Path path, String name) implements ReportSource {
    @Override
    public Document read(Optional<Charset> charset) throws UnreadableException {
      return DocumentReader.read(path, name, charset);
    }
  }

  /** What came in on standard input, taken up before the run begins. */
  final class Piped implements ReportSource {
    private final byte[] bytes;
    private final String name;

    public Piped(byte[] bytes, String name) {
      this.bytes = bytes.clone();
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Document read(Optional<Charset> charset) throws UnreadableException {
      return DocumentReader.read(bytes, name, charset);
    }
  }
}
