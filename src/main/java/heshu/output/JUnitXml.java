package heshu.output;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.rule.Finding;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit XML as build servers read it: one suite a report, one case a claim. A claim with an error
 * fails, a claim that cannot be decided is skipped; findings on no claim are cases of their own.
 */
final class JUnitXml implements ResultWriter {
  private final Presentation presentation;

  JUnitXml(Presentation presentation) {
    this.presentation = presentation;
  }

  /** One case, as its element. */
  private record Case(String element, boolean failed, boolean skipped) {}

  @Override
  public void write(CheckResult result, Writer to) throws IOException {
    to.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"heshu\">\n");
    for (ReportResult report : result.reports()) {
      suite(report, to);
    }
    to.write("</testsuites>\n");
  }

  private void suite(ReportResult report, Writer to) throws IOException {
    List<Case> cases = cases(report);
    to.write("  <testsuite name=\"" + Xml.escape(report.document().path()) + "\"");
    to.write(" tests=\"" + cases.size() + "\"");
    to.write(" failures=\"" + cases.stream().filter(Case::failed).count() + "\"");
    to.write(" errors=\"0\"");
    to.write(" skipped=\"" + cases.stream().filter(Case::skipped).count() + "\">\n");
    for (Case one : cases) {
      to.write(one.element());
    }
    to.write("  </testsuite>\n");
  }

  private List<Case> cases(ReportResult report) {
    Map<String, List<Finding>> byClaim = new HashMap<>();
    List<Case> cases = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR && finding.claims().isEmpty()) {
        cases.add(failed(report, finding.rule() + " " + place(report, finding), List.of(finding)));
      } else if (finding.severity() == Severity.ERROR) {
        byClaim.computeIfAbsent(finding.claims().get(0), id -> new ArrayList<>()).add(finding);
      }
    }
    for (Claim claim : report.extraction().claims()) {
      String name = "#" + claim.index() + " " + claim.text() + " " + claim.subject().indicator();
      List<Finding> findings = byClaim.getOrDefault(claim.id(), List.of());
      Verdict verdict = report.verdicts().get(claim.index() - 1);
      cases.add(findings.isEmpty() ? quiet(report, name, verdict) : failed(report, name, findings));
    }
    return cases;
  }

  private Case quiet(ReportResult report, String name, Verdict verdict) {
    if (verdict.state() != Verdict.State.UNDECIDABLE) {
      return new Case(open(report, name) + "/>\n", false, false);
    }
    String reason = verdict.reason().map(Verdict.Reason::contractName).orElse("");
    String inner = "><skipped message=\"" + reason + "\"/></testcase>\n";
    return new Case(open(report, name) + inner, false, true);
  }

  private Case failed(ReportResult report, String name, List<Finding> findings) {
    StringBuilder element = new StringBuilder(open(report, name)).append(">\n");
    for (Finding finding : findings) {
      String message = Xml.escape(presentation.wording().say(finding.message()));
      element.append("      <failure type=\"").append(Xml.escape(finding.rule()));
      element.append("\" message=\"").append(message).append("\">");
      element.append(Xml.escape(place(report, finding))).append("</failure>\n");
    }
    return new Case(element.append("    </testcase>\n").toString(), true, false);
  }

  private static String open(ReportResult report, String name) {
    return "    <testcase classname=\""
        + Xml.escape(report.document().path())
        + "\" name=\""
        + Xml.escape(name)
        + "\"";
  }

  private String place(ReportResult report, Finding finding) {
    Places places = new Places(report.document(), presentation.wording());
    return report.document().path()
        + ":"
        + places.line(finding.span())
        + ":"
        + places.column(finding.span());
  }
}
