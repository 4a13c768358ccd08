package heshu.tui.model;

import heshu.claim.Claim;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A line of the list: a claim with all that was found on it, or a finding that concerns no claim.
 *
 * @param id of the claim, or else of the finding
 * @param span where it stands in the report
 * @param findings those still open, gravest first
 * @param waived those that a person waived
 */
public record Item(
    String id,
    Span span,
    Optional<Claim> claim,
    Optional<Verdict> verdict,
    List<Finding> findings,
    List<Finding> waived,
    Standing standing) {

  public Item {
    findings = List.copyOf(findings);
    waived = List.copyOf(waived);
  }

  static Item of(Claim claim, Verdict verdict, List<Finding> findings, List<Finding> waived) {
    Optional<Verdict> known = Optional.of(verdict);
    Standing standing = Standing.of(known, findings);
    return new Item(
        claim.id(), claim.span(), Optional.of(claim), known, findings, waived, standing);
  }

  static Item of(Finding finding, boolean isWaived) {
    List<Finding> one = List.of(finding);
    return new Item(
        finding.id(),
        finding.span(),
        Optional.empty(),
        Optional.empty(),
        isWaived ? List.of() : one,
        isWaived ? one : List.of(),
        isWaived ? Standing.WAIVED : Standing.FOUND);
  }

  /** Whether a person still has to decide something, unless it is signed off. */
  public boolean asksForDecision() {
    boolean ambiguous =
        verdict.flatMap(Verdict::reason).filter(Verdict.Reason.AMBIGUOUS::equals).isPresent();
    return standing == Standing.DIFFERS || standing == Standing.FOUND || ambiguous;
  }

  /** The gravest finding, open or waived; only for lines without a claim, which always have one. */
  public Finding anyFinding() {
    return findings.isEmpty() ? waived.get(0) : findings.get(0);
  }
}
