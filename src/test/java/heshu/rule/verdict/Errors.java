package heshu.rule.verdict;

import heshu.binding.Binding;
import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Hedge;
import heshu.rule.Cause;
import heshu.table.Series;
import heshu.table.Statistics;
import heshu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The kinds of errors that people make in reports, one grower each. */
final class Errors {
  private static final Map<String, String> OPPOSITES =
      Map.of("增长", "下降", "下降", "增长", "提高", "下降", "增加", "减少", "上升", "下降", "提升", "下降");
  private static final Map<String, String> OTHER_UNITS =
      Map.ofEntries(
          Map.entry("亩", "公顷"),
          Map.entry("公顷", "亩"),
          Map.entry("公里", "平方公里"),
          Map.entry("平方公里", "公里"),
          Map.entry("平方米", "平方公里"),
          Map.entry("斤", "公斤"),
          Map.entry("吨", "公斤"),
          Map.entry("人", "人次"),
          Map.entry("人次", "人"),
          Map.entry("元", "美元"));

  private final Statistics statistics;

  Errors(Statistics statistics) {
    this.statistics = statistics;
  }

  Map<String, Grower> all() {
    Map<String, Grower> all = new LinkedHashMap<>();
    all.put("last digit", (g, r) -> digit(g, r, /* first= */ false));
    all.put("two digits swapped", (g, r) -> swapped(g));
    all.put("leading digit", (g, r) -> digit(g, r, /* first= */ true));
    all.put("decimal point", (g, r) -> decimalPoint(g));
    all.put("wan for yi", (g, r) -> scaleWord(g));
    all.put("scale word lost", (g, r) -> scaleLost(g));
    all.put("% for points", (g, r) -> percentForPoints(g));
    all.put("direction word", (g, r) -> direction(g));
    all.put("last year's value", (g, r) -> lastYear(g));
    all.put("sister's value", (g, r) -> sister(g));
    all.put("list members swapped", (g, r) -> listSwap(g));
    all.put("truncated", (g, r) -> truncated(g));
    all.put("growth, level right", (g, r) -> growthBesideLevel(g, r));
    all.put("share", (g, r) -> g.claim().kind() == Kind.SHARE ? digit(g, r, false) : List.of());
    all.put("average over n±1 years", (g, r) -> wrongYears(g));
    all.put("from-to end", (g, r) -> fromTo(g, r));
    all.put("rank ±1", (g, r) -> rank(g));
    all.put("bound broken", (g, r) -> boundBroken(g));
    all.put("times and times more", (g, r) -> multiples(g));
    all.put("run ±1", (g, r) -> run(g));
    all.put("unit", (g, r) -> unit(g));
    return all;
  }

  private static List<Planting> numerals(Ground ground, List<String> numerals, Cause... causes) {
    Optional<Span> place = ground.numeral();
    return place.isEmpty()
        ? List.of()
        : numerals.stream()
            .filter(numeral -> !numeral.equals(ground.quantity().written()))
            .filter(ground::isWrong)
            .map(
                numeral ->
                    new Planting(place.get(), numeral, ground.claim().span(), Set.of(causes)))
            .toList();
  }

  private static List<Planting> digit(Ground ground, Random random, boolean first) {
    String written = ground.quantity().written();
    int at = first ? 0 : written.length() - 1;
    if (ground.numeral().isEmpty() || ground.claim().kind() == Kind.RANK) {
      return List.of();
    }
    char old = written.charAt(at);
    char digit = old;
    while (digit == old || (first && digit == '0')) {
      digit = (char) ('0' + random.nextInt(10));
    }
    String numeral = written.substring(0, at) + digit + written.substring(at + 1);
    return numerals(
        ground, List.of(numeral), Cause.DIGIT_SLIP, Cause.TRUNCATED, Cause.BOUND_BROKEN);
  }

