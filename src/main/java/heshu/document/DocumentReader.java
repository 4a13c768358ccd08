package heshu.document;

import heshu.text.DecodedText;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.SourceText;
import heshu.text.TextDecoder;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a report, deciding by its first bytes what it is: Word (.docx, .doc) or text (.txt, .md).
 */
public final class DocumentReader {
  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @param shownPath the path as the user gave it
   */
  public static Document read(Path path, String shownPath) throws UnreadableException {
    return read(path, shownPath, Optional.empty());
  }

  /**
   * Reads a file.
   *
   * @param charset the charset the user named for a text
   */
  public static Document read(Path path, String shownPath, Optional<Charset> charset)
      throws UnreadableException {
    return read(bytes(path, shownPath), shownPath, charset);
  }

  /**
   * Reads a report that has no file, such as one that is piped in.
   *
   * @param charset the charset the user named for a text
   */
  public static Document read(byte[] bytes, String shownPath, Optional<Charset> charset)
      throws UnreadableException {
    return switch (Format.of(bytes)) {
      case EMPTY -> throw refusal(shownPath, "document.empty", "document.empty-remedy");
      case ZIP -> WordReader.read(bytes, shownPath);
      case OLE -> OldWordReader.read(bytes, shownPath);
      case PDF -> throw refusal(shownPath, "document.pdf", "document.save-remedy");
      case RTF -> throw refusal(shownPath, "document.rtf", "document.save-remedy");
      case HTML -> throw refusal(shownPath, "document.html", "document.save-remedy");
      case TEXT -> readAsText(bytes, shownPath, charset);
    };
  }

  private static Document readAsText(byte[] bytes, String shownPath, Optional<Charset> charset)
      throws UnreadableException {
    String name = shownPath.toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx") || name.endsWith(".doc")) {
      throw refusal(shownPath, "document.not-word", "document.not-word-remedy");
    }
    return text(bytes, shownPath, charset);
  }

  private static Document text(byte[] bytes, String shownPath, Optional<Charset> charset)
      throws UnreadableException {
    DecodedText decoded = TextDecoder.decode(bytes, shownPath, charset);
    if (decoded.content().isBlank()) {
      throw refusal(shownPath, "document.empty", "document.empty-remedy");
    }
    SourceText source = new SourceText(decoded.content());
    boolean markdown = shownPath.toLowerCase(Locale.ROOT).endsWith(".md");
    List<Block> blocks = markdown ? MarkdownBlocks.of(source) : TextBlocks.of(source);
    List<Problem> problems = decoded.doubt().map(List::of).orElse(List.of());
    return new Document(
        shownPath, sha256(bytes), decoded.charset(), source, blocks, List.of(), problems);
  }

  private static byte[] bytes(Path path, String shownPath) throws UnreadableException {
    if (Files.isDirectory(path)) {
      throw refusal(shownPath, "document.directory", "document.directory-remedy");
    }
    if (!Files.exists(path)) {
      throw refusal(shownPath, "document.missing", "document.missing-remedy");
    }
    try {
      return Files.readAllBytes(path);
    } catch (AccessDeniedException e) {
      throw refusal(shownPath, "document.denied", "document.denied-remedy");
    } catch (IOException | OutOfMemoryError e) {
      throw refusal(shownPath, "document.io", "document.io-remedy");
    }
  }

  static UnreadableException refusal(String shownPath, String what, String remedy) {
    return new UnreadableException(Problem.error(shownPath, Message.of(what), Message.of(remedy)));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
