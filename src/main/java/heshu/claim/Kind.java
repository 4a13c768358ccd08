package heshu.claim;

/** What kind of thing a claim asserts. */
public enum Kind {
  LEVEL,
  /** Growth or decline, relative (5%) or absolute (增加1207元). */
  CHANGE,
  /** In percentage points. */
  POINTS,
  /** A percentage that is a share or a rate. */
  SHARE,
  RANK,
  MULTIPLE,
  DURATION;

  public String contractName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
