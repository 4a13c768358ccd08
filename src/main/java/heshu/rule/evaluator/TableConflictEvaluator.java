package heshu.rule.evaluator;

import heshu.binding.Basis;
import heshu.binding.Binding;
import heshu.binding.Candidate;
import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.period.Period;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Evidence;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.table.Vintage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two tables that give different figures for what a claim speaks of. */
final class TableConflictEvaluator implements Evaluator {
  @Override
  public String name() {
    return "table-conflict";
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
    return Set.of("written", "used", "other");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Claim claim : report.claims(rule.scope())) {
        check(claim, report).ifPresent(alarms::add);
      }
      return alarms;
    };
  }

  private static Optional<Alarm> check(Claim claim, Examined report) {
    return report
        .verdict(claim)
        .filter(verdict -> verdict.binding() instanceof Binding.Bound)
        .map(verdict -> (Binding.Bound) verdict.binding())
        .flatMap(
            bound ->
                bound.others().stream()
                    .filter(other -> conflicts(bound.chosen(), other))
                    .findFirst()
                    .map(other -> alarm(claim, bound.chosen().formula(), other.formula())));
  }

  /** Other vintages differ by their nature; growth of two sources differs by rounding. */
  private static boolean conflicts(Candidate chosen, Candidate other) {
    Formula one = chosen.formula();
    Formula two = other.formula();
    return one.kind() == Formula.Kind.DIRECT
        && two.kind() == Formula.Kind.DIRECT
        && one.unit().converts(two.unit())
        && period(one).sameMonths(period(two))
        && vintage(one) == vintage(two)
        && Basis.of(one).equals(Basis.of(two))
        && !one.bounds().scale(one.unit().factor()).meets(two.bounds().scale(two.unit().factor()));
  }

  private static Vintage vintage(Formula formula) {
    return formula.terms().get(0).series().vintage();
  }

  /**
   * A figure of several years, where the claim may mean all of them or the last, is another one.
   */
  private static Period period(Formula formula) {
    return formula.terms().get(0).observation().period();
  }

  private static Alarm alarm(Claim claim, Formula used, Formula other) {
    List<Evidence> cells = new ArrayList<>();
    cells.add(evidence(used));
    cells.add(evidence(other));
    return Alarm.on(claim).with("used", place(used)).with("other", place(other)).resting(cells);
  }

  private static Evidence evidence(Formula formula) {
    Formula.Term term = formula.terms().get(0);
    return new Evidence(term.series(), term.observation());
  }

  private static String place(Formula formula) {
    Evidence cell = evidence(formula);
    return cell.observation().cell().ref() + "（" + cell.observation().cell().raw().strip() + "）";
  }
}
