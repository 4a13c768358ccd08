package heshu.cli;

import java.util.Locale;

/** When colours are used. */
enum ColourUse {
  /** On a terminal that can, unless {@code NO_COLOR} is set. */
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
