package heshu.binding;

import heshu.binding.Binding.Lack;
import heshu.binding.Candidate.ScorePart;
import heshu.binding.Derivations.Answers;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ties claims to cells by name, period, region, unit and kind of measure. The value of a claim is
 * never looked at: change a digit in the report and the binding stays the same.
 */
public final class Binder {
  /** Below this, a name is another name. */
  private static final double ALIKE = 0.5;

  /** Below this, a candidate is only the nearest miss. */
  private static final double BOUND = 0.6;

  /** Candidates of other names this near to the best leave it open which is meant. */
  private static final double CLOSE = 0.02;

  private static final double NEIGHBOUR = 0.03;
  private static final int NAMES = 12;
  private static final int KEPT = 12;

  private final Glossary glossary;
  private final Regions regions;

  public Binder(Glossary glossary, Regions regions) {
    this.glossary = glossary;
    this.regions = regions;
  }

  /** Ties every claim, in the order of the claims. */
  public List<Binding> bind(Extraction extraction, Statistics statistics) {
    ReportContext context = extraction.context();
    SeriesIndex index = new SeriesIndex(statistics, glossary, regions, context.region());
    NameMatcher names = new NameMatcher(index.labels(), glossary);
    Derivations derivations = new Derivations(index, regions);
    Compounds compounds = new Compounds(index, names);
    List<Shortlist> shortlists = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      shortlists.add(
          Question.of(claim, context, glossary, regions)
              .map(question -> shortlist(question, index, names, derivations, compounds))
              .orElseGet(Shortlist::withoutPeriod));
    }
    Map<Integer, Map<String, Integer>> tables = tablesOfSentences(extraction, shortlists);
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < shortlists.size(); i++) {
      int sentence = extraction.claims().get(i).sentence().start();
      bindings.add(decide(shortlists.get(i), tables.getOrDefault(sentence, Map.of())));
    }
    return List.copyOf(bindings);
  }

  private static Shortlist shortlist(
      Question question,
      SeriesIndex index,
      NameMatcher names,
      Derivations derivations,
      Compounds compounds) {
    List<Scored> scored = new ArrayList<>(compounds.from(question));
    Lack lack = Lack.INDICATOR;
    for (Match match :
        names.find(question.name(), question.indicator()).stream().limit(NAMES).toList()) {
      List<Line> lines = index.lines(match.label(), question.region());
      boolean notComparable = false;
      for (Line line : lines) {
        Answers answers = derivations.from(question, line);
        answers.all().forEach(d -> scored.add(Scored.of(match, d)));
        notComparable |= answers.isNotComparable();
      }
      if (match.score() >= ALIKE && lack == Lack.INDICATOR) {
        lack = notComparable ? Lack.COMPARABLE_BASIS : lines.isEmpty() ? Lack.REGION : Lack.DATA;
      }
    }
    scored.sort(Scored.BEST_FIRST);
    return new Shortlist(scored.stream().limit(KEPT).toList(), lack);
  }

  private static Map<Integer, Map<String, Integer>> tablesOfSentences(
      Extraction extraction, List<Shortlist> shortlists) {
    Map<Integer, Map<String, Integer>> tables = new HashMap<>();
    for (int i = 0; i < shortlists.size(); i++) {
      int sentence = extraction.claims().get(i).sentence().start();
      shortlists.get(i).best().stream()
          .filter(best -> best.score() >= BOUND && !best.comparesRegions())
          .forEach(
              best ->
                  tables
                      .computeIfAbsent(sentence, key -> new HashMap<>())
                      .merge(best.place(), 1, Integer::sum));
    }
    return tables;
  }

  private static Binding decide(Shortlist shortlist, Map<String, Integer> neighbours) {
    List<Scored> scored = new ArrayList<>();
    for (Scored one : shortlist.scored()) {
      int others = neighbours.getOrDefault(one.place(), 0);
      boolean alone = others <= 1;
      scored.add(alone ? one : one.with(new ScorePart(NEIGHBOUR, Message.of("binding.neighbour"))));
    }
    scored.sort(Scored.BEST_FIRST);
    if (scored.isEmpty()) {
      return unbound(shortlist, Optional.empty());
    }
    Scored best = scored.get(0);
    if (best.score() < BOUND || best.match().score() < ALIKE) {
      return unbound(shortlist, Optional.of(best));
    }
    List<Scored> rivals =
        scored.stream()
            .skip(1)
            .filter(one -> one.score() > best.score() - CLOSE && !one.speaksOf(best))
            .toList();
    if (!rivals.isEmpty()) {
      List<Candidate> all = new ArrayList<>(List.of(best.candidate()));
      rivals.forEach(rival -> all.add(rival.candidate()));
      return new Binding.Ambiguous(
          all, Message.of("binding.ambiguous", best.label(), rivals.get(0).label()));
    }
    List<Candidate> others =
        scored.stream()
            .skip(1)
            .filter(one -> one.speaksOf(best) && one.score() >= BOUND)
            .map(Scored::candidate)
            .toList();
    return new Binding.Bound(best.candidate(), others, /* byPerson= */ false);
  }

  private static Binding unbound(Shortlist shortlist, Optional<Scored> nearest) {
    Lack lack = shortlist.lack();
    return new Binding.Unbound(
        nearest.map(Scored::candidate),
        lack,
        Message.of("binding.lack-" + lack.name().toLowerCase(java.util.Locale.ROOT)));
  }

  /** The best candidates of one claim. */
  private record Shortlist(List<Scored> scored, Lack lack) {
    static Shortlist withoutPeriod() {
      return new Shortlist(List.of(), Lack.PERIOD);
    }

    Optional<Scored> best() {
      return scored.stream().findFirst();
    }
  }
}
