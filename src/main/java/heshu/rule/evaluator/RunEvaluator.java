package heshu.rule.evaluator;

import heshu.binding.Binding;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.period.Period;
import heshu.quantity.Interval;
import heshu.quantity.ScaledUnit;
import heshu.rule.Alarm;
import heshu.rule.Cause;
import heshu.rule.Evaluator;
import heshu.rule.Evidence;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.table.Observation;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of years in which a figure stayed on one side of a bound: 连续5年稳定在70万吨以上. Only years that
 * the table has are looked at; a year it lacks proves nothing.
 */
final class RunEvaluator implements Evaluator {
  private static final int LONGEST_RUN = 60;
  private static final String CLAUSE_ENDS = ",，、。；;";

  @Override
  public String name() {
    return "run";
  }

  @Override
  public boolean needsTables() {
    return true;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("written", "bound", "year", "value", "cell");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (List<Claim> sentence : report.sentences(rule.scope())) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
          if (isRun(sentence.get(i), sentence.get(i + 1), report)) {
            check(sentence.get(i), sentence.get(i + 1), report).ifPresent(alarms::add);
          }
        }
      }
      return alarms;
    };
  }

  private static boolean isRun(Claim run, Claim bound, Examined report) {
    Interval values = bound.quantity().bounds();
    boolean oneSided = values.low().isEmpty() || values.high().isEmpty();
    int start = Math.max(run.sentence().start(), run.span().start() - 2);
    String before = report.document().text().subSequence(start, run.span().start()).toString();
    return run.kind() == Kind.DURATION
        && run.quantity().unit().symbol().equals("年")
        && before.equals("连续")
        && bound.kind() == Kind.LEVEL
        && oneSided
        && CLAUSE_ENDS.chars().noneMatch(end -> report.between(run, bound).indexOf(end) >= 0);
  }

  private static Optional<Alarm> check(Claim run, Claim bound, Examined report) {
    Optional<Formula.Term> term = term(bound, report);
    int years = run.quantity().value().intValue();
    if (term.isEmpty() || years < 2 || years > LONGEST_RUN) {
      return Optional.empty();
    }
    Series series = term.get().series();
    Period last = term.get().observation().period();
    Interval allowed = Amount.of(bound).bounds();
    for (int back = 0; back < years; back++) {
      Optional<Observation> observed = series.at(last.minusYears(back));
      if (observed.isPresent() && !allows(allowed, series, observed.get())) {
        return Optional.of(alarm(run, bound, series, observed.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Formula.Term> term(Claim bound, Examined report) {
    return report
        .verdict(bound)
        .filter(verdict -> verdict.binding() instanceof Binding.Bound)
        .map(verdict -> ((Binding.Bound) verdict.binding()).chosen().formula())
        .filter(formula -> formula.kind() == Formula.Kind.DIRECT)
        .filter(formula -> formula.terms().get(0).series().unit().isPresent())
        .map(formula -> formula.terms().get(0));
  }

  private static boolean allows(Interval allowed, Series series, Observation observation) {
    BigDecimal factor = series.unit().map(ScaledUnit::toBase).orElse(BigDecimal.ONE);
    return observation
        .cell()
        .value()
        .map(value -> allowed.contains(value.multiply(factor)))
        .orElse(true);
  }

  private static Alarm alarm(Claim run, Claim bound, Series series, Observation broken) {
    String unit = series.unit().map(ScaledUnit::written).orElse("");
    return Alarm.on(run, bound)
        .with("bound", bound.text())
        .with("year", broken.period())
        .with("value", broken.cell().raw().strip() + unit)
        .with("cell", broken.cell().ref())
        .because(Cause.BOUND_BROKEN)
        .resting(List.of(new Evidence(series, broken)));
  }
}
