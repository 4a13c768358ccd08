package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.table.Series;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which way a claim's figure and a table's figure point. A report writes figures without sign and
 * says the direction with its verb (下降3%); a table writes a sign, or a label that takes its place
 * (降幅).
 */
final class Sense {
  private static final List<String> DECLINES =
      List.of("下降", "降低", "降幅", "跌幅", "减少", "减幅", "压减", "缩短", "回落", "收窄");
  private static final List<String> EITHER_WAY = List.of("升降", "增减", "涨跌", "增长", "上升", "提高");
  private static final List<String> DEFICITS = List.of("逆差", "亏损", "赤字", "净流出", "负增长");

  private Sense() {}

  /** Whether the figure of a claim of change stands for a fall. */
  static boolean falls(Claim claim) {
    return claim.direction() == Direction.DOWN
        || (claim.direction() == Direction.NONE && saysDecline(claim.subject().indicator()));
  }

  /** Whether a claim says how something moved, so that its sign matters. */
  static boolean isMovement(Claim claim) {
    return claim.kind() == Kind.CHANGE || claim.kind() == Kind.POINTS;
  }

  /** Whether a positive figure of the table stands for a fall, because a label says so. */
  static boolean tableSaysDecline(Formula formula) {
    return formula.kind() == Formula.Kind.DIRECT
        && formula.terms().stream().flatMap(Sense::labels).anyMatch(Sense::saysDecline);
  }

  /** Whether the words of a claim or a table turn a negative level into a positive figure. */
  static boolean saysDeficit(Claim claim, Formula formula) {
    return Stream.concat(
            Stream.of(claim.subject().indicator()),
            formula.terms().stream().map(Term::series).map(Series::indicator))
        .anyMatch(label -> DEFICITS.stream().anyMatch(label::contains));
  }

  private static Stream<String> labels(Term term) {
    return Stream.concat(
        Stream.of(term.series().indicator()), term.observation().cell().header().stream());
  }

  private static boolean saysDecline(String label) {
    return DECLINES.stream().anyMatch(label::contains)
        && EITHER_WAY.stream().noneMatch(label::contains);
  }
}
