package heshu.check;

import heshu.table.Statistics;
import heshu.text.Problem;
import java.util.List;

/**
 * The result of one run.
 *
 * @param reports the reports that could be read, in the order given
 * @param statistics what they were checked against
 * @param problems of inputs that could not be read, and what a person should know of those that
 *     could
 */
public record CheckResult(
    List<ReportResult> reports, Statistics statistics, List<Problem> problems) {

  public CheckResult {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }
}
