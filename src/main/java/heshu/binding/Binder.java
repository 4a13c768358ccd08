package heshu.binding;

import heshu.binding.Binding.Lack;
import heshu.binding.Candidate.ScorePart;
import heshu.binding.Mappings.Mapped;
import heshu.binding.NameMatcher.Match;
import heshu.claim.Claim;
import heshu.claim.Extraction;
import heshu.claim.ReportContext;
import heshu.glossary.Glossary;
import heshu.glossary.Regions;
import heshu.table.Statistics;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties claims to cells by name, period, region, unit and kind of measure. The value of a claim is
 * never looked at: change a digit in the report and the binding stays the same.
 */
public final class Binder {
  /** Below this, a name is another name. */
  static final double ALIKE = 0.5;

  /** Below this, a candidate is only the nearest miss. */
  private static final double BOUND = 0.57;

  /** So much behind the best, another thing may still be meant if the figure is its own. */
  private static final double NEARLY = 0.08;

  /** Candidates of other names this near to the best leave it open which is meant. */
  private static final double CLOSE = 0.02;

  /** The same for a candidate of the same label in other surroundings. */
  private static final double NAMESAKE = 0.12;

  /** A miss of this score has a name so near that it is worth telling. */
  private static final double NEAR = 0.4;

  /** The last of several years is meant only where nothing is said of them all. */
  static final String OF_LAST_YEAR = "binding.last-year";

  private static final ScorePart LAST_YEAR = new ScorePart(-0.12, Message.of(OF_LAST_YEAR));

  private static final List<String> LEVELS = List.of("地方", "中央");

  private static final int NAMES = 12;
  private static final int KEPT = 12;

  private final Glossary glossary;
  private final Regions regions;
  private final Mappings mappings;
  private final Map<Optional<String>, Ground> grounds = new HashMap<>();
  private Optional<Statistics> indexed = Optional.empty();

  public Binder(Glossary glossary, Regions regions) {
    this(glossary, regions, Mappings.none());
  }

  /** A binder that looks for some indicators only where a person said that they are. */
  public Binder(Glossary glossary, Regions regions, Mappings mappings) {
    this.glossary = glossary;
    this.regions = regions;
    this.mappings = mappings;
  }