  private static List<Planting> swapped(Ground ground) {
    String written = ground.quantity().written();
    List<String> numerals = new ArrayList<>();
    for (int i = 0; i + 1 < written.length(); i++) {
      int j = written.charAt(i + 1) == '.' ? i + 2 : i + 1;
      if (j < written.length()
          && written.charAt(i) != '.'
          && written.charAt(i) != written.charAt(j)) {
        char[] letters = written.toCharArray();
        letters[i] = written.charAt(j);
        letters[j] = written.charAt(i);
        if (letters[0] != '0') {
          numerals.add(new String(letters));
        }
      }
    }
    List<Planting> all = numerals(ground, numerals, Cause.DIGIT_TRANSPOSITION, Cause.BOUND_BROKEN);
    return all.isEmpty() ? all : all.subList(0, 1);
  }

  private static List<Planting> decimalPoint(Ground ground) {
    String written = ground.quantity().written();
    if (!written.contains(".") && written.length() < 2) {
      return List.of();
    }
    BigDecimal figure = ground.numeral().isEmpty() ? BigDecimal.ONE : new BigDecimal(written);
    String moved =
        written.contains(".")
            ? figure.movePointRight(1).toPlainString()
            : figure.movePointLeft(1).toPlainString();
    return ground.isHedged() ? List.of() : numerals(ground, List.of(moved), Cause.DECIMAL_SHIFT);
  }

  private static List<Planting> wordAfterNumeral(
      Ground ground, String old, String word, Cause... causes) {
    Optional<Span> numeral = ground.numeral();
    if (numeral.isEmpty() || !ground.text().startsWith(old, numeral.get().end())) {
      return List.of();
    }
    Span place = new Span(numeral.get().end(), numeral.get().end() + old.length());
    Span figure =
        new Span(
            ground.claim().span().start(),
            ground.claim().span().end() + word.length() - old.length());
    return List.of(new Planting(place, word, figure, Set.of(causes)));
  }

  private static List<Planting> scaleWord(Ground ground) {
    List<Planting> all = new ArrayList<>();
    if (ground.quantity().scale().compareTo(new BigDecimal("1000000000000")) == 0) {
      all.addAll(wordAfterNumeral(ground, "万亿", "亿", Cause.SCALE_SLIP));
    } else {
      all.addAll(wordAfterNumeral(ground, "亿", "万", Cause.SCALE_SLIP));
      all.addAll(wordAfterNumeral(ground, "万", "亿", Cause.SCALE_SLIP));
    }
    return all;
  }

  private static List<Planting> scaleLost(Ground ground) {
    List<Planting> all = new ArrayList<>();
    if (ground.quantity().hedge() != Hedge.ABOVE) {
      all.addAll(wordAfterNumeral(ground, "亿", "", Cause.SCALE_SLIP));
      all.addAll(wordAfterNumeral(ground, "万", "", Cause.SCALE_SLIP));
    }
    return all.isEmpty() ? all : all.subList(0, 1);
  }

  private static List<Planting> percentForPoints(Ground ground) {
    return wordAfterNumeral(ground, "个百分点", "%", Cause.PERCENT_FOR_POINTS);
  }

  private static List<Planting> direction(Ground ground) {
    Span span = ground.claim().span();
    if (ground.claim().direction() == Direction.NONE || !Sense.isMovement(ground.claim())) {
      return List.of();
    }
    for (Map.Entry<String, String> pair : OPPOSITES.entrySet()) {
      String verb = pair.getKey();
      if (ground.text().startsWith(verb, span.start() - verb.length())) {
        Span place = new Span(span.start() - verb.length(), span.start());
        return List.of(new Planting(place, pair.getValue(), span, Set.of(Cause.SIGN_REVERSED)));
      }
    }
    return List.of();
  }

  private static String printed(Ground ground, BigDecimal value) {
    BigDecimal scaled = Figures.scaled(ground.quantity(), value);
    return scaled.setScale(ground.quantity().decimals(), RoundingMode.HALF_UP).toPlainString();
  }

  private static List<Planting> lastYear(Ground ground) {
    List<Term> terms =
        ground.formula().terms().stream()
            .flatMap(
                term ->
                    term
                        .series()
                        .at(term.observation().period().minusYears(1))
                        .map(found -> new Term(term.series(), found))
                        .stream())
            .toList();
    if (terms.size() < ground.formula().terms().size() || ground.isHedged()) {
      return List.of();
    }
    return other(ground, terms, Cause.WRONG_PERIOD);
  }

