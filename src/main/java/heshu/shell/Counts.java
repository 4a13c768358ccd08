package heshu.shell;

import heshu.check.ReportResult;
import heshu.rule.Verdict;
import heshu.text.Message;

/**
 * How many claims of a report ended in which state.
 *
 * @param claims all of them
 */
record Counts(long claims, long agree, long differ, long undecided, long waived) {
  static Counts of(ReportResult report) {
    return new Counts(
        report.verdicts().size(),
        count(report, Verdict.State.AGREES),
        count(report, Verdict.State.DIFFERS),
        count(report, Verdict.State.UNDECIDABLE),
        count(report, Verdict.State.WAIVED));
  }

  private static long count(ReportResult report, Verdict.State state) {
    return report.verdicts().stream().filter(verdict -> verdict.state() == state).count();
  }

  Message message() {
    return Message.of("shell.counts", claims, agree, differ, undecided, waived);
  }

  /** What there is still to do, for the right margin. */
  Message brief() {
    return Message.of("shell.counts-brief", differ, undecided);
  }
}
