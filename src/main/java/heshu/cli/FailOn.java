package heshu.cli;

import heshu.check.ReportResult;
import heshu.rule.Severity;
import java.util.Collection;
import java.util.Locale;

/** From which severity on findings make a run fail. */
enum FailOn {
  NEVER,
  ERROR,
  WARNING,
  NOTE;

  boolean fails(Collection<ReportResult> reports) {
    return this != NEVER
        && reports.stream()
            .flatMap(report -> report.findings().stream())
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
