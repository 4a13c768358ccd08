package heshu.claim;

/** Which way the verb says the figure went. */
public enum Direction {
  UP,
  DOWN,
  NONE;

  public String contractName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
