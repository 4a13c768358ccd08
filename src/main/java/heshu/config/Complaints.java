package heshu.config;

import heshu.config.YamlValue.Place;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything wrong with one configuration file, collected so that the user hears all of it at once.
 */
public final class Complaints {
  private static final int LONGEST_EXCERPT = 120;

  private final String file;
  private final SourceText text;
  private final List<Problem> problems = new ArrayList<>();

  public Complaints(String file, String text) {
    this.file = file;
    this.text = new SourceText(text);
  }

  public void add(Place place, Message what) {
    add(place, what, Optional.empty());
  }

  public void add(Place place, Message what, Message remedy) {
    add(place, what, Optional.of(remedy));
  }

  private void add(Place place, Message what, Optional<Message> remedy) {
    problems.add(problem(place, what, remedy));
  }

  /** What would be complained of here, should it turn out to be wrong. */
  Problem problem(Place place, Message what, Optional<Message> remedy) {
    return new Problem(
        Problem.Severity.ERROR,
        file,
        Optional.of(place.line() + ":" + place.column()),
        what,
        remedy,
        excerpt(place));
  }

  public String file() {
    return file;
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Optional<String> excerpt(Place place) {
    if (place.line() > text.lines()) {
      return Optional.empty();
    }
    String line = text.lineSpan(place.line()).of(text).strip();
    return Optional.of(
        line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT) + "…");
  }
}
