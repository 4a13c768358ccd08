package heshu.shell;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.ReportResult;
import heshu.check.Watch;
import heshu.config.DecisionFile;
import heshu.decision.DecisionBook;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.nio.file.Path;
import java.util.Optional;

/** What is open, and its check; checked again when a file has changed. */
final class OpenReport {
  private final Commands commands;
  private Opened opened = Opened.nothing();
  private Optional<Checked> checked = Optional.empty();

  OpenReport(Commands commands) {
    this.commands = commands;
  }

  /** A check, and what tells that it no longer holds. */
  private record Checked(CheckResult result, Checking checking, Watch watch) {}

  Opened opened() {
    return opened;
  }

  void open(Opened wanted) {
    opened = wanted;
    checked = Optional.empty();
  }

  /** The decisions on the open report, if there is one. */
  Optional<DecisionFile> decisions() {
    return opened.report().map(Path::of).map(DecisionFile::of);
  }

  DecisionBook book() throws UnreadableException {
    Optional<DecisionFile> file = decisions();
    return file.isPresent() ? file.get().read() : DecisionBook.empty();
  }

  /**
   * The check of what is open as it is now; absent if nothing is open or it cannot be checked.
   *
   * @throws UnreadableException if the report cannot be read, or a configuration, rule or decisions
   *     file is wrong
   */
  Optional<CheckResult> result() throws UnreadableException {
    if (opened.report().isEmpty()) {
      return Optional.empty();
    }
    if (checked.isEmpty() || checked.get().watch().hasChanged(checked.get().checking().watched())) {
      checked = check();
    }
    return checked.map(Checked::result);
  }

  Optional<ReportResult> report() throws UnreadableException {
    return result().flatMap(result -> result.reports().stream().findFirst());
  }

  private static Problem unread(CheckResult result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .findFirst()
        .orElseThrow();
  }

  private Optional<Checked> check() throws UnreadableException {
    Optional<Checking> checking = commands.checking(opened);
    if (checking.isEmpty()) {
      return Optional.empty();
    }
    CheckResult result = checking.get().check();
    if (result.reports().isEmpty()) {
      throw new UnreadableException(unread(result));
    }
    Watch watch = new Watch(checking.get().watched());
    return Optional.of(new Checked(result, checking.get(), watch));
  }
}
