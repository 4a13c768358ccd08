package heshu.decision;

import heshu.claim.Claim;
import heshu.rule.Finding;

/**
 * What a decision is about, named by a fingerprint of words and figure, never by its position. When
 * the sentence or the figure changes the fingerprint changes too, and the decision no longer
 * applies.
 *
 * @param kind a claim or a finding
 * @param id the fingerprint: {@link Claim#id()} or {@link Finding#id()}
 * @param rule for a finding, the rule that found it; otherwise empty
 * @param words the figure with the words around it, so that a person can read the decisions file
 */
public record Target(Kind kind, String id, String rule, String words) {
  /** What can be decided upon. */
  public enum Kind {
    CLAIM,
    FINDING
  }

  public static Target of(Claim claim) {
    return new Target(Kind.CLAIM, claim.id(), "", claim.subject().indicator() + " " + claim.text());
  }

  public static Target of(Finding finding, String words) {
    return new Target(Kind.FINDING, finding.id(), finding.rule(), words);
  }

  /** Whether both name the same thing, however it was worded. */
  public boolean sameAs(Target other) {
    return kind == other.kind && id.equals(other.id);
  }
}
