package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.binding.NameMatcher.Match;
import heshu.claim.Kind;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.table.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers that need several lines: the sum of several indicators, what a whole leaves beside its
 * parts, what a figure comes to a head, how much of a plan was done, the distance of one indicator
 * from another.
 */
final class Compounds {
  private static final String INCOME_RATIO = "income-ratio";
  private static final String URBAN_INCOME = "城镇居民人均可支配收入";
  private static final String RURAL_INCOME = "农村居民人均可支配收入";

  private static final int NAMES = 12;
  private static final String PER_HEAD = "人均";
  private static final String HEADS = "常住人口";
  private static final List<String> REST = List.of("其余", "剩余");
  private static final List<String> PLANS = List.of("目标", "计划", "预算", "任务");
  private static final List<Measure> PERCENTAGES =
      List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH);

  private final SeriesIndex index;
  private final NameMatcher names;
  private final Found.Finder finder;
  private final Shares shares;
  private final Contributions contributions;

  Compounds(SeriesIndex index, NameMatcher names, Regions regions) {
    this.index = index;
    this.names = names;
    this.finder = new Found.Finder(index, names, regions);
    this.shares = new Shares(index, finder);
    this.contributions = new Contributions(finder);
  }

  List<Scored> from(Question q) {
    List<Scored> found = new ArrayList<>(contributions.from(q));
    if (q.kind() == Kind.LEVEL && !q.isPercent()) {
      found.addAll(sums(q));
      found.addAll(perHead(q));
      found.addAll(rest(q));
      found.addAll(ratioOfIncomes(q));
    }
    if (q.kind() == Kind.SHARE) {
      found.addAll(shares.from(q));
      found.addAll(completion(q));
    }
    if (q.isAgainstIndicator()) {
      q.rivalIndicator().ifPresent(rival -> found.addAll(against(q, rival)));
    }
    return found;
  }

  private List<Scored> sums(Question q) {
    List<String> parts = Parts.of(q.claim().subject().parts(), q.phrase());
    List<Scored> found = new ArrayList<>();
    if (parts.size() > 1) {
      for (List<Found> all : finder.together(q, parts)) {
        List<Term> terms = all.stream().map(Found::term).toList();
        Optional<Formula> sum = Amounts.sum(terms, q.unit());
        found.addAll(Found.answer(q, all, sum, Derivations.FOLLOWS, "sum-of-parts"));
      }
    }
    return found;
  }

  /** A total by the population, which may be that of the year's end or of the middle of it. */
  private List<Scored> perHead(Question q) {
    int at = q.phrase().indexOf(PER_HEAD);
    if (at < 0) {
      return List.of();
    }
    String total = q.phrase().substring(0, at) + q.phrase().substring(at + PER_HEAD.length());
    List<Scored> found = new ArrayList<>();
    for (List<Found> both : finder.together(q, List.of(total, HEADS))) {
      Term heads = both.get(1).term();
      Optional<Formula> perHead =
          Ratios.perHead(both.get(0).term(), heads, both.get(1).base(q), q.unit());
      found.addAll(Found.answer(q, both, perHead, Derivations.LOOSE, "per-head"));
    }
    return found;
  }

  /** 城乡居民收入比: what townspeople have by what country people have. */
  private List<Scored> ratioOfIncomes(Question q) {
    boolean asked = q.indicator().map(Indicator::id).filter(INCOME_RATIO::equals).isPresent();
    boolean told = asked && !finder.best(q, names.find(q), q.end()).isEmpty();
    List<Scored> found = new ArrayList<>();
    if (asked && !told) {
      for (List<Found> both : finder.together(q, List.of(URBAN_INCOME, RURAL_INCOME))) {
        Optional<Formula> ratio = Ratios.ratio(both.get(0).term(), both.get(1).term(), q.unit());
        found.addAll(Found.answer(q, both, ratio, Derivations.LOOSE, "multiple"));
      }
    }
    return found;
  }

  /** 全区共有企业120家，其中甲50家、乙30家，其余40家: the first less those after it. */
  private List<Scored> rest(Question q) {
    boolean asked = REST.stream().anyMatch(q.wording()::startsWith);
    if (!asked || q.ahead().size() < 2) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(q.ahead());
    java.util.Collections.reverse(parts);
    List<Scored> found = new ArrayList<>();
    for (List<Found> all : finder.together(q, parts)) {
      List<Term> terms = all.stream().map(Found::term).toList();
      Optional<Formula> rest =
          Amounts.remainder(terms.get(0), terms.subList(1, terms.size()), q.unit());
      found.addAll(Found.answer(q, all, rest, Derivations.FOLLOWS, "remainder"));
    }
    return found;
  }

  /** Done by planned, where the plan is a line of its own: 城镇新增就业 and 城镇新增就业目标. */
  private List<Scored> completion(Question q) {
    if (!q.isOfPlan()) {
      return List.of();
    }
    List<Scored> found = new ArrayList<>();
    for (Found done : finder.best(q, names.find(q), q.end()).values()) {
      String own = done.line().label().own().text();
      index
          .neighbours(done.line())
          .filter(line -> line.region().equals(done.line().region()))
          .filter(line -> isPlan(line.label().own().text(), own))
          .flatMap(line -> line.at(Measure.LEVEL, q.end()).stream())
          .forEach(
              plan ->
                  found.addAll(
                      Found.answer(
                          q,
                          List.of(done),
                          Ratios.completion(done.term(), plan),
                          Derivations.FOLLOWS,
                          "completion")));
    }
    return found;
  }

  private static boolean isPlan(String label, String done) {
    return PLANS.stream()
        .anyMatch(plan -> label.replace("数", "").equals(done.replace("数", "") + plan));
  }

  private List<Scored> against(Question q, String rival) {
    List<Scored> found = new ArrayList<>();
    List<Match> plain = names.find(rival);
    List<Match> rivals = new ArrayList<>(plain);
    rivals.addAll(names.find(q.phrase() + rival));
    List<Match> owns = names.find(q);
    for (Match own : owns.stream().limit(NAMES).toList()) {
      for (Line line : index.lines(own.label(), q.region())) {
        for (Match other : rivals) {
          boolean another = other.label().id() != own.label().id();
          boolean turned =
              score(plain, own) + score(owns, other) > score(plain, other) + own.score();
          if (another && !turned && other.score() >= Found.ALIKE) {
            difference(q, own, line, other, found);
          }
        }
      }
    }
    return found;
  }

  /** How well another name would fit the label of a match. */
  private static double score(List<Match> matches, Match other) {
    return matches.stream()
        .filter(match -> match.label().id() == other.label().id())
        .mapToDouble(Match::score)
        .findFirst()
        .orElse(0);
  }

  private void difference(Question q, Match own, Line line, Match other, List<Scored> found) {
    for (Line across : index.lines(other.label(), q.region())) {
      if (!across.place().equals(line.place())) {
        continue;
      }
      for (Measure measure : PERCENTAGES) {
        for (Term one : line.at(measure, q.end())) {
          for (Term two : across.at(measure, q.end())) {
            List<Found> both = List.of(new Found(own, line, one), new Found(other, across, two));
            Optional<Formula> points = Amounts.pointsDifference(one, two);
            found.addAll(Found.answer(q, both, points, Derivations.FOLLOWS, "against-indicator"));
          }
        }
      }
    }
  }
}
