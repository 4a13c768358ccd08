package heshu.rule;

/** How much a finding matters; from the least to the most. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  public String contractName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
