package heshu.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all: under another name beside it first, then moved into its place.
 */
public final class FileOutput {
  private FileOutput() {}

  /** What writes the letters. */
  public interface Body {
    void write(Writer to) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @throws NoSuchFileException if there is no such folder
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Body body) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      direct(file, body);
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString());
    }
    Path draft = draftOf(file);
    draft.toFile().deleteOnExit();
    try {
      direct(draft, body);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Named for this process, so that two runs do not write into one draft. */
  private static Path draftOf(Path file) {
    return file.resolveSibling(
        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  private static void direct(Path file, Body body) throws IOException {
    try (Writer to =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      body.write(to);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
