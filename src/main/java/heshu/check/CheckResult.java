package heshu.check;

import heshu.table.Statistics;
import heshu.text.Problem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The result of one run.
 *
 * @param reports the reports that could be read, in the order given
 * @param statistics what they were checked against
 * @param problems of inputs that could not be read, and what a person should know of those that
 *     could
 * @param timings how long each stage took, over all reports
 */
public record CheckResult(
    List<ReportResult> reports,
    Statistics statistics,
    List<Problem> problems,
    Map<Stage, Duration> timings) {

  public CheckResult {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
    timings = inOrder(timings);
  }

  private static Map<Stage, Duration> inOrder(Map<Stage, Duration> timings) {
    Map<Stage, Duration> ordered = new EnumMap<>(Stage.class);
    ordered.putAll(timings);
    return java.util.Collections.unmodifiableMap(ordered);
  }
}
