package heshu.config;

import heshu.text.Problem;
import java.util.List;

/** Thrown when the configuration or a rule file is wrong; carries everything that is wrong. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ConfigurationException(List<Problem> problems) {
    super(problems.size() + " problems of configuration");
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
