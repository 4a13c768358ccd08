package heshu.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a person decided on a claim or a finding.
 *
 * @param target what it is about
 * @param act what was decided
 * @param by who decided, empty if nobody signed
 * @param on when
 */
public record Decision(Target target, Act act, String by, Optional<LocalDate> on) {
  /** Whether this takes the place of an older decision on the same matter. */
  public boolean replaces(Decision older) {
    return target.sameAs(older.target) && act.replaces(older.act);
  }
}
