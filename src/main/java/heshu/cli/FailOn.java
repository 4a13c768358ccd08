package heshu.cli;

import heshu.check.ReportResult;
import heshu.decision.Baseline;
import heshu.rule.Severity;
import java.util.Collection;
import java.util.Locale;

/** From which severity on findings make a run fail. */
enum FailOn {
  NEVER,
  ERROR,
  WARNING,
  NOTE;

  /** Whether something at or above this severity was found that the baseline does not know. */
  boolean fails(Collection<ReportResult> reports, Baseline known) {
    return this != NEVER
        && reports.stream()
            .flatMap(report -> report.findings().stream())
            .filter(finding -> !known.knows(finding))
            .anyMatch(finding -> finding.severity().compareTo(severity()) >= 0);
  }

  private Severity severity() {
    return Severity.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
