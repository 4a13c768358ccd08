package heshu.check;

import heshu.claim.ReportContext;
import heshu.glossary.Regions;
import heshu.rule.Verdict;
import heshu.table.Series;
import heshu.table.Statistics;
import heshu.text.Message;
import heshu.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report does not say of itself and the user has to (its year, its region), and whether the
 * tables may be those of another report.
 */
final class Unsaid {
  /** A few differences are errors; more of them than of agreements are not, in any draft. */
  private static final int MANY = 5;

  private Unsaid() {}

  /**
   * What to tell the user.
   *
   * @param said what the report itself says
   * @param result the report, checked
   */
  static List<Problem> of(ReportContext said, ReportResult result, Statistics statistics) {
    List<Problem> problems = new ArrayList<>();
    String path = result.document().path();
    long undated =
        result.verdicts().stream()
            .filter(verdict -> verdict.reason().equals(Optional.of(Verdict.Reason.NO_PERIOD)))
            .count();
    if (said.year().isEmpty() && undated > 0) {
      problems.add(warning(path, Message.of("check.no-year", undated), "check.give-year"));
    }
    if (said.region().isEmpty() && statistics.series().anyMatch(Unsaid::namesRegion)) {
      Optional<String> home = result.extraction().context().region();
      problems.add(
          home.map(
                  name ->
                      warning(path, Message.of("check.region-taken", name), "check.other-region"))
              .orElseGet(() -> warning(path, Message.of("check.no-region"), "check.give-region")));
    }
    long agreeing = count(result, Verdict.State.AGREES);
    long differing = count(result, Verdict.State.DIFFERS);
    if (differing >= MANY && differing > agreeing) {
      problems.add(
          warning(
              path,
              Message.of("check.tables-of-another", agreeing, differing),
              "check.look-at-data"));
    }
    return problems;
  }

  private static long count(ReportResult result, Verdict.State state) {
    return result.verdicts().stream().filter(verdict -> verdict.state() == state).count();
  }

  private static boolean namesRegion(Series series) {
    return !series.region().isEmpty() && !series.region().equals(Regions.NATION);
  }

  private static Problem warning(String path, Message what, String remedy) {
    return new Problem(
        Problem.Severity.WARNING, path, Optional.empty(), what, Optional.of(Message.of(remedy)));
  }
}
