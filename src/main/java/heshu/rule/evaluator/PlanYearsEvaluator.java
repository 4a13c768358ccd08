package heshu.rule.evaluator;

import heshu.period.Plan;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.WordPattern;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A five-year plan whose years stand beside it and are not its own: “十四五”（2020—2025年）. */
final class PlanYearsEvaluator implements Evaluator {
  private static final WordPattern PLAN =
      WordPattern.compile(
          "(?P<plan>[一二]?十?[一二三四五六七八九]五)[”\"』」]?(?:规划|计划|时期|期间)?"
              + "\\((?P<years>(?P<first>\\d{4})年?[-~—–至到]+(?P<last>\\d{4}))年?\\)");

  @Override
  public String name() {
    return "plan-years";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "plan", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Examined.Reading reading : report.readings(rule.scope())) {
        for (WordPattern.Match match : PLAN.matches(reading.content())) {
          alarm(match, reading).ifPresent(alarms::add);
        }
      }
      return alarms;
    };
  }

  private static Optional<Alarm> alarm(WordPattern.Match match, Examined.Reading reading) {
    String name = words(match, "plan", reading);
    int first = Integer.parseInt(words(match, "first", reading));
    int last = Integer.parseInt(words(match, "last", reading));
    return Plan.named(name)
        .filter(plan -> plan.firstYear() != first || plan.lastYear() != last)
        .map(
            plan ->
                Alarm.at(reading.text().toSource(span(match, "years")))
                    .with("written", words(match, "years", reading))
                    .with("plan", name)
                    .expecting(plan.firstYear() + "—" + plan.lastYear()));
  }

  private static String words(WordPattern.Match match, String group, Examined.Reading reading) {
    return span(match, group).of(reading.content());
  }

  private static Span span(WordPattern.Match match, String group) {
    return match.groups().getOrDefault(group, match.span());
  }
}
