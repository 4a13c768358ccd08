package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import java.util.List;
import java.util.Optional;

/**
 * Figures that were set, not measured: 将人均收入2300元作为新的标准, and by how much that is more than the
 * standard before. What the measure itself came to, which tables say, is another matter.
 */
final class Standards {
  private static final List<String> SETS = List.of("作为", "定为", "设为", "列为", "确定为", "设定为");
  private static final String OPENS = "(（";
  private static final String CLOSES = ")）";

  private final List<Claim> claims;
  private final String text;

  Standards(Extraction extraction) {
    claims = extraction.claims();
    text = extraction.text();
  }

  /** Whether a claim tells a standard, or how much it was raised. */
  boolean isOf(Claim claim) {
    return isSet(claim)
        || Optional.of(claim)
            .filter(change -> change.kind() == Kind.CHANGE)
            .flatMap(change -> change.relation(Relation.Kind.CHANGE_OF))
            .flatMap(Relation::claim)
            .filter(level -> isSet(claims.get(level - 1)))
            .isPresent();
  }

  private boolean isSet(Claim claim) {
    int behind = claim.span().end();
    if (behind >= text.length()) {
      return false;
    }
    int from = OPENS.indexOf(text.charAt(behind)) >= 0 ? closed(behind) : behind;
    return SETS.stream().anyMatch(word -> text.startsWith(word, from));
  }

  private int closed(int open) {
    int at = open;
    while (at < text.length() && CLOSES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at + 1;
  }
}
