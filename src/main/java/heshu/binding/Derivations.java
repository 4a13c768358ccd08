package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.Role;
import heshu.glossary.Regions;
import heshu.period.Period;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.table.Measure;
import heshu.table.Series;
import java.util.List;
import java.util.Optional;

/**
 * The ways in which one line of a table can answer a question: a cell that says it, or a
 * computation over its cells. A published figure outranks a computed one, and real growth is never
 * computed from levels at current prices.
 */
final class Derivations {
  /** A cell says it. */
  static final double SAID = 1;

  /** It follows from cells. */
  static final double FOLLOWS = 0.9;

  /** It follows, if the words are taken loosely. */
  static final double LOOSE = 0.7;

  private static final String PLACES = "位";

  private final SeriesIndex index;
  private final Regions regions;
  private final Optional<String> home;
  private final Rankings rankings;

  Derivations(SeriesIndex index, Regions regions, Optional<String> home) {
    this.index = index;
    this.regions = regions;
    this.home = home;
    this.rankings = new Rankings(index, regions, home);
  }

  /** The answers of one line, in no order. */
  Answers from(Question question, Line any) {
    Line line = any.in(question.currency());
    Answers answers = new Answers(question, line, index.hasOtherRegions(line));
    if (question.claim().role() == Role.TARGET) {
      planned(question, line, answers);
      if (!answers.all().isEmpty()) {
        return answers; // what is aimed at, a plan says, and not what came of it
      }
    }
    switch (question.kind()) {
      case LEVEL -> level(question, line, answers);
      case SHARE -> share(question, line, answers);
      case CHANGE ->
          change(question.said().yearly() ? question.ofLastYear() : question, line, answers);
      case POINTS -> points(question, line, answers);
      case MULTIPLE -> multiple(question, line, answers);
      case RANK -> rankings.rank(question, line, answers);
      case DURATION -> duration(question, line, answers);
    }
    return answers;
  }

  /** What a plan says of an aim, or how much it is to grow. */
  private static void planned(Question q, Line line, Answers answers) {
    boolean told = q.kind() == Kind.LEVEL || q.kind() == Kind.SHARE;
    if (told || (q.kind() == Kind.CHANGE && q.isPercent() && !q.isAverage())) {
      for (Term plan : line.at(Measure.PLAN, q.end())) {
        if (unitOf(plan.series()).filter(unit -> unit.converts(q.unit())).isPresent()) {
          answers.add(Amounts.direct(plan, q.unit()), SAID, "direct");
        }
      }
    }
  }

  private void level(Question q, Line line, Answers answers) {
    if (q.countsSteps()) {
      return; // 跨过两个万亿元大关
    }
    if (q.isPercent()) {
      share(q, line, answers);
      return;
    }
    if (Gains.ofStock(q, line)) {
      direct(q, line, Measure.INCREASE, q.period(), SAID, answers);
      fromTo(line, Measure.LEVEL, q, (now, base) -> difference(q, now, base, answers));
      return;
    }
    if (Gains.isNoLevelOf(q, line)) {
      return;
    }
    if (q.isAverage() && q.isMultiYear()) {
      SeveralYears.mean(q, line, answers);
      return;
    }
    direct(q, line, Measure.LEVEL, q.said().yearly() ? q.end() : q.period(), SAID, answers);
    if (q.isMultiYear()) {
      SeveralYears.of(q, line, answers);
    }
    direct(q, line, Measure.INCREASE, q.period(), LOOSE, answers);
  }

  private void share(Question q, Line line, Answers answers) {
    if (isBareAmount(line)) {
      return; // 支出 without a unit is no percentage
    }
    for (Measure measure : List.of(Measure.LEVEL, Measure.SHARE, Measure.CONTRIBUTION)) {
      direct(q, line, measure, q.period(), SAID, answers);
      if (q.isMultiYear()) {
        direct(q, line, measure, q.end(), FOLLOWS, answers);
      }
    }
    completion(q, line, answers);
    if (q.name().ofGrowth() && !line.label().own().text().contains("贡献率")) {
      direct(q, line, Measure.GROWTH, q.period(), SAID, answers);
    }
  }

  /** Whether a line without a unit is named as an amount: 中央财政支出, 粮食产量. */
  private static boolean isBareAmount(Line line) {
    boolean bare = line.of(Measure.LEVEL).stream().anyMatch(series -> series.unit().isEmpty());
    return bare && !Parts.quantityOf(line.label().own().text()).isEmpty();
  }

