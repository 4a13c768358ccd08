package heshu.text;

/** Thrown by a reader when an input cannot be read at all; carries what to tell the user. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public UnreadableException(Problem problem) {
    super(problem.what().code() + ": " + problem.file());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
