package heshu.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What only the prompt can do, beside the commands of the command line. */
enum Verb {
  OPEN,
  SET,
  NEXT,
  PREV,
  SHOW,
  WHY,
  FIND,
  UNDO,
  REDO,
  QUIT;

  static Optional<Verb> named(String name) {
    return Arrays.stream(values())
        .filter(verb -> verb.toString().equals(name) || (verb == QUIT && name.equals("exit")))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Verb::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
