package heshu.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Expands {@code *}, {@code ?}, {@code [...]}, and {@code **} for any depth of folders, for shells
 * that leave that to the program. Hidden files match only where the pattern itself is about them.
 */
final class PathPattern {
  private static final int DEEPEST = 16;

  private PathPattern() {}

  static boolean isOne(String word) {
    return word.chars().anyMatch(letter -> "*?[{".indexOf(letter) >= 0);
  }

  /** What a word of a command line stands for: the files that match, or the path itself. */
  static List<Path> paths(String word) {
    boolean pattern = isOne(word) && !Files.exists(Path.of(word));
    List<Path> files = pattern ? matches(word) : List.of();
    return files.isEmpty() ? List.of(Path.of(word)) : files;
  }

  /** The files that match, in order of name; none if the pattern is broken. */
  static List<Path> matches(String pattern) {
    int folderEnd = folderEnd(pattern);
    Path folder = Path.of(pattern.substring(0, folderEnd));
    String rest = pattern.substring(folderEnd);
    int depth =
        rest.contains("**") ? DEEPEST : (int) rest.chars().filter(c -> c == '/').count() + 1;
    try (Stream<Path> files =
        Files.walk(folder.toString().isEmpty() ? Path.of(".") : folder, depth)) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      Path start = folder.toString().isEmpty() ? Path.of(".") : folder;
      return files
          .filter(Files::isRegularFile)
          .map(start::relativize)
          .filter(file -> matcher.matches(file) && !isHidden(file))
          .map(folder::resolve)
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException | PatternSyntaxException none) {
      return List.of();
    }
  }

  /** Where the last folder before the first special letter ends. */
  private static int folderEnd(String pattern) {
    int special = 0;
    while (special < pattern.length() && "*?[{".indexOf(pattern.charAt(special)) < 0) {
      special++;
    }
    return pattern.lastIndexOf('/', special) + 1;
  }

  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("~$");
  }
}
