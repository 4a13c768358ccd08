package heshu.rule.evaluator;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.glossary.Indicator;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.rule.Alarm;
import heshu.rule.Cause;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The unit of a figure against its indicator: a dimension that none of the indicator's units has.
 * Counts (个, 家, 户, 项) are one dimension here: a measure word that does not fit is a matter of
 * style.
 */
final class UnitEvaluator implements Evaluator {
  /** What a phrase ends with that names a share of something. */
  /** What has or makes a difference in points. */
  private static final List<String> RATES =
      List.of("增速", "增幅", "增长率", "降幅", "涨幅", "占", "比重", "拉动", "贡献", "率", "比例", "快", "高", "低");

  private static final List<String> SHARES = List.of("比重", "占比", "比例", "份额");

  private final Units units = Units.standard();

  @Override
  public String name() {
    return "unit";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice("slip", List.of("dimension", "percent-for-points", "points-for-percent")));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("indicator", "written", "unit", "usual", "expected");
  }

  @Override
  public Check prepare(Rule rule) {
    String slip = rule.parameters().one("slip");
    return report -> {
      List<Alarm> alarms = new ArrayList<>();
      for (Claim claim : report.claims(rule.scope())) {
        Optional<Alarm> alarm =
            indicator(claim, report).flatMap(indicator -> alarm(slip, claim, indicator, report));
        alarm.or(() -> ofUnknown(slip, claim, report)).ifPresent(alarms::add);
      }
      return alarms;
    };
  }

  /** What the figures of a sentence show of an indicator that the glossary does not know. */
  private static Optional<Alarm> ofUnknown(String slip, Claim claim, Examined report) {
    return switch (slip) {
      case "percent-for-points" -> shareInPercent(claim, report);
      case "points-for-percent" -> amountInPoints(claim, report);
      default -> Optional.empty();
    };
  }

  /** 肉类产量27万吨，增长2.9个百分点: what is told in tons does not grow by points. */
  private static Optional<Alarm> amountInPoints(Claim claim, Examined report) {
    boolean known = claim.subject().canonical().isPresent();
    return claim
        .relation(Relation.Kind.CHANGE_OF)
        .flatMap(Relation::claim)
        .map(index -> report.extraction().claim(index))
        .filter(level -> !known && level.kind() == Kind.LEVEL && isAmount(level.quantity().unit()))
        .filter(level -> level.subject().indicator().equals(claim.subject().indicator()))
        .filter(level -> isChangeInPoints(claim, report))
        .map(level -> inPercent(named(claim, claim.subject().indicator(), ""), claim));
  }

  private static boolean isAmount(Unit unit) {
    return !unit.symbol().isEmpty() && !isNoMeasure(unit) && !isRate(unit);
  }

  /** The indicator whose full name the claim gives: a longer phrase may measure something else. */
  private static Optional<Indicator> indicator(Claim claim, Examined report) {
    return claim.subject().parts().size() > 1
        ? Optional.empty()
        : report
            .glossary()
            .find(claim.subject().indicator())
            .filter(found -> claim.subject().canonical().equals(Optional.of(found.id())));
  }

  private Optional<Alarm> alarm(String slip, Claim claim, Indicator indicator, Examined report) {
    return switch (slip) {
      case "dimension" -> dimension(claim, indicator, report);
      case "percent-for-points" -> percentForPoints(claim, indicator, report);
      default -> pointsForPercent(claim, indicator, report);
    };
  }

  /** Of things counted one may also give the area, the length or the cost. */
  private Optional<Alarm> dimension(Claim claim, Indicator indicator, Examined report) {
    Unit unit = claim.quantity().unit();
    List<String> known =
        indicator.units().stream()
            .flatMap(written -> units.parse(written).stream())
            .map(ScaledUnit::unit)
            .map(UnitEvaluator::dimension)
            .toList();
    boolean measured = claim.kind() == Kind.LEVEL && !unit.symbol().isEmpty();
    return !measured
            || known.isEmpty()
            || known.size() < indicator.units().size()
            || known.contains(dimension(unit))
            || isNoMeasure(unit)
            || isRate(unit)
            || countsOthers(claim, unit, report)
            || indicator.nature() == Indicator.Nature.COUNT
        ? Optional.empty()
        : Optional.of(named(claim, indicator).because(Cause.UNIT_SWAPPED));
  }

  /** 跨越3个千亿元台阶 counts steps, not the indicator. */
  private static boolean isNoMeasure(Unit unit) {
    return List.of("%", "‰", "百分点", "倍", "位", "个").contains(unit.symbol());
  }

  /** 1.8/10万 is so many in a hundred thousand: another way to give a rate. */
  private static boolean isRate(Unit unit) {
    return unit.symbol().startsWith("/");
  }

  /** 财政收入新增3家亿元镇: a noun behind a classifier is what is counted. */
  private static boolean countsOthers(Claim claim, Unit unit, Examined report) {
    int end = Math.max(claim.span().end(), claim.clause().end());
    String behind = report.document().words(new Span(claim.span().end(), end));
    return dimension(unit).equals("count") && !behind.isBlank();
  }

  private static String dimension(Unit unit) {
    String dimension = unit.dimension();
    return dimension.startsWith("count") || dimension.startsWith("persons") ? "count" : dimension;
  }

  private static Optional<Alarm> percentForPoints(
      Claim claim, Indicator indicator, Examined report) {
    boolean ratio =
        indicator.nature() == Indicator.Nature.SHARE || indicator.nature() == Indicator.Nature.RATE;
    return ratio && changesByPercent(claim) && !isStatedPlainly(claim, report)
        ? Optional.of(inPoints(claim, named(claim, indicator)))
        : Optional.empty();
  }

  /** 油菜面积占耕地的比重提高1.3%: a share that no glossary lists says by its words that it is one. */
  private static Optional<Alarm> shareInPercent(Claim claim, Examined report) {
    String phrase = claim.subject().indicator();
    return SHARES.stream().anyMatch(phrase::endsWith)
            && changesByPercent(claim)
            && !isStatedPlainly(claim, report)
        ? Optional.of(inPoints(claim, named(claim, phrase, "%")))
        : Optional.empty();
  }

  /** 投资增长11.7%、制造业占比超70%: nothing between a name and its figure says that it moved. */
  private static boolean isStatedPlainly(Claim claim, Examined report) {
    Span before = new Span(claim.sentence().start(), claim.span().start());
    return report.document().words(before).endsWith(claim.subject().indicator());
  }

  private static boolean changesByPercent(Claim claim) {
    return claim.kind() == Kind.CHANGE && Amount.of(claim).isPercent();
  }

  private static Alarm inPoints(Claim claim, Alarm alarm) {
    return alarm.expecting(claim.quantity().written() + "个百分点").because(Cause.PERCENT_FOR_POINTS);
  }

  /** 产量增加12个百分点: the growth of an amount is in percent. */
  private static Optional<Alarm> pointsForPercent(
      Claim claim, Indicator indicator, Examined report) {
    boolean amount =
        switch (indicator.nature()) {
          case AMOUNT, COUNT, PHYSICAL, PERSONS, PER_HEAD -> true;
          case SHARE, RATE, RATIO, INDEX -> false;
        };
    return amount && isChangeInPoints(claim, report)
        ? Optional.of(inPercent(named(claim, indicator), claim))
        : Optional.empty();
  }

  private static Alarm inPercent(Alarm alarm, Claim claim) {
    return alarm.expecting(claim.quantity().written() + "%");
  }

  /** Whether points are said of how something itself changed, and of no rate beside it. */
  private static boolean isChangeInPoints(Claim claim, Examined report) {
    String clause = report.document().words(claim.clause());
    boolean ofRate = RATES.stream().anyMatch(clause::contains);
    boolean itself =
        claim.relations().stream().allMatch(relation -> relation.kind() == Relation.Kind.CHANGE_OF);
    return claim.kind() == Kind.POINTS && itself && !ofRate;
  }

  private static Alarm named(Claim claim, Indicator indicator) {
    return named(claim, indicator.name(), String.join("、", indicator.units()));
  }

  private static Alarm named(Claim claim, String indicator, String usual) {
    return Alarm.on(claim)
        .with("indicator", indicator)
        .with("unit", claim.quantity().unit().symbol())
        .with("usual", usual);
  }
}