  private static List<Planting> other(Ground ground, List<Term> terms, Cause cause) {
    return Recomputation.of(ground.formula(), terms)
        .map(formula -> ground.comparison().frame().convert(formula.value()))
        .filter(value -> value.signum() == ground.comparison().figure().signum())
        .map(value -> numerals(ground, List.of(printed(ground, value)), cause))
        .orElse(List.of());
  }

  private List<Planting> sister(Ground ground) {
    Series own = ground.formula().terms().get(0).series();
    if (ground.formula().terms().size() > 1 || ground.isHedged()) {
      return List.of();
    }
    List<Planting> all = new ArrayList<>();
    for (Series other :
        new Surroundings(statistics, heshu.glossary.Glossary.standard()).sisters(own)) {
      Substitution.in(other, ground.formula().terms().get(0))
          .ifPresent(term -> all.addAll(other(ground, List.of(term), Cause.WRONG_INDICATOR)));
    }
    return all.isEmpty() ? neighbour(ground, own) : all.subList(0, 1);
  }

  private List<Planting> neighbour(Ground ground, Series own) {
    List<Series> beside =
        new Surroundings(statistics, heshu.glossary.Glossary.standard()).neighbours(own);
    return beside.stream()
        .limit(1)
        .map(other -> Substitution.in(other, ground.formula().terms().get(0)))
        .flatMap(Optional::stream)
        .flatMap(term -> other(ground, List.of(term), Cause.WRONG_INDICATOR).stream())
        .toList();
  }

  private static List<Planting> listSwap(Ground ground) {
    Optional<Integer> head =
        ground.claim().relation(Relation.Kind.LIST_MEMBER).flatMap(Relation::claim);
    if (head.isEmpty()) {
      return List.of();
    }
    List<Claim> list =
        ground.report().extraction().claims().stream()
            .filter(
                c -> c.relation(Relation.Kind.LIST_MEMBER).flatMap(Relation::claim).equals(head))
            .toList();
    int at = list.indexOf(ground.claim());
    if (at < 0 || at + 1 >= list.size()) {
      return List.of();
    }
    Claim next = list.get(at + 1);
    if (next.text().equals(ground.claim().text())
        || ground.report().binding(next) instanceof Binding.Unbound) {
      return List.of();
    }
    Span place = new Span(ground.claim().span().start(), next.span().end());
    String between = ground.text().substring(ground.claim().span().end(), next.span().start());
    String words = next.text() + between + ground.claim().text();
    Span figure = new Span(place.start(), place.start() + next.text().length());
    return List.of(new Planting(place, words, figure, Set.of(Cause.SWAPPED_IN_LIST)));
  }

  private static List<Planting> truncated(Ground ground) {
    if (ground.isHedged() || ground.numeral().isEmpty()) {
      return List.of();
    }
    List<String> cut = new ArrayList<>();
    for (int decimals = ground.quantity().decimals(); decimals >= 0; decimals--) {
      cut.add(ground.truth().setScale(decimals, RoundingMode.DOWN).toPlainString());
    }
    List<Planting> all =
        numerals(
            ground,
            cut.stream().filter(n -> new BigDecimal(n).signum() > 0).toList(),
            Cause.TRUNCATED);
    return all.isEmpty() ? all : all.subList(0, 1);
  }

  private static List<Planting> growthBesideLevel(Ground ground, Random random) {
    return ground.claim().relation(Relation.Kind.CHANGE_OF).isEmpty()
        ? List.of()
        : digit(ground, random, /* first= */ false);
  }

  private static List<Planting> wrongYears(Ground ground) {
    if (ground.formula().kind() != Formula.Kind.AVERAGE_GROWTH) {
      return List.of();
    }
    List<Term> terms = ground.formula().terms();
    int years = Recomputation.years(terms);
    BigDecimal ratio = Recomputation.ratio(terms).orElseThrow();
    List<Planting> all = new ArrayList<>();
    for (int wrong : List.of(years - 1, years + 1)) {
      Recomputation.yearlyGrowth(ratio, wrong)
          .ifPresent(
              value ->
                  all.addAll(numerals(ground, List.of(printed(ground, value)), Cause.WRONG_YEARS)));
    }
    return all;
  }

