package heshu.cli;

import heshu.shell.OpenTerminal;
import java.util.Optional;

/**
 * What the prompt lends to the commands that it carries out.
 *
 * @param terminal the terminal that it holds, where a person types
 * @param check what it knows of the last check
 */
record Lent(Optional<OpenTerminal> terminal, Optional<KnownCheck> check) {
  static Lent nothing() {
    return new Lent(Optional.empty(), Optional.empty());
  }
}
