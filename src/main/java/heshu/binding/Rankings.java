package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.glossary.Region;
import heshu.glossary.Region.Level;
import heshu.glossary.Regions;
import heshu.period.Period;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.table.Measure;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places among regions, and how many years in a row they were held. */
final class Rankings {
  private static final int LONGEST_RUN = 60;

  /** A place by growth for one by level, or the other way round. */
  private static final double LOOSELY_SAID = 0.85;

  private static final List<String> LOWEST = List.of("最低", "最少", "最小", "最短");
  private static final List<String> HIGHEST = List.of("最高", "最多", "最大", "最长", "最快");

  private static final List<String> EVER = List.of("历史", "历年", "新高", "新低", "有史以来", "历来");

  private static final List<String> IMPROVES = List.of("改善", "好转", "向好");
  private static final List<String> FALLS = List.of("下降", "降低", "减少", "双降", "负增长", "收窄");
  private static final List<String> GROWS =
      List.of("增长", "正增长", "增加", "增产", "增收", "提高", "上升", "提升");

  private final SeriesIndex index;
  private final Regions regions;
  private final Optional<String> home;

  /**
   * @param home the report's own region, which stands as the empty one in the index
   */
  Rankings(SeriesIndex index, Regions regions, Optional<String> home) {
    this.home = home;
    this.index = index;
    this.regions = regions;
  }

  void rank(Question q, Line line, Answers answers) {
    if (!line.region().equals(q.region())) {
      return;
    }
    if (EVER.stream().anyMatch(q.claim().text()::contains)) {
      measures(q).forEach(measure -> extreme(q, line, measure, answers));
      return;
    }
    if (isOfRun(q) && !reaches(line, q.period().first().getYear())) {
      return; // 连续4年居全国前十 is not said of the last year alone
    }
    boolean ofGrowth = line.label().within().ofGrowth();
    double said = ofGrowth == q.name().ofGrowth() ? Derivations.SAID : LOOSELY_SAID;
    line.at(Measure.RANK, q.end()).stream()
        .filter(term -> isAmong(term.series().rankGroup(), q.claim().subject().region()))
        .forEach(term -> answers.add(Amounts.direct(term, q.unit()), said, "direct"));
    boolean risen = q.claim().relation(Relation.Kind.TO_OF_FROM).isPresent();
    for (Measure measure : measures(q)) {
      if (measure == Measure.GROWTH && risen && !q.name().ofGrowth()) {
        continue; // 进出口从第12位升至第9位 is said of its size
      }
      double fit =
          measure == Measure.GROWTH && !q.name().ofGrowth()
              ? Derivations.LOOSE
              : Derivations.FOLLOWS;
      place(q, line, measure, q.end())
          .ifPresent(place -> answers.add(Optional.of(place), fit, "rank"));
    }
  }

  /** Whether a column of places may be of the group that the report names: 居全国位次 is not 中部第1位. */
  private boolean isAmong(Optional<String> group, String said) {
    if (group.isEmpty() || said.isEmpty() || group.get().equals(said)) {
      return true;
    }
    List<String> members = WordLists.GROUPS.getOrDefault(said, List.of());
    boolean sameMembers = !members.isEmpty() && members.equals(WordLists.GROUPS.get(group.get()));
    return sameMembers
        || (regions.isRegion(said)
            && regions.isRegion(group.get())
            && regions.normalise(said, home).equals(regions.normalise(group.get(), home)));
  }

  /** Whether a place is said to have been held for years: 连续4年居全国前十. */
  private static boolean isOfRun(Question q) {
    boolean held =
        q.claim().relation(Relation.Kind.RUN_OF).isPresent()
            || q.ahead().stream().limit(1).anyMatch(name -> name.contains("连续"));
    return held && q.isMultiYear();
  }

  private static boolean reaches(Line line, int year) {
    return line.series().values().stream()
        .flatMap(List::stream)
        .anyMatch(series -> Line.at(series, Period.year(year)).isPresent());
  }

  /** The place of the year among all years of the series: 历年最高, 历史新低. */
  private static void extreme(Question q, Line line, Measure measure, Answers answers) {
    for (Series series : line.of(measure)) {
      Optional<Term> now = Line.at(series, q.end());
      List<Term> before =
          series.observations().stream()
              .filter(o -> o.period().compareTo(q.end()) < 0 && o.cell().value().isPresent())
              .map(o -> new Term(series, o))
              .toList();
      boolean lowest = q.claim().text().contains("低") || q.claim().text().contains("少");
      now.flatMap(term -> Orders.rank(term, before, lowest))
          .map(f -> f.as(Formula.Kind.EXTREME))
          .ifPresent(f -> answers.add(Optional.of(f), Derivations.FOLLOWS, "extreme"));
    }
  }

