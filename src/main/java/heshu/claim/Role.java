package heshu.claim;

/** Whether a figure is a result, an aim, or only the base that another is compared with. */
public enum Role {
  ACTUAL,
  TARGET,
  REFERENCE;

  public String contractName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
