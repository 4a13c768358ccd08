package heshu.shell;

/**
 * How a line ended.
 *
 * @param code its exit code
 * @param quits whether it was the last
 */
record Outcome(int code, boolean quits) {
  static final Outcome DONE = new Outcome(0, false);
  static final Outcome QUIT = new Outcome(0, true);

  static Outcome of(int code) {
    return new Outcome(code, false);
  }
}
