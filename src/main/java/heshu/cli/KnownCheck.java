package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.Watch;
import heshu.config.ConfigurationException;
import java.util.Optional;

/**
 * The last check of a session at the prompt, so that one line after the other speaks of the same
 * result without making it again. It is forgotten when a file changes or something else is asked.
 */
final class KnownCheck {
  private Optional<Known> last = Optional.empty();

  /** What was asked, what came out, and what tells that it no longer holds. */
  private record Known(Object question, CheckResult result, Checking checking, Watch watch) {
    boolean answers(Object asked) {
      return question.equals(asked) && !watch.hasChanged(checking.watched());
    }
  }

  /** What makes a check anew. */
  interface Maker {
    CheckResult make() throws ConfigurationException;
  }

  /**
   * The answer to a question.
   *
   * @param question what distinguishes one check from another, with a meaning of {@code equals}
   * @param checking what knows the files to watch, once they are read
   */
  synchronized CheckResult of(Object question, Checking checking, Maker maker)
      throws ConfigurationException {
    if (last.isPresent() && last.get().answers(question)) {
      return last.get().result();
    }
    last = Optional.empty();
    Watch watch = new Watch(checking.watched());
    CheckResult result = maker.make();
    if (!watch.hasChanged(checking.watched())) {
      last = Optional.of(new Known(question, result, checking, watch));
    }
    return result;
  }
}
