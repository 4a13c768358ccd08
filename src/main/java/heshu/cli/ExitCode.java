package heshu.cli;

/**
 * What the program returns to the shell; the same for every format. Where several hold, the gravest
 * counts: a fault of the program, then the configuration, then an input, then findings.
 */
public enum ExitCode {
  OK(0),
  FINDINGS(1),
  USAGE(2),
  INPUT(3),
  CONFIGURATION(4),
  FAULT(70),
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** The meaning of a code; a fault if it has none. */
  static ExitCode of(int code) {
    for (ExitCode one : values()) {
      if (one.code == code) {
        return one;
      }
    }
    return FAULT;
  }
}
