package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Role;
import heshu.glossary.Indicator;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Units;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Levels that the glossary's ranges do not hold for any region, however small or large, and shares
 * above 100.
 */
final class PlausibilityEvaluator implements Evaluator {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private final Units units = Units.standard();

  @Override
  public String name() {
    return "plausibility";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice("range", List.of("glossary", "share")),
        Parameter.optional("names", Parameter.Type.WORDS),
        Parameter.optional("factor", Parameter.Type.NUMBER, "10"));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("indicator", "written", "low", "high");
  }

  @Override
  public Check prepare(Rule rule) {
    boolean share = rule.parameters().one("range").equals("share");
    List<String> names = rule.parameters().all("names");
    BigDecimal factor = rule.parameters().number("factor");
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Claim claim : report.claims(rule.scope())) {
        Optional<Alarm> alarm =
            share ? aboveHundred(claim, names) : outOfRange(claim, factor, report);
        alarm.ifPresent(alarms::add);
      }
      return alarms;
    };
  }

  private static Optional<Alarm> aboveHundred(Claim claim, List<String> names) {
    boolean share = claim.kind() == Kind.SHARE || claim.kind() == Kind.LEVEL;
    String indicator = claim.subject().indicator();
    return share
            && Amount.of(claim).isPercent()
            && claim.quantity().value().compareTo(HUNDRED) > 0
            && names.stream().anyMatch(indicator::endsWith)
        ? Optional.of(Alarm.on(claim).with("indicator", indicator))
        : Optional.empty();
  }

  /** The ranges are those of all levels of government; the factor allows for the exceptional. */
  private Optional<Alarm> outOfRange(Claim claim, BigDecimal factor, Examined report) {
    if (claim.kind() != Kind.LEVEL || claim.role() != Role.ACTUAL) {
      return Optional.empty();
    }
    return report
        .glossary()
        .find(claim.subject().indicator())
        .filter(found -> claim.subject().canonical().map(found.id()::equals).orElse(true))
        .flatMap(indicator -> outOfRange(claim, indicator, factor));
  }

  private Optional<Alarm> outOfRange(Claim claim, Indicator indicator, BigDecimal factor) {
    Optional<ScaledUnit> unit = indicator.units().stream().findFirst().flatMap(units::parse);
    if (unit.isEmpty() || !unit.get().unit().converts(claim.quantity().unit())) {
      return Optional.empty();
    }
    BigDecimal one = unit.get().toBase();
    BigDecimal value = Amount.of(claim).value();
    boolean low =
        indicator
            .plausibleLow()
            .filter(least -> value.multiply(factor).compareTo(least.multiply(one)) < 0)
            .isPresent();
    boolean high =
        indicator
            .plausibleHigh()
            .filter(most -> value.compareTo(most.multiply(one).multiply(factor)) > 0)
            .isPresent();
    return low || high
        ? Optional.of(
            Alarm.on(claim)
                .with("indicator", indicator.name())
                .with("low", bound(indicator.plausibleLow(), unit.get()))
                .with("high", bound(indicator.plausibleHigh(), unit.get())))
        : Optional.empty();
  }

  private static String bound(Optional<BigDecimal> bound, ScaledUnit unit) {
    return bound.map(value -> value.toPlainString() + unit.written()).orElse("");
  }
}
