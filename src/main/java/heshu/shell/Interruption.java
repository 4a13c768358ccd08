package heshu.shell;

import java.util.concurrent.CancellationException;

/** Whether a person has pressed Ctrl-C while a line was being carried out. */
public final class Interruption {
  private volatile boolean asked;

  void ask() {
    asked = true;
  }

  public boolean isAsked() {
    return asked;
  }

  /**
   * Goes on unless a person wants the line to end.
   *
   * @throws CancellationException if he does
   */
  public void check() {
    if (asked) {
      throw new CancellationException();
    }
  }
}
