package heshu.rule.evaluator;

import heshu.claim.Claim;
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

/** A part, its whole and its share in one sentence: 税收8103万元，占预算收入24627万元的32.9%. */
final class ShareEvaluator implements Evaluator {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

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
          check(sentence.get(i - 2), sentence.get(i - 1), sentence.get(i), report)
              .ifPresent(alarms::add);
        }
      }
      return alarms;
    };
  }

  private static Optional<Alarm> check(Claim part, Claim whole, Claim share, Examined report) {
    boolean shaped =
        Amount.of(share).isPercent()
            && report.between(part, whole).contains("占")
            && report.between(whole, share).strip().equals("的");
    if (!shaped || !Amount.of(part).converts(Amount.of(whole))) {
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
            .expecting(exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%"));
  }
}
