package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.binding.NameMatcher.Match;
import heshu.table.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shares of parts in a whole that no cell states: the whole is named by the claim, stands above the
 * part, is a total of its table, or is a wider region.
 */
final class Shares {
  private static final double TOTAL = 0.8;
  private static final double ABOVE = 0.75;

  /** From here on the whole may stand in another table than its part. */
  private static final double SURE = 0.85;

  private final SeriesIndex index;
  private final Found.Finder finder;

  Shares(SeriesIndex index, Found.Finder finder) {
    this.index = index;
    this.finder = finder;
  }

  List<Scored> from(Question q) {
    List<Scored> found = new ArrayList<>();
    Whole.of(q)
        .ifPresent(
            whole -> {
              Optional<String> region =
                  whole.whole().filter(words -> finder.regions().isRegion(words));
              if (region.isPresent()) {
                found.addAll(inRegion(q, whole.part(), region.get()));
              } else {
                found.addAll(inWhole(q, whole));
              }
            });
    return found;
  }

  private List<Scored> inWhole(Question q, Whole whole) {
    List<Scored> found = new ArrayList<>();
    for (List<Found> parts : finder.together(q, Parts.of(List.of(), whole.part()))) {
      whole(q, parts.get(0), whole)
          .ifPresent(
              all -> {
                List<Term> terms = parts.stream().map(Found::term).toList();
                List<Found> both = new ArrayList<>(parts);
                both.add(all);
                Optional<Formula> share = Ratios.share(terms, all.term());
                found.addAll(Found.answer(q, both, share, Derivations.FOLLOWS, "share"));
              });
    }
    return found;
  }

  /** The line that holds the whole of a part. */
  private Optional<Found> whole(Question q, Found part, Whole whole) {
    Map<Integer, Match> named = new LinkedHashMap<>();
    whole
        .whole()
        .ifPresent(
            words -> {
              ofQuantity(part, words).forEach(m -> named.put(m.label().id(), m));
              finder
                  .names()
                  .find(words)
                  .forEach(m -> named.merge(m.label().id(), m, Shares::better));
            });
    return index
        .neighbours(part.line())
        .filter(line -> line.label().id() != part.line().label().id())
        .filter(line -> line.region().equals(q.region()))
        .flatMap(
            line ->
                whole(
                    q,
                    part,
                    line,
                    whole.whole(),
                    Optional.ofNullable(named.get(line.label().id()))))
        .max(Comparator.comparingDouble(found -> found.match().score()))
        .or(
            () ->
                elsewhere(q, List.copyOf(named.values()))
                    .filter(found -> isOfOneQuantity(part, found.line())));
  }

  private static Stream<Found> whole(
      Question q, Found part, Line line, Optional<String> said, Optional<Match> named) {
    boolean above = Whole.standsAbove(line.label(), part.line().label());
    boolean total = Whole.isTotal(line.label(), part.line().label());
    boolean kind = Whole.holdsKind(line.label(), part.line().label());
    boolean other = said.filter(words -> isOther(words, line.label())).isPresent();
    double structure = other ? 0 : total ? TOTAL : above || kind ? ABOVE : 0;
    double name = named.filter(m -> isOfOneQuantity(part, line)).map(Match::score).orElse(0.0);
    double score = Math.max(structure, name);
    if (score < Found.ALIKE) {
      return Stream.empty();
    }
    Match match = new Match(line.label(), score, name, name, false, List.of());
    return line.at(Measure.LEVEL, q.end()).stream().map(term -> new Found(match, line, term));
  }

  /** Whether a line has a name of its own that shares nothing with the whole that is named. */
  private static boolean isOther(String whole, Label label) {
    return !BareWords.nameNothing(whole)
        && !BareWords.nameNothing(label.own().text())
        && !label.own().features().meets(whole)
        && !label.within().features().meets(whole)
        && !label.title().features().meets(whole);
  }

  private static Match better(Match one, Match other) {
    return one.score() >= other.score() ? one : other;
  }

  /** 产值占规上工业比重: the whole is that of the same quantity, 规模以上工业产值. */
  private List<Match> ofQuantity(Found part, String whole) {
    String quantity = Parts.quantityOf(part.line().label().own().text());
    boolean bare = !quantity.isEmpty() && Parts.quantityOf(whole).isEmpty();
    return bare ? finder.names().find(whole + quantity) : List.of();
  }

  /** 产值 is no share of 增加值. */
  private static boolean isOfOneQuantity(Found part, Line whole) {
    String one = Parts.quantityOf(part.line().label().own().text());
    String other = Parts.quantityOf(whole.label().own().text());
    return one.isEmpty() || other.isEmpty() || one.equals(other) || isIn(one, other);
  }

  private static boolean isIn(String part, String whole) {
    return part.equals("增加值") && whole.endsWith("生产总值");
  }

  /** A whole that is surely the one named, in whatever table. */
  private Optional<Found> elsewhere(Question q, List<Match> named) {
    List<Match> sure =
        named.stream()
            .filter(match -> match.score() >= SURE)
            .sorted(Comparator.comparingDouble(Match::score).reversed())
            .toList();
    return finder.best(q, sure, q.end()).values().stream().findFirst();
  }

  /** The own region's figure in that of a wider one: 占全国的比重. */
  private List<Scored> inRegion(Question q, String part, String region) {
    List<Scored> found = new ArrayList<>();
    for (Match match : finder.names().find(part).stream().limit(Found.NAMES).toList()) {
      for (Line own : index.lines(match.label(), q.region())) {
        for (Line wide : index.otherRegions(own)) {
          if (isWhole(q, wide.region(), region)) {
            own.at(Measure.LEVEL, q.end())
                .forEach(
                    term ->
                        wide.at(Measure.LEVEL, q.end())
                            .forEach(all -> add(q, new Found(match, own, term), all, found)));
          }
        }
      }
    }
    return found;
  }

  /** 占全市 of a district in the city's report: the whole is the own region. */
  private boolean isWhole(Question q, String wide, String region) {
    return wide.isEmpty()
        ? !q.region().isEmpty() && index.isOwn(region)
        : finder.regions().isSame(wide, region);
  }

  private static void add(Question q, Found part, Term all, List<Scored> found) {
    Optional<Formula> share = Ratios.share(List.of(part.term()), all);
    found.addAll(Found.answer(q, List.of(part), share, Derivations.FOLLOWS, "share"));
  }
}
