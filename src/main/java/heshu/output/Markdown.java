package heshu.output;

import heshu.check.CheckResult;
import heshu.check.Coverage;
import heshu.check.ReportResult;
import heshu.rule.Finding;
import heshu.text.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** A page to paste into a message or an issue: findings as a table, then the coverage. */
final class Markdown implements ResultWriter {
  private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~";

  private final Presentation presentation;
  private final Wording wording;

  Markdown(Presentation presentation) {
    this.presentation = presentation;
    this.wording = presentation.wording();
  }

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    for (ReportResult report : result.reports()) {
      to.write("# " + escape(report.document().path()) + "\n\n");
      findings(report, to);
      coverage(Coverage.of(report), to);
    }
  }

  private void findings(ReportResult report, Writer to) throws IOException {
    to.write("| " + say("output.markdown.columns") + " |\n|---|---|---|---|---|\n");
    Places places = new Places(report.document(), wording);
    for (Finding finding : report.findings()) {
      if (presentation.shows(finding.severity())) {
        row(report, places, finding, to);
      }
    }
    to.write("\n");
  }

  private void row(ReportResult report, Places places, Finding finding, Writer to)
      throws IOException {
    Excerpt excerpt =
        Excerpt.of(
                report.document(),
                Excerpt.sentence(report.document(), finding.span()),
                finding.span())
            .within(80);
    String marked = excerpt.marked().isBlank() ? "" : "**" + escape(excerpt.marked()) + "**";
    to.write("| " + say("output.severity." + Names.of(finding.severity())));
    to.write(" | " + places.line(finding.span()) + ":" + places.column(finding.span()));
    to.write(" | " + escape(excerpt.before()) + marked + escape(excerpt.after()));
    to.write(" | " + escape(wording.say(finding.message())));
    to.write(" | " + evidence(finding) + " |\n");
  }

  private static String evidence(Finding finding) {
    return finding.evidence().stream()
        .map(evidence -> escape(evidence.observation().cell().ref().toString()))
        .collect(Collectors.joining("<br>"));
  }

  private void coverage(Coverage coverage, Writer to) throws IOException {
    to.write(
        say(
                "output.markdown.coverage",
                coverage.claims(),
                coverage.agrees(),
                coverage.differs(),
                coverage.undecided(),
                coverage.waived())
            + "\n\n");
  }

  /** Words of a report are never marks of Markdown or HTML. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char letter : Printable.line(text).toCharArray()) {
      escaped.append(SPECIAL.indexOf(letter) >= 0 ? "\\" : "").append(letter);
    }
    return escaped.toString();
  }

  private String say(String code, Object... arguments) {
    return wording.say(code, arguments);
  }
}
