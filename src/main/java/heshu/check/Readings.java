package heshu.check;

import heshu.text.Problem;
import java.util.List;

/**
 * Reports read, with their claims.
 *
 * @param readings those that could be read, in the order given
 * @param problems of those that could not, and what a person should know of those that could
 */
public record Readings(List<Reading> readings, List<Problem> problems) {
  public Readings {
    readings = List.copyOf(readings);
    problems = List.copyOf(problems);
  }
}
