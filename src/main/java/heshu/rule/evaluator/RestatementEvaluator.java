package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.Role;
import heshu.quantity.Hedge;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.text.Span;
import heshu.text.Widths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same subject with two figures that cannot both be true: the values that they may stand for do
 * not meet. Only figures whose period is known and whose words for the subject are the same are
 * compared.
 */
final class RestatementEvaluator implements Evaluator {
  private static final int LEAST_LETTERS = 5;
  private static final List<String> QUANTITIES =
      List.of("量", "额", "值", "数", "里程", "面积", "收入", "支出", "投资", "余额", "人次");
  private static final List<String> DEEDS =
      List.of("新", "累计", "改", "建", "争取", "引进", "实施", "投入", "安排", "发放", "整合", "落实", "减");
  private static final List<String> OWN = List.of("全省", "全市", "全区", "全县", "全州", "全旗", "全盟");

  @Override
  public String name() {
    return "restatement";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("indicator", "written", "other", "line");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      Volumes volumes = new Volumes(report.document());
      Map<Object, List<Claim>> bySubject = new LinkedHashMap<>();
      Context context = new Context(report);
      for (Claim claim : report.claims(rule.scope())) {
        if (isComparable(claim, report) && !isMilestone(claim, report)) {
          Key key = subject(claim, volumes, context.of(claim));
          bySubject.computeIfAbsent(key, absent -> new ArrayList<>()).add(claim);
        }
        context.pass(claim);
      }
      List<Alarm> alarms = new ArrayList<>();
      bySubject.values().forEach(claims -> compare(certain(claims), report, alarms));
      return alarms;
    };
  }

  private static boolean isComparable(Claim claim, Examined report) {
    boolean assertion =
        claim.kind() == Kind.LEVEL || claim.kind() == Kind.CHANGE || claim.kind() == Kind.SHARE;
    return assertion
        && claim.role() == Role.ACTUAL
        && (claim.subject().canonical().isPresent() || isNamedFully(claim, report))
        && claim.subject().period().isPresent()
        && claim.subject().parts().size() <= 1
        && claim.relation(Relation.Kind.PART_OF).isEmpty()
        && claim.relation(Relation.Kind.COMPARED_WITH).isEmpty()
        && claim.relation(Relation.Kind.SINCE).isEmpty()
        && !saysPartOfYear(claim, report);
  }

  /**
   * A name that the glossary does not hold has to say by itself what is meant: 快递业务量, not 投资 or 企业.
   * What was done (新建…) may have been done several times, and what stands in a sentence without a
   * year may be of a part of it (入汛以来).
   */
  private static boolean isNamedFully(Claim claim, Examined report) {
    String name = named(claim);
    return claim.kind() == Kind.LEVEL
        && claim.quantity().hedge() == Hedge.EXACT
        && name.length() >= LEAST_LETTERS
        && QUANTITIES.stream().anyMatch(name::endsWith)
        && DEEDS.stream().noneMatch(name::startsWith)
        && saysYear(claim, report);
  }

  /** 入汛以来, 供暖季以来: since some day of the year; 今年以来 is the year itself. */
  private static boolean saysPartOfYear(Claim claim, Examined report) {
    Span before = new Span(claim.sentence().start(), claim.span().start());
    String words = report.document().words(before);
    int since = words.indexOf("以来");
    return since > 0 && words.charAt(since - 1) != '年';
  }

  private static boolean saysYear(Claim claim, Examined report) {
    String sentence = report.document().words(claim.sentence());
    return claim
        .subject()
        .period()
        .filter(period -> sentence.contains(period.lastYear() + "年"))
        .isPresent();
  }

  /** The name without the report's own region: 全县快递业务量. */
  private static String named(Claim claim) {
    String name = Widths.fold(claim.subject().indicator());
    return OWN.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(own -> name.substring(own.length()))
        .orElse(name);
  }

  /** 跨越5000亿元大关 says what was passed, not what was reached. */
  private static boolean isMilestone(Claim claim, Examined report) {
    int end = claim.span().end();
    Span behind = new Span(end, Math.min(report.document().text().length(), end + 2));
    return List.of("大关", "台阶", "关口", "门槛").contains(report.document().words(behind));
  }

  private record Key(
      String indicator,
      String period,
      String region,
      Kind kind,
      String direction,
      String dimension,
      boolean average,
      String whole,
      int volume,
      String context) {}

  private static Key subject(Claim claim, Volumes volumes, String context) {
    return new Key(
        named(claim),
        claim.subject().period().map(Object::toString).orElse(""),
        claim.subject().region(),
        claim.kind(),
        claim.direction().contractName(),
        claim.quantity().unit().dimension(),
        claim.relation(Relation.Kind.AVERAGE_OVER_PERIOD).isPresent(),
        claim.relation(Relation.Kind.SHARE_OF).map(Relation::words).orElse(""),
        volumes.of(claim.span().start()),
        context);
  }

  /**
   * The claims whose subject is sure: two figures in one sentence that seem to say the same are
   * more likely of two subjects than in contradiction.
   */
  private static List<Claim> certain(List<Claim> claims) {
    return claims.stream()
        .filter(
            claim ->
                claims.stream()
                    .filter(other -> other.sentence().equals(claim.sentence()))
                    .allMatch(other -> agree(claim, other)))
        .toList();
  }

  private static boolean agree(Claim one, Claim other) {
    return Amount.of(one).bounds().meets(Amount.of(other).bounds());
  }

  /** Marks the later of two figures, once, and names the earlier. */
  private static void compare(List<Claim> claims, Examined report, List<Alarm> alarms) {
    for (int i = 1; i < claims.size(); i++) {
      Claim later = claims.get(i);
      for (Claim earlier : claims.subList(0, i)) {
        if (!agree(earlier, later)) {
          int line = report.document().text().line(earlier.span().start());
          alarms.add(
              Alarm.on(later, earlier)
                  .with("indicator", later.subject().indicator())
                  .with("other", earlier.text())
                  .with("line", line));
          break;
        }
      }
    }
  }
}
