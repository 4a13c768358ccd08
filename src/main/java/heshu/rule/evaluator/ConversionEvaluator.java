package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Relation;
import heshu.rule.Alarm;
import heshu.rule.Cause;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One quantity in two units that do not convert into each other: 20万公顷（30万亩）. */
final class ConversionEvaluator implements Evaluator {
  private static final Set<String> AGAIN = Set.of("", "折合", "约合", "合", "即", "折", "约", "相当于");

  @Override
  public String name() {
    return "conversion";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "other", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (List<Claim> sentence : report.sentences(rule.scope())) {
        for (int i = 1; i < sentence.size(); i++) {
          Claim first = sentence.get(i - 1);
          Claim second = sentence.get(i);
          if (restates(first, second, report)
              && !Amount.of(first).bounds().meets(Amount.of(second).bounds())) {
            BigDecimal value = Amount.of(first).value();
            alarms.add(
                Alarm.on(second, first)
                    .with("other", first.text())
                    .expecting(Amount.of(second).write(value))
                    .because(Cause.UNIT_SWAPPED));
          }
        }
      }
      return alarms;
    };
  }

  private static boolean restates(Claim first, Claim second, Examined report) {
    boolean otherUnit =
        first.quantity().unit().converts(second.quantity().unit())
            && first.quantity().unit().factor().compareTo(second.quantity().unit().factor()) != 0;
    return otherUnit && (isBracketed(report.between(first, second)) || leans(first, second));
  }

  private static boolean isBracketed(String between) {
    return between.startsWith("(") && AGAIN.contains(between.substring(1).strip());
  }

  private static boolean leans(Claim first, Claim second) {
    return second
        .relation(Relation.Kind.RESTATES)
        .flatMap(Relation::claim)
        .filter(index -> index == first.index())
        .isPresent();
  }
}
