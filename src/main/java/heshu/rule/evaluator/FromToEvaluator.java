package heshu.rule.evaluator;

import heshu.quantity.Interval;
import heshu.rule.Alarm;
import heshu.rule.Cause;
import heshu.rule.Evaluator;
import heshu.rule.Examined;
import heshu.rule.Parameter;
import heshu.rule.Parameters;
import heshu.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A from–to whose difference, growth or multiple, as the sentence gives it, does not follow. */
final class FromToEvaluator implements Evaluator {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public String name() {
    return "from-to";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "slip",
            List.of(
                "difference",
                "difference-by-rounding",
                "percent-for-points",
                "growth",
                "average-growth",
                "multiple",
                "rank-move")));
  }

  @Override
  public Set<String> variables(Parameters parameters) {
    return Set.of("from", "to", "written", "expected", "verb");
  }

  @Override
  public Check prepare(Rule rule) {
    Slip slip = slip(rule.parameters().one("slip"));
    return report ->
        FromTo.in(report, rule.scope()).stream()
            .flatMap(fromTo -> slip.alarm(fromTo).map(a -> standing(a, fromTo, report)).stream())
            .toList();
  }

  private static Alarm standing(Alarm alarm, FromTo it, Examined report) {
    return alarm.detailed(Standing.of(report, it.from(), it.to(), it.change()));
  }

  private static Slip slip(String name) {
    return switch (name) {
      case "difference" -> FromToEvaluator::difference;
      case "difference-by-rounding" -> FromToEvaluator::differenceByRounding;
      case "percent-for-points" -> FromToEvaluator::percentForPoints;
      case "growth" -> FromToEvaluator::growth;
      case "average-growth" -> FromToEvaluator::averageGrowth;
      case "multiple" -> FromToEvaluator::multiple;
      default -> FromToEvaluator::rankMove;
    };
  }

  private interface Slip {
    Optional<Alarm> alarm(FromTo fromTo);
  }

  /** Points between two percentages, or an amount between two amounts. */
  private static Optional<Alarm> difference(FromTo it) {
    return !isDifference(it) || distance(it).meets(it.amountChange().bounds())
        ? Optional.empty()
        : Optional.of(alarm(it, inWords(it)).because(Cause.SUM_MISMATCH));
  }

  /** What only the figures before rounding can bear out: 由60%提高到65%，提高6个百分点. */
  private static Optional<Alarm> differenceByRounding(FromTo it) {
    boolean exact = it.amountChange().bounds().contains(value(it).abs());
    return !isDifference(it) || exact || !distance(it).meets(it.amountChange().bounds())
        ? Optional.empty()
        : Optional.of(alarm(it, inWords(it)));
  }

  private static boolean isDifference(FromTo it) {
    boolean points = it.amountFrom().isPercent() && it.amountChange().isPoints();
    boolean amounts = it.amountChange().converts(it.amountFrom()) && !it.amountFrom().isPercent();
    return (points || amounts) && !isRank(it) && !it.isAverage();
  }

  private static String inWords(FromTo it) {
    boolean points = it.amountFrom().isPercent();
    return it.amountChange().write(points ? inPoints(it) : value(it), decimals(it));
  }

  private static Optional<Alarm> percentForPoints(FromTo it) {
    if (!it.amountFrom().isPercent() || !it.amountChange().isPercent() || it.isAverage()) {
      return Optional.empty();
    }
    Interval written = it.amountChange().bounds();
    boolean relative = growths(it).map(written::meets).orElse(true);
    return distance(it).meets(written) && !relative
        ? Optional.of(
            alarm(it, it.change().quantity().written() + "个百分点").because(Cause.PERCENT_FOR_POINTS))
        : Optional.empty();
  }

  private static Optional<Alarm> growth(FromTo it) {
    if (!it.amountChange().isPercent() || it.isAverage()) {
      return Optional.empty();
    }
    Interval written = it.amountChange().bounds();
    Optional<Interval> growth = growths(it);
    boolean meant = it.amountFrom().isPercent() && distance(it).meets(written);
    return growth.isEmpty() || growth.get().meets(written) || meant
        ? Optional.empty()
        : Optional.of(alarm(it, percent(it, midGrowth(it))));
  }

  /** Compares (1 + rate)^n with the ratio, which needs no root. */
  private static Optional<Alarm> averageGrowth(FromTo it) {
    if (it.isAverage() && it.amountChange().converts(it.amountFrom()) && !isPercent(it)) {
      return averageIncrease(it);
    }
    if (!it.amountChange().isPercent() || !it.isAverage() || it.years().isEmpty()) {
      return Optional.empty();
    }
    int years = it.years().getAsInt();
    Optional<Interval> ratio = it.amountTo().bounds().dividedBy(it.amountFrom().bounds());
    if (years < 2 || ratio.isEmpty() || powers(it, years).map(ratio.get()::meets).orElse(true)) {
      return Optional.empty();
    }
    OptionalInt fewer = it.yearsCountedFromFirst();
    if (fewer.isPresent() && powers(it, fewer.getAsInt()).map(ratio.get()::meets).orElse(false)) {
      return Optional.empty();
    }
    boolean otherYears =
        powers(it, years + 1).map(ratio.get()::meets).orElse(false)
            || powers(it, years - 1).map(ratio.get()::meets).orElse(false);
    Alarm alarm =
        alarm(
            it, percent(it, AverageRate.of(it.amountFrom().value(), it.amountTo().value(), years)));
    return Optional.of(otherYears ? alarm.because(Cause.WRONG_YEARS) : alarm);
  }

  private static boolean isPercent(FromTo it) {
    return it.amountChange().isPercent() || it.amountFrom().isPercent();
  }

  /** 年均增加8亿元: the difference by the years. */
  private static Optional<Alarm> averageIncrease(FromTo it) {
    if (it.years().isEmpty() || it.years().getAsInt() < 2) {
      return Optional.empty();
    }
    int years = it.years().getAsInt();
    Interval written = it.amountChange().bounds();
    OptionalInt fewer = it.yearsCountedFromFirst();
    boolean follows =
        distance(it).meets(written.scale(BigDecimal.valueOf(years)))
            || (fewer.isPresent()
                && distance(it).meets(written.scale(BigDecimal.valueOf(fewer.getAsInt()))));
    BigDecimal each = value(it).divide(BigDecimal.valueOf(years), Interval.PRECISION);
    return follows
        ? Optional.empty()
        : Optional.of(alarm(it, it.amountChange().write(each, decimals(it))));
  }

  private static Optional<Interval> powers(FromTo it, int years) {
    Interval rate = it.amountChange().bounds();
    if (rate.low().isEmpty() || rate.high().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
            Interval.closed(
                power(it, rate.low().get(), years), power(it, rate.high().get(), years)))
        .filter(power -> power.low().isPresent());
  }

  private static BigDecimal power(FromTo it, BigDecimal percent, int years) {
    BigDecimal rate = percent.divide(HUNDRED, Interval.PRECISION);
    BigDecimal factor = BigDecimal.ONE.add(it.isDown() ? rate.negate() : rate);
    return factor.pow(years, Interval.PRECISION);
  }

  /** 由50家增到150家，增长3倍: grown by twice, not three times; and 翻番. */
  private static Optional<Alarm> multiple(FromTo it) {
    if (!it.amountChange().isMultiple() || isRank(it)) {
      return Optional.empty();
    }
    Optional<Interval> ratio = it.amountTo().bounds().dividedBy(it.amountFrom().bounds());
    if (ratio.isEmpty()) {
      return Optional.empty();
    }
    boolean doubled = it.change().text().contains("番");
    Interval grown = ratio.get().plus(Interval.point(BigDecimal.ONE.negate()));
    Interval right = doubled || !saysGrowth(it) ? ratio.get() : grown;
    Interval written = it.amountChange().bounds();
    if (doubled && roughly(ratio.get(), it.change().quantity().value())) {
      return Optional.empty();
    }
    if (right.meets(written)) {
      return Optional.empty();
    }
    boolean offByOne = !doubled && ratio.get().meets(written);
    BigDecimal exact = it.amountTo().value().divide(it.amountFrom().value(), Interval.PRECISION);
    BigDecimal expected = doubled || !saysGrowth(it) ? exact : exact.subtract(BigDecimal.ONE);
    String words = plain(expected, Math.max(1, it.change().quantity().decimals())) + "倍";
    Alarm alarm = alarm(it, words);
    return Optional.of(offByOne ? alarm.because(Cause.MULTIPLE_OFF_BY_ONE) : alarm);
  }

  private static boolean saysGrowth(FromTo it) {
    return it.change().kind() == heshu.claim.Kind.CHANGE
        || it.change().direction() != heshu.claim.Direction.NONE;
  }

  /** 翻番 is said of anything within a tenth of double. */
  private static boolean roughly(Interval ratio, BigDecimal multiple) {
    BigDecimal slack = multiple.movePointLeft(1);
    return ratio.meets(Interval.closed(multiple.subtract(slack), multiple.add(slack)));
  }

  private static Optional<Alarm> rankMove(FromTo it) {
    if (!isRank(it) || !it.change().quantity().unit().symbol().equals("位")) {
      return Optional.empty();
    }
    BigDecimal moved = it.from().quantity().value().subtract(it.to().quantity().value()).abs();
    return moved.compareTo(it.change().quantity().value()) == 0
        ? Optional.empty()
        : Optional.of(alarm(it, moved.toPlainString() + "位"));
  }

  private static boolean isRank(FromTo it) {
    return it.from().kind() == heshu.claim.Kind.RANK;
  }

  private static Interval distance(FromTo it) {
    Interval difference = it.amountTo().bounds().minus(it.amountFrom().bounds());
    boolean down = it.amountTo().value().compareTo(it.amountFrom().value()) < 0;
    return down ? difference.negate() : difference;
  }

  private static Optional<Interval> growths(FromTo it) {
    boolean down = it.amountTo().value().compareTo(it.amountFrom().value()) < 0;
    return it.amountTo()
        .growthOver(it.amountFrom().bounds())
        .map(growth -> down ? growth.negate() : growth);
  }

  private static BigDecimal midGrowth(FromTo it) {
    return it.amountTo()
        .value()
        .divide(it.amountFrom().value(), Interval.PRECISION)
        .subtract(BigDecimal.ONE)
        .multiply(HUNDRED);
  }

  private static BigDecimal value(FromTo it) {
    return it.amountTo().value().subtract(it.amountFrom().value());
  }

  private static BigDecimal inPoints(FromTo it) {
    return it.to().quantity().value().subtract(it.from().quantity().value());
  }

  private static int decimals(FromTo it) {
    return Math.max(
        it.change().quantity().decimals(),
        Math.max(it.from().quantity().decimals(), it.to().quantity().decimals()));
  }

  private static String percent(FromTo it, BigDecimal percent) {
    return plain(percent.abs(), Math.max(1, it.change().quantity().decimals())) + "%";
  }

  private static String plain(BigDecimal value, int decimals) {
    return value.setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  /** 增长, 下降, or 是原来的 for a ratio. */
  private static String verb(FromTo it) {
    if (it.amountChange().isMultiple() && (!saysGrowth(it) || it.change().text().contains("番"))) {
      return "是原来的";
    }
    return it.amountTo().value().compareTo(it.amountFrom().value()) < 0 ? "下降" : "增长";
  }

  private static Alarm alarm(FromTo it, String expected) {
    return Alarm.on(it.change(), it.from(), it.to())
        .with("from", it.from().text())
        .with("to", it.to().text())
        .with("verb", verb(it))
        .expecting(expected);
  }
}
