package heshu.cli;

import heshu.shell.Interruption;
import heshu.shell.OpenTerminal;
import java.util.Optional;

/**
 * What the prompt lends to the commands that it carries out.
 *
 * @param terminal the terminal that it holds, where a person types
 * @param check what it knows of the last check
 * @param interruption whether a person wants the line to end
 */
record Lent(
    Optional<OpenTerminal> terminal, Optional<KnownCheck> check, Interruption interruption) {
  static Lent nothing() {
    return new Lent(Optional.empty(), Optional.empty(), new Interruption());
  }
}
