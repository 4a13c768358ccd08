package heshu.shell;

import java.util.List;
import java.util.Set;

/**
 * What can stand at a place of a command line.
 *
 * @param words certain words
 * @param kinds other things
 */
public record Expected(List<String> words, Set<Kind> kinds) {
  public Expected {
    words = List.copyOf(words);
    kinds = Set.copyOf(kinds);
  }

  /** Things of which the command line does not know the names. */
  public enum Kind {
    FILE,
    CLAIM,
    FINDING,
    INDICATOR
  }

  public static Expected of(List<String> words) {
    return new Expected(words, Set.of());
  }

  public static Expected of(Kind... kinds) {
    return new Expected(List.of(), Set.of(kinds));
  }
}
