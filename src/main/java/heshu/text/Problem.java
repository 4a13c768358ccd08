package heshu.text;

import java.util.Optional;

/**
 * Something wrong with an input or the configuration, never with what the report says.
 *
 * @param severity whether the input could be used at all
 * @param file the path as the user gave it
 * @param place where in the file (line and column, sheet and cell, paragraph), if that is known
 * @param what what is wrong
 * @param remedy what the user can do about it
 * @param excerpt the line of the file concerned, where seeing it helps
 */
public record Problem(
    Severity severity,
    String file,
    Optional<String> place,
    Message what,
    Optional<Message> remedy,
    Optional<String> excerpt) {

  public Problem(
      Severity severity,
      String file,
      Optional<String> place,
      Message what,
      Optional<Message> remedy) {
    this(severity, file, place, what, remedy, Optional.empty());
  }

  /** How much of the input a problem cost. */
  public enum Severity {
    /** The input could not be read: the program exits with 3 (or 4 for configuration). */
    ERROR,
    /** It was read, but a person should look. */
    WARNING,
    /** It was read as the user said; nothing need be done. */
    NOTE
  }

  public static Problem error(String file, Message what, Message remedy) {
    return new Problem(Severity.ERROR, file, Optional.empty(), what, Optional.of(remedy));
  }

  public static Problem warning(String file, String place, Message what) {
    return new Problem(Severity.WARNING, file, Optional.of(place), what, Optional.empty());
  }

  public Problem at(String newPlace) {
    return new Problem(severity, file, Optional.of(newPlace), what, remedy, excerpt);
  }
}
