package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Unit;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One indicator in two units: such as convert into each other, so that a reader has to reckon (万亩,
 * 公顷), or such as do not, so that one of them is wrong (公里, 平方公里). Scale words are no units, and
 * what is counted may be counted by any measure word.
 */
final class MixedUnitsEvaluator implements Evaluator {
  private static final String CONVERTIBLE = "convertible";

  /** A shorter name may stand for many things: 投资, 面积. */
  private static final int SHORTEST = 4;

  @Override
  public String name() {
    return "mixed-units";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.choice("mix", List.of(CONVERTIBLE, "incomparable")));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("indicator", "written", "other", "line");
  }

  @Override
  public Check prepare(Rule rule) {
    boolean convertible = rule.parameters().one("mix").equals(CONVERTIBLE);
    return report -> {
      Map<String, List<Claim>> byName = new LinkedHashMap<>();
      for (Claim claim : report.claims(rule.scope())) {
        if (isMeasured(claim)) {
          byName.computeIfAbsent(tail(claim), absent -> new ArrayList<>()).add(claim);
        }
      }
      List<Alarm> alarms = new ArrayList<>();
      byName.values().forEach(same -> mixed(same, convertible, report).ifPresent(alarms::add));
      return alarms;
    };
  }

  /** What names end with tells what is measured: verbs may stand before it. */
  private static String tail(Claim claim) {
    String name = Widths.fold(claim.subject().indicator());
    return name.substring(name.length() - SHORTEST);
  }

  private static boolean isSameThing(Claim one, Claim other) {
    String mine = Widths.fold(one.subject().indicator());
    String theirs = Widths.fold(other.subject().indicator());
    return mine.endsWith(theirs) || theirs.endsWith(mine);
  }

  /** Whether a claim gives the size of something, in a unit of its own choice. */
  private static boolean isMeasured(Claim claim) {
    Unit unit = claim.quantity().unit();
    return claim.kind() == Kind.LEVEL
        && claim.subject().indicator().length() >= SHORTEST
        && claim.subject().parts().size() <= 1
        && claim.relation(Relation.Kind.RESTATES).isEmpty()
        && !unit.symbol().isEmpty()
        && !isFree(unit);
  }

  /** Things may be counted, shared out and paid for in many ways. */
  private static boolean isFree(Unit unit) {
    String dimension = unit.dimension();
    return dimension.startsWith("count")
        || dimension.startsWith("person")
        || dimension.startsWith("money")
        || dimension.startsWith("time")
        || List.of("percent", "points", "rank", "multiple", "number", "index").contains(dimension)
        || unit.symbol().contains("/");
  }

  /** The first claim whose unit is another than that of the first claim of its indicator. */
  private static Optional<Alarm> mixed(List<Claim> same, boolean convertible, Examined report) {
    Claim first = same.get(0);
    return same.stream()
        .filter(claim -> !claim.quantity().unit().equals(first.quantity().unit()))
        .filter(claim -> isSameThing(claim, first))
        .filter(claim -> !claim.sentence().equals(first.sentence()))
        .filter(claim -> claim.quantity().unit().converts(first.quantity().unit()) == convertible)
        .findFirst()
        .map(claim -> alarm(claim, first, report));
  }

  private static Alarm alarm(Claim claim, Claim first, Examined report) {
    return Alarm.on(claim, first)
        .with("indicator", claim.subject().indicator())
        .with("other", first.text())
        .with("line", report.document().text().line(first.span().start()));
  }
}