  private static List<Planting> fromTo(Ground ground, Random random) {
    boolean end = ground.claim().relation(Relation.Kind.TO_OF_FROM).isPresent();
    return end ? digit(ground, random, /* first= */ false) : List.of();
  }

  private static List<Planting> rank(Ground ground) {
    if (ground.claim().kind() != Kind.RANK || ground.numeral().isEmpty()) {
      return List.of();
    }
    int place = new BigDecimal(ground.quantity().written()).intValue();
    return List.of(place + 1, place - 1).stream()
        .filter(other -> other > 0)
        .flatMap(
            other ->
                numerals(ground, List.of(Integer.toString(other)), Cause.DIGIT_SLIP, Cause.UNKNOWN)
                    .stream())
        .toList();
  }

  private static List<Planting> boundBroken(Ground ground) {
    if (!ground.isHedged() || ground.numeral().isEmpty()) {
      return looseHedge(ground);
    }
    BigDecimal truth = ground.truth();
    BigDecimal step = truth.multiply(new BigDecimal("0.04"));
    int places = 2 - truth.precision() + truth.scale();
    RoundingMode up =
        ground.quantity().hedge() == Hedge.NEAR ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal moved =
        ground.quantity().hedge() == Hedge.NEAR ? truth.subtract(step) : truth.add(step);
    BigDecimal round = moved.setScale(places, up);
    return numerals(
        ground, List.of(round.setScale(Math.max(0, places)).toPlainString()), Cause.BOUND_BROKEN);
  }

  /** 超 or 近 put before a round figure on the wrong side. */
  private static List<Planting> looseHedge(Ground ground) {
    BigDecimal truth = ground.truth();
    boolean level = ground.claim().kind() == Kind.LEVEL || ground.claim().kind() == Kind.SHARE;
    if (!level || ground.numeral().isEmpty() || ground.isHedged() || truth.precision() < 3) {
      return List.of();
    }
    int places = 2 - truth.precision() + truth.scale();
    BigDecimal above = truth.setScale(places, RoundingMode.CEILING);
    BigDecimal below = truth.setScale(places, RoundingMode.FLOOR);
    return List.of(hedged(ground, "超", above, places), hedged(ground, "近", below, places));
  }

  private static Planting hedged(Ground ground, String hedge, BigDecimal round, int places) {
    Span numeral = ground.numeral().orElseThrow();
    String words = hedge + round.setScale(Math.max(0, places)).toPlainString();
    return new Planting(numeral, words, ground.claim().span(), Set.of(Cause.BOUND_BROKEN));
  }

  private static List<Planting> multiples(Ground ground) {
    if (!ground.quantity().unit().symbol().equals("倍") || ground.numeral().isEmpty()) {
      return List.of();
    }
    BigDecimal figure = new BigDecimal(ground.quantity().written());
    return numerals(
        ground,
        List.of(
            figure.add(BigDecimal.ONE).toPlainString(),
            figure.subtract(BigDecimal.ONE).toPlainString()),
        Cause.MULTIPLE_OFF_BY_ONE);
  }

  private static List<Planting> run(Ground ground) {
    if (ground.formula().kind() != Formula.Kind.RUN || ground.numeral().isEmpty()) {
      return List.of();
    }
    int years = new BigDecimal(ground.quantity().written()).intValue();
    return numerals(
        ground,
        List.of(Integer.toString(years + 1), Integer.toString(years - 1)),
        Cause.WRONG_YEARS);
  }

  private static List<Planting> unit(Ground ground) {
    Optional<Span> numeral = ground.numeral();
    String other = OTHER_UNITS.get(ground.quantity().unit().symbol());
    if (numeral.isEmpty() || other == null || ground.quantity().hedge() == Hedge.ABOVE) {
      return List.of();
    }
    String tail = ground.text().substring(numeral.get().end(), ground.claim().span().end());
    int at = tail.indexOf(ground.quantity().unit().symbol());
    if (at < 0) {
      return List.of();
    }
    String words = tail.substring(0, at) + other;
    Span place = new Span(numeral.get().end(), ground.claim().span().end());
    Span figure = new Span(ground.claim().span().start(), numeral.get().end() + words.length());
    return List.of(new Planting(place, words, figure, Set.of(Cause.UNIT_SWAPPED)));
  }
}