  /** Percent of plan, published or done ÷ planned. */
  private static void completion(Question q, Line line, Answers answers) {
    boolean asked = q.isOfPlan();
    direct(q, line, Measure.COMPLETION, q.period(), asked ? SAID : LOOSE, answers);
    if (asked) {
      for (Term done : line.at(Measure.LEVEL, q.end())) {
        line.at(Measure.PLAN, q.end())
            .forEach(plan -> answers.add(Ratios.completion(done, plan), FOLLOWS, "completion"));
      }
    }
  }

  private void change(Question q, Line line, Answers answers) {
    if (Basis.of(q.claim()) == Basis.CHAIN) {
      direct(q, line, Measure.CHAIN_GROWTH, q.period(), SAID, answers);
      return;
    }
    if (q.rival().isPresent()) {
      against(q, line, answers);
      if (q.isPercent()) {
        return; // how far one rate is ahead of another is no growth
      }
    }
    if (q.claim().relation(Relation.Kind.CHANGE_OF_INCREASE).isPresent()) {
      return; // how much more was added than the year before follows from three years, not two
    }
    if (q.kind() == Kind.CHANGE && q.isAgainstIndicator()) {
      return; // nor how far it is ahead of that of another indicator
    }
    if (q.unit().symbol().equals(PLACES)) {
      fromTo(line, Measure.RANK, q, (now, base) -> difference(q, base, now, answers));
      return;
    }
    if (!q.isPercent() && Deeds.areOfBoth(q, line)) {
      level(q, line, answers);
      return;
    }
    if (!q.isPercent()) {
      direct(q, line, Measure.INCREASE, q.period(), SAID, answers);
      fromTo(line, Measure.LEVEL, q, (now, base) -> difference(q, now, base, answers));
      Implications.increase(q, line, answers);
      return;
    }
    if (q.isAverage() && q.isMultiYear()) {
      direct(q, line, Measure.AVERAGE_GROWTH, q.period(), SAID, answers);
    } else {
      direct(q, line, Measure.TOTAL_GROWTH, q.period(), SAID, answers);
      if (q.isOfItsPeriod()) {
        direct(q, line, Measure.GROWTH, q.period(), SAID, answers);
      }
    }
    for (Measure measure : List.of(Measure.LEVEL, Measure.SHARE)) {
      fromTo(line, measure, q, (now, base) -> growth(q, line, now, base, answers));
    }
    if (q.name().ofGrowth()) {
      fromTo(line, Measure.GROWTH, q, (now, base) -> growth(q, line, now, base, answers));
    }
    indexed(q, line, answers);
    Implications.growth(q, line, answers);
  }

  private static void indexed(Question q, Line line, Answers answers) {
    fromTo(
        line,
        Measure.INDEX,
        q,
        (now, base) -> {
          if (FixedBase.tells(q, line, now.series())) {
            answers.add(FixedBase.growth(q, now, base), FOLLOWS, "growth");
          }
        });
  }

  private static void difference(Question q, Term now, Term base, Answers answers) {
    if (q.isAverage()) {
      if (q.years() > 1) {
        answers.add(
            Amounts.averageIncrease(now, base, q.years(), q.unit()), FOLLOWS, "average-increase");
      }
    } else {
      answers.add(Amounts.difference(now, base, q.unit()), FOLLOWS, "difference");
    }
  }

  private static void growth(Question q, Line line, Term now, Term base, Answers answers) {
    boolean percent = unitOf(now.series()).map(u -> u.converts(Reading.PERCENT)).orElse(false);
    if (percent) {
      answers.add(Amounts.pointsDifference(now, base), LOOSE, "points-for-percent");
    } else if (Comparability.isNominal(q, line, now.series())) {
      if (q.isAverage()) {
        averageGrowth(q, now, base, answers);
      } else {
        answers.add(Ratios.growth(now, base), FOLLOWS, "growth");
      }
    } else {
      answers.notComparable();
    }
  }

  /** An average needs years to be the average of; where none are said, it is of no known years. */
  private static void averageGrowth(Question q, Term now, Term base, Answers answers) {
    if (q.years() > 1) {
      answers.add(Ratios.averageGrowth(now, base, q.years()), FOLLOWS, "average-growth");
    }
  }

  private void points(Question q, Line line, Answers answers) {
    if (q.rival().isPresent()) {
      against(q, line, answers);
      return;
    }
    direct(q, line, Measure.POINTS, q.period(), SAID, answers);
    Optional<Period> plan = q.basePlan();
    if (plan.isPresent()) {
      againstPlan(q, line, plan.get(), answers);
      return;
    }
    if (q.wording().contains("拉动") || q.claim().subject().indicator().contains("拉动")) {
      direct(q, line, Measure.CONTRIBUTION, q.period(), SAID, answers);
    }
    direct(q, line, Measure.INCREASE, q.period(), SAID, answers);
    for (Measure measure : inPoints(q)) {
      double fit = measure == Measure.GROWTH && !q.name().ofGrowth() ? LOOSE : FOLLOWS;
      fromTo(
          line,
          measure,
          q,
          (now, base) -> answers.add(Amounts.pointsDifference(now, base), fit, "points"));
    }
  }

