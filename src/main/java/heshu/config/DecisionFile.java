package heshu.config;

import heshu.decision.DecisionBook;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * The decisions on one report, in a readable file beside it: {@code 报告.heshu.yaml} for {@code
 * 报告.docx}. A change is read, made and written under a lock, to a temporary file that is then moved
 * into place: whatever happens, the file is the old one or the new one, and of two programs at once
 * neither loses anything.
 */
public final class DecisionFile {
  /** Locks of a file channel hold between processes only; threads of this one wait here. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private static final long LARGEST_BYTES = 4L * YamlReader.LARGEST;

  private final Path file;

  private DecisionFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** The decisions file of a report. */
  public static DecisionFile of(Path report) {
    String name = report.toAbsolutePath().normalize().getFileName().toString();
    int dot = name.lastIndexOf('.');
    return new DecisionFile(
        report.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".heshu.yaml"));
  }

  public Path path() {
    return file;
  }

  /**
   * The decisions made so far; none if there is no file yet.
   *
   * @throws UnreadableException if the file is not a decisions file; it is left as it is
   */
  public DecisionBook read() throws UnreadableException {
    Optional<String> text = text();
    return text.isPresent() ? DecisionYaml.read(file.toString(), text.get()) : DecisionBook.empty();
  }

  private Optional<String> text() throws UnreadableException {
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        throw new UnreadableException(
            Problem.error(
                file.toString(),
                Message.of("config.too-large", YamlReader.LARGEST),
                Message.of("config.shorten")));
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure("config.decisions-unreadable", e);
    }
  }

  /**
   * Changes the decisions.
   *
   * @return the decisions as they are now
   * @throws UnreadableException if the file cannot be read or written; it is then as it was before
   */
  public DecisionBook update(UnaryOperator<DecisionBook> change) throws UnreadableException {
    ReentrantLock threads = THREADS.computeIfAbsent(file, path -> new ReentrantLock());
    threads.lock();
    try (FileChannel lockFile = openLock();
        FileLock processes = lockFile.lock()) {
      assert processes.isValid();
      DecisionBook before = read();
      DecisionBook after = change.apply(before);
      if (!after.equals(before)) {
        write(
            text()
                .map(old -> DecisionText.rewritten(old, before, after))
                .orElseGet(() -> DecisionYaml.write(after)));
      }
      return after;
    } catch (IOException e) {
      throw failure("config.decisions-unwritable", e);
    } finally {
      threads.unlock();
    }
  }

  private FileChannel openLock() throws IOException {
    Path lock = file.resolveSibling("." + file.getFileName() + ".lock");
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void write(String yaml) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), ".heshu-", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(yaml);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private UnreadableException failure(String code, IOException cause) {
    return new UnreadableException(
        Problem.error(
            file.toString(),
            Message.of(code, String.valueOf(cause.getMessage())),
            Message.of("config.check-permission")));
  }
}
