package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Interval;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A from–to whose figures go the other way than its verb: 由98.2%提高到95.6%. Either the two figures
 * were exchanged, or one of them or the verb is wrong.
 */
final class FromToDirectionEvaluator implements Evaluator {
  /** Of places, grades and growth what is better, or more, is not told by the figure alone. */
  private static final Set<Kind> AMOUNTS = EnumSet.of(Kind.LEVEL, Kind.SHARE, Kind.DURATION);

  private static final List<String> GRADES = List.of("级", "类", "等", "档", "位", "名");

  @Override
  public String name() {
    return "from-to-direction";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("from", "to", "written", "verb");
  }

  @Override
  public Check prepare(Rule rule) {
    return report ->
        report.claims(rule.scope()).stream()
            .flatMap(to -> turned(to, report).map(from -> alarm(from, to)).stream())
            .toList();
  }

  /** The beginning of a from–to that goes the wrong way to this end. */
  private static Optional<Claim> turned(Claim to, Examined report) {
    return to.relation(Relation.Kind.TO_OF_FROM)
        .flatMap(Relation::claim)
        .map(report.extraction()::claim)
        .filter(from -> isAmount(from) && isAmount(to) && from.kind() == to.kind())
        .filter(from -> Amount.of(from).converts(Amount.of(to)))
        .filter(from -> !isSigned(from, to, report))
        .filter(from -> goesAgainst(from, to));
  }

  private static boolean isAmount(Claim claim) {
    return AMOUNTS.contains(claim.kind()) && !GRADES.contains(claim.quantity().unit().symbol());
  }

  /** Figures below zero are compared by what they stand for, which the digits do not say. */
  private static boolean isSigned(Claim from, Claim to, Examined report) {
    boolean below = from.direction() == Direction.DOWN;
    return below
        || "-－−负".indexOf(before(from, report)) >= 0
        || "-－−负".indexOf(before(to, report)) >= 0;
  }

  private static char before(Claim claim, Examined report) {
    int start = claim.span().start();
    return start == 0 ? ' ' : report.document().text().content().charAt(start - 1);
  }

  private static boolean goesAgainst(Claim from, Claim to) {
    Interval first = Amount.of(from).bounds();
    Interval last = Amount.of(to).bounds();
    return switch (to.direction()) {
      case UP -> last.liesBelow(first);
      case DOWN -> first.liesBelow(last);
      case NONE -> false;
    };
  }

  private static Alarm alarm(Claim from, Claim to) {
    return Alarm.on(to, from)
        .with("from", from.text())
        .with("to", to.text())
        .with("verb", to.direction() == Direction.UP ? "增加" : "减少");
  }
}
