package heshu.check;

import heshu.claim.Claim;
import heshu.decision.DecisionBook;
import heshu.rule.Finding;
import heshu.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out the findings that a person waived. A claim that differs is waived when every finding on
 * it is; it is counted as such and never as agreeing.
 */
public final class Waivers {
  private Waivers() {}

  /**
   * The result with the waivers applied.
   *
   * @param today waivers that have lapsed by then no longer hold
   */
  public static ReportResult apply(ReportResult result, DecisionBook decisions, LocalDate today) {
    Map<Boolean, List<Finding>> split =
        result.findings().stream()
            .collect(
                Collectors.partitioningBy(finding -> decisions.waiver(finding, today).isPresent()));
    List<Finding> open = split.getOrDefault(false, List.of());
    List<Finding> waived = split.getOrDefault(true, List.of());
    if (waived.isEmpty()) {
      return result;
    }
    Set<String> waivedClaims = claims(waived);
    waivedClaims.removeAll(claims(open));
    return new ReportResult(
        result.document(),
        result.extraction(),
        verdicts(result, waivedClaims),
        open,
        waived,
        result.signed());
  }

  private static Set<String> claims(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.claims().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<Verdict> verdicts(ReportResult result, Set<String> waivedClaims) {
    List<Verdict> verdicts = new ArrayList<>(result.verdicts());
    for (Claim claim : result.extraction().claims()) {
      Verdict verdict = verdicts.get(claim.index() - 1);
      if (waivedClaims.contains(claim.id()) && verdict.state() == Verdict.State.DIFFERS) {
        verdicts.set(claim.index() - 1, verdict.waived());
      }
    }
    return verdicts;
  }
}
