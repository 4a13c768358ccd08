package heshu.shell;

import org.jline.terminal.Terminal;

/**
 * The terminal that the prompt holds while it carries out a line. There can be only one in a
 * process, so what wants the whole screen works on this one and leaves it as it was.
 */
public record OpenTerminal(Terminal jline) {
  /** How wide it is now; 0 where it does not say. */
  public int columns() {
    return jline.getSize().getColumns();
  }
}
