package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.rule.Finding;
import heshu.rule.Severity;
import heshu.rule.Verdict;
import heshu.rule.Verdict.Reason;
import heshu.rule.Verdict.State;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims that no table decides but that do not follow from the other figures of the report: a sum
 * that its parts miss, a difference that its ends do not give. They differ, and are counted so.
 */
final class Contradictions {
  /** A plan is no result, and what a table of another time says is left to a person. */
  private static final Set<Reason> UNDECIDED =
      EnumSet.of(Reason.NO_DATA, Reason.NO_PERIOD, Reason.UNIT_UNKNOWN);

  private Contradictions() {}

  /** The verdicts, those on contradicted claims changed. */
  static List<Verdict> decide(
      Extraction extraction, List<Verdict> verdicts, List<Finding> findings) {
    List<Verdict> decided = new ArrayList<>(verdicts);
    for (Finding finding : findings) {
      if (isComputed(finding)) {
        contradicted(extraction, finding)
            .filter(claim -> isOpen(decided.get(claim.index() - 1)))
            .ifPresent(
                claim ->
                    decided.set(
                        claim.index() - 1, differing(decided.get(claim.index() - 1), finding)));
      }
    }
    return decided;
  }

  /** Whether what should be there was computed from other claims, and from no table. */
  private static boolean isComputed(Finding finding) {
    return finding.severity() == Severity.ERROR
        && finding.expected().isPresent()
        && finding.claims().size() > 1
        && finding.evidence().isEmpty();
  }

  private static Optional<Claim> contradicted(Extraction extraction, Finding finding) {
    return extraction.claims().stream()
        .filter(claim -> claim.span().equals(finding.span()))
        .filter(claim -> finding.claims().contains(claim.id()))
        .findFirst();
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict.state() == State.UNDECIDABLE
        && verdict.reason().filter(UNDECIDED::contains).isPresent();
  }

  private static Verdict differing(Verdict open, Finding finding) {
    List<Message> explanation = new ArrayList<>(List.of(finding.message()));
    explanation.addAll(open.explanation());
    return new Verdict(
        State.DIFFERS,
        Optional.empty(),
        Optional.empty(),
        finding.expected(),
        finding.cause(),
        explanation,
        open.evidence(),
        open.binding());
  }
}
