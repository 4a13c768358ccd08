package heshu.check;

import heshu.claim.Extraction;
import heshu.document.Document;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import java.util.List;

/**
 * One report, checked.
 *
 * @param document the report as read
 * @param extraction its claims and skipped numbers
 * @param verdicts one for each claim, in the order of the claims
 * @param findings in document order, waived ones left out
 * @param waived findings that a person waived, in document order
 */
public record ReportResult(
    Document document,
    Extraction extraction,
    List<Verdict> verdicts,
    List<Finding> findings,
    List<Finding> waived) {

  public ReportResult {
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
    if (verdicts.size() != extraction.claims().size()) {
      throw new IllegalArgumentException("a claim without a verdict");
    }
  }
}
