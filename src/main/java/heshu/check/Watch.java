package heshu.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Notices when files change, come or go, by looking at them now and then: editors write a new file
 * and rename it over the old one, which events of the file system tell differently everywhere.
 */
public final class Watch {
  private Map<Path, Map<Path, Stamp>> known;

  /** What tells two states of a file apart; the key also two files of the same name and time. */
  private record Stamp(FileTime time, long size, String key) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.lastModifiedTime(), file.size(), Objects.toString(file.fileKey()));
    }
  }

  /**
   * Begins to watch.
   *
   * @param paths files and folders, which need not exist yet
   */
  public Watch(List<Path> paths) {
    known = stamps(paths);
  }

  /** Whether a file has changed since the last call. */
  public boolean hasChanged(List<Path> paths) {
    return !changes(paths).isEmpty();
  }

  /**
   * The files that have changed, come or gone since the last call, in order of name. What lies
   * under a path that is asked for the first time has not changed.
   */
  public Set<Path> changes(List<Path> paths) {
    Map<Path, Map<Path, Stamp>> now = stamps(paths);
    Set<Path> changed = new TreeSet<>();
    now.forEach(
        (path, files) -> {
          if (known.containsKey(path)) {
            changed.addAll(difference(known.get(path), files));
          }
        });
    known = now;
    return changed;
  }

  private static Set<Path> difference(Map<Path, Stamp> before, Map<Path, Stamp> after) {
    Set<Path> files = new TreeSet<>(before.keySet());
    files.addAll(after.keySet());
    files.removeIf(file -> Objects.equals(before.get(file), after.get(file)));
    return files;
  }

  private static Map<Path, Map<Path, Stamp>> stamps(List<Path> paths) {
    Map<Path, Map<Path, Stamp>> stamps = new HashMap<>();
    paths.forEach(path -> stamps.put(path, under(path)));
    return stamps;
  }

  private static Map<Path, Stamp> under(Path path) {
    Map<Path, Stamp> files = new HashMap<>();
    try (Stream<Path> inside = Files.walk(path)) {
      inside.filter(file -> file.equals(path) || !isBySide(file)).forEach(file -> put(file, files));
    } catch (IOException | UncheckedIOException gone) {
      // Gone, or going while it was looked at: what was seen of it is what there is.
      return files;
    }
    return files;
  }

  /** Lock files of Word ({@code ~$报告.docx}) and others, and the copies that editors keep. */
  private static boolean isBySide(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("~$") || name.startsWith(".") || name.endsWith("~");
  }

  private static void put(Path file, Map<Path, Stamp> files) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        files.put(file, Stamp.of(attributes));
      }
    } catch (IOException gone) {
      files.remove(file);
    }
  }
}