  /** The measures whose difference in points a claim may mean. */
  private static List<Measure> inPoints(Question q) {
    if (q.wording().contains("贡献率")) {
      return List.of(Measure.CONTRIBUTION);
    }
    return q.name().ofGrowth()
        ? List.of(Measure.GROWTH)
        : List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH);
  }

  /** 年均增速比“十三五”时期加快1.3个百分点: the average year of one plan less that of another. */
  private static void againstPlan(Question q, Line line, Period plan, Answers answers) {
    for (Term now : line.at(Measure.AVERAGE_GROWTH, q.period())) {
      Line.at(now.series(), plan)
          .ifPresent(base -> answers.add(Amounts.pointsDifference(now, base), FOLLOWS, "points"));
    }
  }

  /** The own region's figure less the other region's, of one label. */
  private void against(Question q, Line line, Answers answers) {
    List<Measure> measures =
        q.name().ofGrowth()
            ? List.of(Measure.GROWTH)
            : List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH);
    String rival = q.rival().orElse("");
    for (Term ahead : line.at(Measure.AHEAD, q.end())) {
      boolean meant = ahead.series().wholeOf().filter(of -> isCalled(of, rival)).isPresent();
      answers.add(meant ? Amounts.direct(ahead, q.unit()) : Optional.empty(), SAID, "direct");
    }
    for (Measure measure : measures) {
      for (Term own : line.at(measure, q.end())) {
        index.otherRegions(line).stream()
            .filter(other -> other.region().equals(rival))
            .flatMap(other -> other.at(measure, q.end()).stream())
            .forEach(other -> compare(q, own, other, answers));
      }
    }
  }

  /** Whether a caption's words for a region are another name of one: 全省 of the province. */
  private boolean isCalled(String words, String region) {
    return regions.normalise(words, home).equals(region);
  }

  private static void compare(Question q, Term own, Term other, Answers answers) {
    if (q.kind() == Kind.POINTS || q.isPercent()) {
      answers.add(Amounts.pointsDifference(own, other), FOLLOWS, "against-region");
    } else {
      answers.add(Amounts.difference(own, other, q.unit()), FOLLOWS, "against-region");
    }
  }

  private void multiple(Question q, Line line, Answers answers) {
    if (line.of(Measure.LEVEL).stream().anyMatch(series -> series.unit().isPresent())) {
      direct(q, line, Measure.LEVEL, q.period(), SAID, answers);
    }
    fromTo(
        line,
        Measure.LEVEL,
        q,
        (now, base) -> answers.add(Ratios.multiple(now, base), FOLLOWS, "multiple"));
  }

  /** 优良天数连续3年增加 is no number of days. */
  private static boolean isInYears(Line line) {
    return line.of(Measure.LEVEL).stream()
        .allMatch(series -> unitOf(series).filter(u -> u.symbol().equals("年")).isPresent());
  }

  private void duration(Question q, Line line, Answers answers) {
    boolean run = q.claim().relation(Relation.Kind.RUN_OF).isPresent() || q.isRun();
    if (!isBareAmount(line) && (!run || isInYears(line))) {
      direct(q, line, Measure.LEVEL, q.end(), SAID, answers);
    }
    rankings.run(q, line, answers);
  }

  static void direct(
      Question q, Line line, Measure measure, Period period, double fit, Answers answers) {
    for (Term term : line.at(measure, period)) {
      if (!Comparability.isOnBasis(q, line, term.series())) {
        answers.notComparable();
        continue;
      }
      Optional<Unit> unit = unitOf(term.series());
      boolean meets = unit.map(u -> u.converts(q.unit())).orElse(false);
      double kept = unit.isEmpty() ? fit * FOLLOWS : fit;
      kept *= Comparability.isUsual(q, line, term.series()) ? 1 : FOLLOWS;
      answers.add(Amounts.direct(term, q.unit()), kept, meets ? "direct" : "other-unit");
    }
  }

  private static void fromTo(Line line, Measure measure, Question q, Pair pair) {
    for (Series series : line.of(measure)) {
      Line.at(series, q.end())
          .ifPresent(now -> Line.at(series, q.base()).ifPresent(base -> pair.take(now, base)));
    }
  }

  static Optional<Unit> unitOf(Series series) {
    return series.unit().map(ScaledUnit::unit);
  }

  /** A figure and what it is compared with. */
  private interface Pair {
    void take(Term now, Term base);
  }
}