  /**
   * What is ranked: growth, where it is said or may be meant. A place that was risen to
   * (从第13位升至第9位) is that of the level.
   */
  private static List<Measure> measures(Question q) {
    if (q.name().ofGrowth()) {
      return List.of(Measure.GROWTH);
    }
    return q.claim().relation(Relation.Kind.TO_OF_FROM).isPresent()
        ? List.of(Measure.LEVEL, Measure.SHARE)
        : List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH);
  }

  private Optional<Formula> place(Question q, Line line, Measure measure, Period period) {
    List<Term> own = line.at(measure, period);
    if (own.isEmpty() || isTotal(line)) {
      return Optional.empty();
    }
    String group = q.claim().subject().region();
    List<Term> others = new ArrayList<>();
    for (Line other : index.otherRegions(line)) {
      if (isMember(other.region(), group)) {
        other.at(measure, period).stream().findFirst().ifPresent(others::add);
      }
    }
    return others.size() < 2
        ? Optional.empty()
        : Orders.rank(own.get(0), others, isAscending(q, line));
  }

  /** The row 全市 above the rows of its districts holds no place among them. */
  private boolean isTotal(Line line) {
    return line.region().isEmpty()
        && line.series().values().stream()
            .flatMap(List::stream)
            .anyMatch(series -> Regions.relativeNames().contains(series.region()));
  }

  private boolean isMember(String region, String group) {
    if (region.isEmpty()) {
      return !regions.normalise(group, home).isEmpty(); // else it is the whole that is ranked
    }
    Optional<Region> known = regions.find(region);
    List<String> members = WordLists.GROUPS.getOrDefault(group, List.of());
    if (!members.isEmpty()) {
      return members.stream().anyMatch(member -> regions.isSame(member, region));
    }
    if (group.equals(Regions.NATION)) {
      return known.map(r -> r.level() == Level.PROVINCE).orElse(false);
    }
    boolean whole =
        region.startsWith("全") || regions.isSame(region, group.isEmpty() ? "全国" : group);
    return !whole && known.map(r -> isWithin(r, group)).orElse(true);
  }

  /** Provinces hold no places in a province, nor listed cities in a city. */
  private boolean isWithin(Region member, String group) {
    Level most = group.isEmpty() ? Level.NATION : regions.levelOf(group, home);
    return member.level().compareTo(most) > 0;
  }

  private static boolean isAscending(Question q, Line line) {
    String words = q.claim().text() + q.claim().subject().indicator();
    if (LOWEST.stream().anyMatch(words::contains)) {
      return true;
    }
    if (HIGHEST.stream().anyMatch(words::contains)) {
      return false;
    }
    String name = line.label().own().text() + q.name().text();
    return WordLists.ASCENDING.stream().anyMatch(name::contains);
  }

  /**
   * A run of years in which the own region held a place, a figure kept to a bound, or a figure
   * grew.
   */
  void run(Question q, Line line, Answers answers) {
    boolean inYears = q.unit().symbol().equals("年"); // 连续24个月 is no run of years
    if (!line.region().equals(q.region()) || q.kind() != Kind.DURATION || !inYears) {
      return;
    }
    Optional<Claim> held = q.said().held();
    if (held.isPresent() && held.get().kind() != Kind.RANK) {
      boundRun(q, line, held.get(), answers);
      return;
    }
    growthRun(q, line, answers);
    BigDecimal worst = held.map(rank -> rank.quantity().value()).orElse(BigDecimal.ONE);
    for (Measure measure : List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH)) {
      List<Term> years = new ArrayList<>();
      Period year = q.end();
      Optional<Formula> place = place(q, line, measure, year);
      while (place.isPresent() && isWithin(place.get(), worst) && years.size() < LONGEST_RUN) {
        years.add(place.get().terms().get(0));
        year = year.minusYears(1);
        place = place(q, line, measure, year);
      }
      answers.add(run(years, place.isEmpty()), Derivations.FOLLOWS, "run");
    }
  }

  /** A run, unless the data hold a single year of it, which tells nothing of the others. */
  private static Optional<Formula> run(List<Term> years, boolean open) {
    return open && years.size() < 2 ? Optional.empty() : Orders.run(years, open);
  }

  /** Years in a row in which a figure kept to a bound that another claim states. */
  private static void boundRun(Question q, Line line, Claim held, Answers answers) {
    List<Measure> measures =
        held.kind() == Kind.CHANGE
            ? List.of(Measure.GROWTH)
            : List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH);
    for (Measure measure : measures) {
      for (Series series : line.of(measure)) {
        Kept exactly = kept(series, q.end(), held, exact(held.quantity()));
        Kept rounded = kept(series, q.end(), held, held.quantity().bounds());
        Optional<Formula> run = run(exactly.years(), rounded.open());
        answers.add(run.map(f -> upTo(f, rounded)), Derivations.FOLLOWS, "bound-run");
      }
    }
  }

  /**
   * The years that kept to a bound, from the newest back; open where the data end before they do.
   */
  private record Kept(List<Term> years, boolean open) {}

  private static Kept kept(Series series, Period last, Claim held, Interval bounds) {
    List<Term> years = new ArrayList<>();
    Period year = last;
    Optional<Boolean> keeps = keeps(series, year, held, bounds);
    while (keeps.equals(Optional.of(true)) && years.size() < LONGEST_RUN) {
      Line.at(series, year).ifPresent(years::add);
      year = year.minusYears(1);
      keeps = keeps(series, year, held, bounds);
    }
    return new Kept(years, keeps.isEmpty());
  }

  /** The bound as written: 71.9 reads 72 when rounded, but is not 72以上 beyond doubt. */
  private static Interval exact(Quantity quantity) {
    return quantity.bounds().low().isPresent()
        ? Interval.above(quantity.value(), quantity.bounds().lowOpen())
        : Interval.below(quantity.value(), quantity.bounds().highOpen());
  }

  /** What was kept to for six years was kept to for the five of a plan as well. */
  private static Formula upTo(Formula run, Kept rounded) {
    BigDecimal most = BigDecimal.valueOf(rounded.years().size());
    return new Formula(
        run.kind(),
        run.terms(),
        run.value(),
        rounded.open()
            ? Interval.above(BigDecimal.ONE, /* open= */ false)
            : Interval.closed(BigDecimal.ONE, most.max(run.value())),
        run.unit(),
        run.computation());
  }

  /** Empty where the series has no figure of the year, or one that cannot be compared. */
  private static Optional<Boolean> keeps(Series series, Period year, Claim held, Interval bounds) {
    return Line.at(series, year)
        .flatMap(Reading::of)
        .map(reading -> reading.in(held.quantity().unit()))
        .filter(reading -> reading.unit().equals(held.quantity().unit()))
        .map(reading -> bounds.contains(reading.value()));
  }

  /** Years in a row in which a figure grew, or fell: by its published growth, or else its level. */
  private static void growthRun(Question q, Line line, Answers answers) {
    String words = q.claim().subject().indicator();
    boolean falls =
        q.claim().direction() == Direction.DOWN || FALLS.stream().anyMatch(words::contains);
    boolean improves = IMPROVES.stream().anyMatch(words::contains);
    boolean lower = isAscending(q, line);
    falls |= improves && lower;
    boolean grows =
        (improves && !lower)
            || q.claim().direction() == Direction.UP
            || GROWS.stream().anyMatch(words::endsWith);
    if (!falls && !grows) {
      return;
    }
    for (Measure measure : List.of(Measure.GROWTH, Measure.LEVEL)) {
      for (Series series : line.of(measure)) {
        List<Term> held = new ArrayList<>();
        Period year = q.end();
        Optional<Integer> sign = sign(series, year, measure);
        while (sign.isPresent() && sign.get() == (falls ? -1 : 1) && held.size() < LONGEST_RUN) {
          Line.at(series, year).ifPresent(held::add);
          year = year.minusYears(1);
          sign = sign(series, year, measure);
        }
        answers.add(run(held, sign.isEmpty()), Derivations.FOLLOWS, "growth-run");
      }
    }
  }

  private static Optional<Integer> sign(Series series, Period year, Measure measure) {
    Optional<BigDecimal> now = value(series, year);
    if (measure == Measure.GROWTH) {
      return now.map(BigDecimal::signum);
    }
    return now.flatMap(n -> value(series, year.minusYears(1)).map(n::compareTo));
  }

  private static Optional<BigDecimal> value(Series series, Period year) {
    return Line.at(series, year).flatMap(term -> term.observation().cell().value());
  }

  private static boolean isWithin(Formula place, BigDecimal worst) {
    return place.bounds().low().filter(low -> low.compareTo(worst) <= 0).isPresent();
  }
}
