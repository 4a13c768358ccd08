package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Interval;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part, its whole and its share in one sentence: 税收8103万元，占预算收入24627万元的32.9%; what was done, the
 * plan and how much of it that is.
 */
final class ShareEvaluator implements Evaluator {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<String> PLANS = List.of("计划", "预算", "任务", "目标", "目标任务");
  private static final List<String> OF_PLAN =
      List.of(
          "完成率", "完成率为", "完成率达", "占计划的", "为计划的", "完成计划的", "占预算的", "为预算的", "完成预算的", "完成任务的",
          "完成目标的");
  private static final List<String> SHARES =
      List.of("占", "占比", "占比为", "占比达", "占比达到", "占总数的", "占总量的", "占全部的", "比重为", "占比重为");

  @Override
  public String name() {
    return "share";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("part", "whole", "written", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (List<Claim> sentence : report.sentences(rule.scope())) {
        for (int i = 2; i < sentence.size(); i++) {
          Claim share = sentence.get(i);
          Claim before = sentence.get(i - 1);
          Claim first = sentence.get(i - 2);
          if (isOfWhole(first, before, share, report)) {
            compare(first, before, share, report).ifPresent(alarms::add);
          } else if (isOfPlan(first, before, share, report)) {
            compare(before, first, share, report).ifPresent(alarms::add);
          } else {
            whole(before, share, report)
                .flatMap(whole -> compare(before, whole, share, report))
                .ifPresent(alarms::add);
          }
        }
      }
      return alarms;
    };
  }

  /** 税收8103万元，占预算收入24627万元的32.9%; 投资105亿元，为计划100亿元的105%. */
  private static boolean isOfWhole(Claim part, Claim whole, Claim share, Examined report) {
    String between = report.between(part, whole);
    return report.between(whole, share).strip().equals("的")
        && (between.contains("占") || isPlan(between));
  }

  private static boolean isPlan(String words) {
    return PLANS.stream().anyMatch(words::contains);
  }

  /** 投资计划100亿元，实际完成105亿元，占计划的105%. */
  private static boolean isOfPlan(Claim plan, Claim done, Claim share, Examined report) {
    String before = report.before(plan);
    return PLANS.stream().anyMatch(before::endsWith)
        && report.between(plan, done).contains("完成")
        && OF_PLAN.contains(bare(report.between(done, share)));
  }

  /** 其中演艺50亿元，占41.7%: of what it is a part. */
  private static Optional<Claim> whole(Claim part, Claim share, Examined report) {
    return SHARES.contains(bare(report.between(part, share)))
        ? part.relation(Relation.Kind.PART_OF)
            .flatMap(Relation::claim)
            .map(report.extraction()::claim)
            .filter(whole -> whole.kind() == Kind.LEVEL && part.kind() == Kind.LEVEL)
        : Optional.empty();
  }

  private static String bare(String words) {
    return words.replaceAll("[,，、。；;()（）\\s]", "");
  }

  private static Optional<Alarm> compare(Claim part, Claim whole, Claim share, Examined report) {
    if (!Amount.of(share).isPercent() || !Amount.of(part).converts(Amount.of(whole))) {
      return Optional.empty();
    }
    Optional<Interval> ratio =
        Amount.of(part)
            .bounds()
            .dividedBy(Amount.of(whole).bounds())
            .map(quotient -> quotient.scale(HUNDRED));
    if (ratio.isEmpty() || ratio.get().meets(Amount.of(share).bounds())) {
      return Optional.empty();
    }
    BigDecimal exact =
        Amount.of(part)
            .value()
            .multiply(HUNDRED)
            .divide(Amount.of(whole).value(), Interval.PRECISION);
    int decimals = Math.max(1, share.quantity().decimals());
    return Optional.of(
        Alarm.on(share, part, whole)
            .with("part", part.text())
            .with("whole", whole.text())
            .expecting(exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%")
            .detailed(Standing.of(report, part, whole, share)));
  }
}
