package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.glossary.Indicator;
import heshu.rule.Examined;
import heshu.text.Widths;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a claim's name leaves to the words before it: 出口 is that of the trade spoken of just before,
 * and what stands behind 其中 is a part of a whole that may be no common one.
 */
final class Context {
  /** A name this short says little by itself: 出口, 死亡率. */
  private static final int SHORT = 3;

  /** Nobody reads further back, in claims, for what a name leaves out. */
  private static final int FARTHEST = 20;

  private static final String AMONG_THEM = "其中";

  private final Examined report;
  private final Deque<Claim> passed = new ArrayDeque<>();

  Context(Examined report) {
    this.report = report;
  }

  /** Takes note of a claim; those of another paragraph, or too far back, are forgotten. */
  void pass(Claim claim) {
    if (!passed.isEmpty() && !isOneParagraph(passed.getLast(), claim)) {
      passed.clear();
    }
    passed.addLast(claim);
    if (passed.size() > FARTHEST) {
      passed.removeFirst();
    }
  }

  private boolean isOneParagraph(Claim one, Claim other) {
    return report
        .document()
        .blockAt(one.span().start())
        .equals(report.document().blockAt(other.span().start()));
  }

  /** The name that the claim's own has to be read with; empty where it stands by itself. */
  String of(Claim claim) {
    Predicate<Claim> before =
        claim.subject().indicator().length() <= SHORT
            ? other -> other.subject().indicator().length() > SHORT
            : other -> isWhole(other, claim) && !isCommon(other);
    return passed.stream()
        .filter(other -> isOneParagraph(other, claim))
        .filter(before)
        .reduce((first, second) -> second)
        .map(other -> Widths.fold(other.subject().indicator()))
        .orElse("");
  }

  /** Whether 其中 makes a claim a part of what another says, in its sentence or just before it. */
  private boolean isWhole(Claim other, Claim claim) {
    boolean here =
        other.sentence().equals(claim.sentence())
            || report.document().words(claim.sentence()).startsWith(AMONG_THEM);
    return here && report.between(other, claim).contains(AMONG_THEM);
  }

  /** Whether a whole is named as the glossary names it, without words that narrow it. */
  private boolean isCommon(Claim whole) {
    Optional<String> known = report.glossary().find(whole.subject().indicator()).map(Indicator::id);
    return known.isPresent() && known.equals(whole.subject().canonical());
  }
}
