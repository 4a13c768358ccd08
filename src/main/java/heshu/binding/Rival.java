package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.ReportContext;
import heshu.glossary.Regions;
import java.util.Optional;

/** The region that a claim holds its own against: 高于全国0.7个百分点. */
final class Rival {
  private Rival() {}

  /**
   * @param comparing the claim that says what this one is compared with, which may be the first of
   *     a list
   */
  static Optional<String> of(
      Claim claim, Claim comparing, String region, Regions regions, ReportContext context) {
    boolean compares =
        claim.kind() == Kind.POINTS
            || (claim.kind() == Kind.CHANGE
                && (comparing.relation(Relation.Kind.COMPARED_WITH).isPresent()
                    || saysAgainst(claim)));
    if (!compares) {
      return Optional.empty();
    }
    if (!region.isEmpty()) {
      return Optional.of(region);
    }
    return named(comparing, regions, context).filter(name -> !name.isEmpty());
  }

  /** The region that a claim names as what it is compared with, empty for the report's own. */
  static Optional<String> named(Claim comparing, Regions regions, ReportContext context) {
    return comparing
        .relation(Relation.Kind.COMPARED_WITH)
        .map(Relation::words)
        .map(words -> words.replace("平均水平", "").replace("平均", "").replace("水平", ""))
        .filter(regions::isRegion)
        .map(words -> regions.normalise(words, context.region()));
  }

  /** 增速高于全市1.3%: points are meant, and the claim is one of change only by its unit. */
  private static boolean saysAgainst(Claim claim) {
    String phrase = claim.subject().indicator();
    return claim.quantity().unit().converts(Reading.PERCENT)
        && PhraseEnd.comparisonIn(phrase) < phrase.length();
  }
}
