package heshu.output;

import heshu.check.CheckResult;
import heshu.check.Coverage;
import heshu.check.ReportResult;
import heshu.check.Stage;
import heshu.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The screen of {@code heshu check}: findings by section of the report, then the coverage. */
final class CheckText implements ResultWriter {
  private final Presentation presentation;

  CheckText(Presentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    for (ReportResult report : result.reports()) {
      screen.heading(
          Headline.of(report.document(), report.extraction().context(), presentation.wording()));
      findings(screen, report);
      new ClaimStates(presentation).write(report, screen);
      screen.blank();
      new CoverageText(presentation).write(Coverage.of(report), screen);
      unverified(report, screen);
      screen.blank();
    }
    if (result.reports().size() > 1) {
      screen.heading(say("output.all-reports", result.reports().size()));
      new CoverageText(presentation).write(Coverage.of(result.reports()), screen);
      screen.blank();
    }
    new CoverageText(presentation).write(result.statistics(), screen);
    if (presentation.timings()) {
      timings(screen, result.timings());
    }
  }

  /** What nobody has looked at is said even where it is not listed. */
  private void unverified(ReportResult report, Screen screen) throws IOException {
    int count = report.unverified().size();
    if (count > 0 && presentation.listing() == Presentation.Listing.NONE) {
      screen.line(say("output.unverified-count", count));
    }
  }

  private void findings(Screen screen, ReportResult report) throws IOException {
    Places places = new Places(report.document(), presentation.wording());
    FindingText text = new FindingText(presentation, report, places);
    List<String> section = List.of();
    for (Finding finding : report.findings()) {
      if (presentation.shows(finding.severity())) {
        List<String> here = places.section(finding.span());
        if (!here.equals(section)) {
          screen.blank();
          screen.heading(String.join(" › ", here));
          section = here;
        }
        screen.blank();
        text.write(finding, screen);
      }
    }
  }

  private void timings(Screen screen, Map<Stage, Duration> timings) throws IOException {
    for (Map.Entry<Stage, Duration> timing : timings.entrySet()) {
      String stage = say("output.stage." + Names.of(timing.getKey()));
      screen.line(say("output.timing", stage, timing.getValue().toMillis()));
    }
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
