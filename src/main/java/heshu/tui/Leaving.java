package heshu.tui;

/** How a person left the full screen. */
public enum Leaving {
  DONE,
  INTERRUPTED
}
