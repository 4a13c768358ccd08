package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.Role;
import heshu.quantity.Interval;
import heshu.rule.Alarm;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.rule.WordPattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A level, its increase and its growth in one sentence: 完成6.8亿元，增加6500万元，增长10.6%. Growth at
 * constant prices or on a comparable scope does not follow from levels and is left alone.
 */
final class IncreaseEvaluator implements Evaluator {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final WordPattern OTHER_BASE =
      WordPattern.compile("同口径|可比|不变价|实际增长|扣除|剔除|自然口径|年均");

  @Override
  public String name() {
    return "increase";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("level", "increase", "written", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (List<Claim> sentence : report.sentences(rule.scope())) {
        for (Claim growth : sentence) {
          check(growth, sentence, report).ifPresent(alarms::add);
        }
      }
      return alarms;
    };
  }

  private static Optional<Alarm> check(Claim growth, List<Claim> sentence, Examined report) {
    Optional<Claim> level = levelOf(growth, report);
    if (level.isEmpty() || !Amount.of(growth).isPercent() || isExcused(growth, report)) {
      return Optional.empty();
    }
    return increase(level.get(), growth, sentence)
        .flatMap(increase -> compare(level.get(), increase, growth, report));
  }

  private static Optional<Claim> levelOf(Claim change, Examined report) {
    return change
        .relation(Relation.Kind.CHANGE_OF)
        .filter(relation -> change.kind() == Kind.CHANGE && change.role() == Role.ACTUAL)
        .flatMap(Relation::claim)
        .map(report.extraction()::claim)
        .filter(level -> level.kind() == Kind.LEVEL)
        .filter(level -> level.relation(Relation.Kind.TO_OF_FROM).isEmpty())
        .filter(level -> level.subject().period().equals(change.subject().period()));
  }

  private static boolean isExcused(Claim growth, Examined report) {
    String sentence = report.document().words(growth.sentence());
    boolean since =
        growth.relation(Relation.Kind.SINCE).isPresent()
            || growth.relation(Relation.Kind.ON_BASIS).isPresent();
    return since || report.growsOnAnotherBasis(growth) || !OTHER_BASE.matches(sentence).isEmpty();
  }

  private static Optional<Claim> increase(Claim level, Claim growth, List<Claim> sentence) {
    return sentence.stream()
        .filter(claim -> claim.kind() == Kind.CHANGE && claim.role() == Role.ACTUAL)
        .filter(claim -> isBeside(claim, growth, level))
        .filter(claim -> claim.direction() == growth.direction())
        .filter(claim -> claim.relation(Relation.Kind.SINCE).isEmpty())
        .filter(claim -> claim.relation(Relation.Kind.CHANGE_OF_INCREASE).isEmpty())
        .filter(claim -> claim.quantity().unit().equals(level.quantity().unit()))
        .filter(
            claim ->
                claim
                    .relation(Relation.Kind.CHANGE_OF)
                    .flatMap(Relation::claim)
                    .filter(index -> index == level.index())
                    .isPresent())
        .findFirst();
  }

  /** 增加10亿元，达到120亿元，增长9.1%: nothing but the level may stand between. */
  private static boolean isBeside(Claim increase, Claim growth, Claim level) {
    int apart = Math.abs(increase.index() - growth.index());
    boolean around =
        Math.min(increase.index(), growth.index()) < level.index()
            && level.index() < Math.max(increase.index(), growth.index());
    return apart == 1 || (apart == 2 && around);
  }

  private static Optional<Alarm> compare(
      Claim level, Claim increase, Claim growth, Examined report) {
    boolean down = growth.direction() == Direction.DOWN;
    Interval change = Amount.of(increase).bounds();
    Interval now = Amount.of(level).bounds();
    Interval base = down ? now.plus(change) : now.minus(change);
    Optional<Interval> rate = change.dividedBy(base).map(ratio -> ratio.scale(HUNDRED));
    if (rate.isEmpty() || rate.get().meets(Amount.of(growth).bounds())) {
      return Optional.empty();
    }
    BigDecimal delta = Amount.of(increase).value();
    BigDecimal before = Amount.of(level).value().subtract(down ? delta.negate() : delta);
    BigDecimal exact = delta.multiply(HUNDRED).divide(before, Interval.PRECISION);
    String expected =
        exact
                .setScale(Math.max(1, growth.quantity().decimals()), RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
    return Optional.of(
        Alarm.on(growth, level, increase)
            .with("level", level.text())
            .with("increase", increase.text())
            .expecting(expected)
            .detailed(Standing.of(report, level, increase, growth)));
  }
}
