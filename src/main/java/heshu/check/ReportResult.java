package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.document.Document;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import java.util.List;
import java.util.Set;

/**
 * One report, checked.
 *
 * @param document the report as read
 * @param extraction its claims and skipped numbers
 * @param verdicts one for each claim, in the order of the claims
 * @param findings in document order, waived ones left out
 * @param waived findings that a person waived, in document order
 * @param signed ids of the claims that a person has signed off
 */
public record ReportResult(
    Document document,
    Extraction extraction,
    List<Verdict> verdicts,
    List<Finding> findings,
    List<Finding> waived,
    Set<String> signed) {

  public ReportResult {
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
    signed = Set.copyOf(signed);
    if (verdicts.size() != extraction.claims().size()) {
      throw new IllegalArgumentException("a claim without a verdict");
    }
  }

  /** The claims that nobody has verified: no table could decide them, and no person signed them. */
  public List<Claim> unverified() {
    return extraction.claims().stream().filter(this::isUnverified).toList();
  }

  private boolean isUnverified(Claim claim) {
    return verdicts.get(claim.index() - 1).state() == Verdict.State.UNDECIDABLE
        && !signed.contains(claim.id());
  }
}
