package heshu.check;

/** The stages of a run, in order. */
public enum Stage {
  READ_TABLES,
  READ_REPORTS,
  EXTRACT,
  BIND,
  JUDGE,
  RULES
}
