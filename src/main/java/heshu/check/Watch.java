package heshu.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Notices when files change, by their times: editors replace files in ways that events miss. */
public final class Watch {
  private Map<Path, FileTime> known;

  public Watch(List<Path> files) {
    known = times(files);
  }

  /** Whether a file has changed, come or gone since the last call. */
  public boolean hasChanged(List<Path> files) {
    Map<Path, FileTime> now = times(files);
    boolean changed = !now.equals(known);
    known = now;
    return changed;
  }

  private static Map<Path, FileTime> times(List<Path> files) {
    Map<Path, FileTime> times = new HashMap<>();
    for (Path file : files) {
      try (Stream<Path> inside = Files.walk(file)) {
        inside.filter(Files::isRegularFile).forEach(one -> put(one, times));
      } catch (IOException | java.io.UncheckedIOException gone) {
        times.remove(file);
      }
    }
    return times;
  }

  private static void put(Path file, Map<Path, FileTime> times) {
    try {
      times.put(file, Files.getLastModifiedTime(file));
    } catch (IOException gone) {
      times.remove(file);
    }
  }
}
