package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Role;
import heshu.quantity.Interval;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A result that the report says met its target, and a target for the same subject and period that
 * it does not meet.
 */
final class TargetEvaluator implements Evaluator {
  private static final WordPattern FULFILLED =
      WordPattern.compile(
          "(?:完成|实现|达到|达成|好于|优于|超过|高于)(?:了)?(?:全年|年初|年度|预期|既定|计划|确定|规划|的){0,3}(?:目标|任务)"
              + "|(?:目标|任务)[^，。；]{0,6}(?:完成|实现|达成)");
  private static final WordPattern MISSED =
      WordPattern.compile("未(?:能)?(?:完成|达到|实现)|没有(?:完成|达到|实现)|低于预期|差距|缺口");

  @Override
  public String name() {
    return "target";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("indicator", "written", "target", "line");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      List<Claim> claims = report.claims(rule.scope());
      for (Claim result : claims) {
        if (result.role() == Role.ACTUAL && saysFulfilled(result, report)) {
          missed(result, claims)
              .map(target -> alarm(result, target, report))
              .ifPresent(alarms::add);
        }
      }
      return alarms;
    };
  }

  private static boolean saysFulfilled(Claim result, Examined report) {
    String sentence = report.document().words(result.sentence());
    return !FULFILLED.matches(sentence).isEmpty() && MISSED.matches(sentence).isEmpty();
  }

  private static Optional<Claim> missed(Claim result, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.role() == Role.TARGET)
        .filter(target -> isSameSubject(result, target))
        .filter(target -> !isMet(result, target))
        .findFirst();
  }

  private static boolean isSameSubject(Claim result, Claim target) {
    return result.subject().canonical().isPresent()
        && aimsAt(target.subject().indicator(), result.subject().indicator())
        && result.subject().period().isPresent()
        && result.subject().period().equals(target.subject().period())
        && result.subject().region().equals(target.subject().region())
        && result.kind() == target.kind()
        && result.direction() == target.direction()
        && result.quantity().unit().converts(target.quantity().unit())
        && target.kind() != Kind.RANK;
  }

  /** 预期目标是地区生产总值 aims at 地区生产总值. */
  private static boolean aimsAt(String aim, String indicator) {
    return aim.equals(indicator) || (aim.endsWith(indicator) && aim.contains("目标"));
  }

  /** A target is a floor unless its words make it a ceiling; 左右 allows for either side. */
  private static boolean isMet(Claim result, Claim target) {
    Interval aimed = Amount.of(target).bounds();
    Interval reached = Amount.of(result).bounds();
    boolean ceiling =
        target.quantity().bounds().low().isEmpty()
            || (target.direction() == Direction.DOWN && target.kind() == Kind.LEVEL);
    return ceiling ? !aimed.liesBelow(reached) : !reached.liesBelow(aimed);
  }

  private static Alarm alarm(Claim result, Claim target, Examined report) {
    return Alarm.on(result, target)
        .with("indicator", result.subject().indicator())
        .with("target", target.text())
        .with("line", report.document().text().line(target.span().start()));
  }
}
