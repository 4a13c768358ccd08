package heshu.rule.evaluator;

import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.WordPattern;
import heshu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A composition in percent that does not come to 100: 三次产业比12.1∶47.4∶41.5. Each member may be
 * rounded, so half a unit of the last digit of each is granted.
 */
final class CompositionEvaluator implements Evaluator {
  private static final WordPattern RATIO =
      WordPattern.compile(
          "(?P<a>\\d+(?:\\.\\d+)?)[:∶：](?P<b>\\d+(?:\\.\\d+)?)[:∶：](?P<c>\\d+(?:\\.\\d+)?)");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** A ratio further off is none of percentages: 1∶2∶3, 12:30:00. */
  private static final BigDecimal FAR = new BigDecimal(15);

  @Override
  public String name() {
    return "composition";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "sum");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Examined.Reading reading : report.readings(rule.scope())) {
        for (WordPattern.Match match : RATIO.matches(reading.content())) {
          check(match, reading, alarms);
        }
      }
      return alarms;
    };
  }

  private static void check(WordPattern.Match match, Examined.Reading reading, List<Alarm> alarms) {
    List<BigDecimal> members =
        match.groups().values().stream()
            .map(span -> new BigDecimal(span.of(reading.content())))
            .toList();
    BigDecimal sum = members.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(HUNDRED).abs();
    if (off.compareTo(FAR) <= 0 && off.compareTo(slack(members)) > 0) {
      Span span = match.span();
      alarms.add(
          Alarm.at(reading.text().toSource(span))
              .with("written", span.of(reading.content()))
              .with("sum", sum.toPlainString()));
    }
  }

  private static BigDecimal slack(List<BigDecimal> members) {
    return members.stream()
        .map(member -> BigDecimal.ONE.movePointLeft(member.scale()).movePointLeft(1))
        .map(tenth -> tenth.multiply(new BigDecimal(5)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
