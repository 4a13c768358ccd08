package heshu.cli;

import heshu.rule.Severity;
import java.util.Locale;

/** A severity as a person types it. */
enum Level {
  ERROR,
  WARNING,
  NOTE;

  Severity severity() {
    return Severity.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