  /** Ties every claim, in the order of the claims. */
  public List<Binding> bind(Extraction extraction, Statistics statistics) {
    ReportContext context = extraction.context();
    Ground ground = ground(statistics, context.region());
    SeriesIndex index = ground.index();
    NameMatcher names = ground.names();
    Derivations derivations = new Derivations(index, regions, context.region());
    Compounds compounds = new Compounds(index, names, regions);
    Neighbours neighbours = new Neighbours(extraction);
    Companions companions = new Companions(extraction);
    Standards standards = new Standards(extraction);
    List<Shortlist> shortlists = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      if (standards.isOf(claim)) {
        shortlists.add(Shortlist.without(Lack.INDICATOR));
        continue;
      }
      shortlists.add(
          Question.of(
                  claim,
                  context,
                  glossary,
                  regions,
                  neighbours,
                  companions.of(claim),
                  index.places())
              .map(question -> shortlist(question, index, names, derivations, compounds))
              .orElseGet(() -> Shortlist.without(Lack.PERIOD)));
    }
    neighbours.hear(shortlists);
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < shortlists.size(); i++) {
      Shortlist shortlist = shortlists.get(i);
      List<Scored> ranked = neighbours.ranked(i, shortlist.scored());
      bindings.add(decide(shortlist, ranked));
    }
    return List.copyOf(bindings);
  }

  /** What is looked up in the tables for reports of one region. */
  private record Ground(SeriesIndex index, NameMatcher names) {}

  /** Reports of one region that are checked together share one index of the tables. */
  private synchronized Ground ground(Statistics statistics, Optional<String> region) {
    Optional<Statistics> asked = Optional.of(statistics);
    if (!indexed.equals(asked)) {
      indexed = asked;
      grounds.clear();
    }
    return grounds.computeIfAbsent(
        region,
        home -> {
          SeriesIndex index = new SeriesIndex(statistics, glossary, regions, home);
          return new Ground(index, new NameMatcher(index.labels(), glossary));
        });
  }

  private Shortlist shortlist(
      Question question,
      SeriesIndex index,
      NameMatcher names,
      Derivations derivations,
      Compounds compounds) {
    List<Mapped> mapped = mappings.lines(question, index, glossary, regions);
    if (!mapped.isEmpty()) {
      return mapped(question, mapped, derivations);
    }
    if (Payers.nameNoPurpose(question.phrase(), question.isNational())) {
      return new Shortlist(List.of(), Lack.INDICATOR);
    }
    List<Scored> scored = new ArrayList<>(compounds.from(question));
    if (question.inherited()) {
      Shortlist last = shortlist(question.ofLastYear(), index, names, derivations, compounds);
      last.scored().stream()
          .filter(Scored::isInUnit)
          .forEach(one -> scored.add(one.with(LAST_YEAR)));
    }
    OtherNames.ofThingBefore(question)
        .or(() -> OtherNames.ofShare(question))
        .or(() -> OtherNames.withoutThingBefore(question))
        .map(words -> question.about(words, glossary))
        .ifPresent(own -> scored.addAll(named(own, index, names, derivations)));
    OtherNames.ofPull(question)
        .forEach(
            words ->
                scored.addAll(named(question.about(words, glossary), index, names, derivations)));
    Gains.stockOf(question.phrase())
        .map(stock -> question.about(stock, glossary))
        .ifPresent(gain -> scored.addAll(gained(gain, index, names, derivations)));
    Lack lack = Lack.INDICATOR;
    Optional<Message> why = Optional.empty();
    for (Match match : names.find(question).stream().limit(NAMES).toList()) {
      List<Line> lines = index.lines(match.label(), question.region());
      boolean notComparable = false;
      for (Line line : lines) {
        if (isOfLevel(line, question)) {
          continue;
        }
        Answers answers = derivations.from(question, line);
        answers.all().forEach(d -> scored.add(Scored.of(match, d)));
        notComparable |= answers.isNotComparable();
      }
      if (match.score() >= ALIKE && lack == Lack.INDICATOR) {
        lack = notComparable ? Lack.COMPARABLE_BASIS : lines.isEmpty() ? Lack.REGION : Lack.DATA;
        why =
            lack == Lack.DATA
                ? lines.stream().findFirst().flatMap(line -> Missing.of(question, line))
                : Optional.empty();
      }
    }
    scored.removeIf(
        one ->
            one.match().score() < ALIKE && Payers.shareNoPurpose(question.phrase(), one.label()));
    return new Shortlist(best(scored), lack, why);
  }

  private static Shortlist mapped(Question question, List<Mapped> lines, Derivations derivations) {
    List<Scored> scored = new ArrayList<>();
    for (Mapped mapped : lines) {
      Answers answers = derivations.from(question, mapped.line());
      answers.all().forEach(derived -> scored.add(Scored.of(mapped.match(), derived)));
    }
    return new Shortlist(best(scored), Lack.DATA);
  }

  /** The best of them, each computation once: several names of a claim may lead to one cell. */
  private static List<Scored> best(List<Scored> scored) {
    Set<Scored.Computation> seen = new HashSet<>();
    return scored.stream()
        .sorted(Scored.BEST_FIRST)
        .filter(one -> seen.add(one.computation()))
        .limit(KEPT)
        .toList();
  }

  /** In a national report 财政收入 is that of the state, not that of its centre or its provinces. */
  private static boolean isOfLevel(Line line, Question question) {
    return question.isNational()
        && LEVELS.stream()
            .anyMatch(level -> line.isCalled(level) && !question.wording().contains(level));
  }

  /** The answers to what a claim calls its subject beside what it takes over from the last. */
  private static List<Scored> named(
      Question own, SeriesIndex index, NameMatcher names, Derivations derivations) {
    List<Scored> scored = new ArrayList<>();
    for (Match match : names.find(own).stream().limit(NAMES).toList()) {
      for (Line line : index.lines(match.label(), own.region())) {
        derivations.from(own, line).all().forEach(d -> scored.add(Scored.of(match, d)));
      }
    }
    return scored;
  }

  /** What was gained, by the difference of what there was in all. */
  private static List<Scored> gained(
      Question gain, SeriesIndex index, NameMatcher names, Derivations derivations) {
    List<Scored> scored = new ArrayList<>();
    for (Match match : names.find(gain).stream().limit(NAMES).toList()) {
      for (Line line : index.lines(match.label(), gain.region())) {
        if (Gains.ofStock(gain, line)) {
          derivations.from(gain, line).all().forEach(d -> scored.add(Scored.of(match, d)));
        }
      }
    }
    return scored;
  }

  private static Binding decide(Shortlist shortlist, List<Scored> scored) {
    if (scored.isEmpty()) {
      return unbound(shortlist, Optional.empty());
    }
    Scored best = published(scored);
    if (best.likeness() < BOUND || best.match().score() < ALIKE) {
      return unbound(shortlist, Optional.of(best));
    }
    List<Scored> rivals = scored.stream().filter(one -> isRival(one, best)).toList();
    if (!rivals.isEmpty()) {
      List<Candidate> all = new ArrayList<>(List.of(best.candidate()));
      rivals.forEach(rival -> all.add(rival.candidate()));
      return new Binding.Ambiguous(
          all, Message.of("binding.ambiguous", best.label(), rivals.get(0).label()));
    }
    List<Candidate> others =
        scored.stream()
            .filter(one -> !one.equals(best) && one.speaksOf(best) && one.score() >= BOUND)
            .map(Scored::candidate)
            .toList();
    List<Candidate> near =
        scored.stream()
            .filter(one -> !one.equals(best) && !one.speaksOf(best) && !one.restates(best))
            .filter(one -> one.score() > best.score() - NEARLY)
            .map(Scored::candidate)
            .toList();
    return new Binding.Bound(best.candidate(), others, near, /* byPerson= */ false);
  }

  /** The best, or what a cell beside it says at once of what the best is computed from. */
  private static Scored published(List<Scored> scored) {
    Scored best = scored.get(0);
    return scored.stream()
        .filter(one -> one.score() > best.score() - CLOSE)
        .filter(one -> one.isSaid() && !best.isSaid() && one.restates(best))
        .findFirst()
        .orElse(best);
  }

  /**
   * Whether a candidate leaves it open which is meant: one that is nearly as good, or one of the
   * same label elsewhere that no word of the claim rules out.
   */
  private static boolean isRival(Scored one, Scored best) {
    if (one.equals(best) || one.restates(best)) {
      return false;
    }
    double behind = best.score() - one.score();
    return !one.speaksOf(best)
        && (behind < CLOSE || (behind < NAMESAKE && one.isNamesake(best) && !best.hasNeighbour()));
  }

  private static Binding unbound(Shortlist shortlist, Optional<Scored> nearest) {
    Lack lack = shortlist.lack();
    Optional<Message> near =
        nearest
            .filter(miss -> lack == Lack.INDICATOR && miss.score() >= NEAR)
            .map(miss -> Message.of("binding.lack-indicator-near", miss.label(), miss.cell()));
    return new Binding.Unbound(
        nearest.map(Scored::candidate),
        lack,
        near.or(shortlist::why)
            .orElseGet(() -> Message.of("binding.lack-" + lack.name().toLowerCase(Locale.ROOT))));
  }
}
