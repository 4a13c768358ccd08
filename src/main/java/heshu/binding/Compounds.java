package heshu.binding;

import heshu.binding.Derivations.Answers;
import heshu.binding.Formula.Term;
import heshu.binding.NameMatcher.Match;
import heshu.claim.Kind;
import heshu.table.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers that need several lines of one table: the sum of several indicators, the share of parts
 * in a whole, the distance of one indicator from another.
 */
final class Compounds {
  /** Below this, a part is not found. */
  private static final double ALIKE = 0.5;

  private static final int NAMES = 12;
  private static final List<Measure> PERCENTAGES =
      List.of(Measure.LEVEL, Measure.SHARE, Measure.GROWTH);

  private final SeriesIndex index;
  private final NameMatcher names;

  Compounds(SeriesIndex index, NameMatcher names) {
    this.index = index;
    this.names = names;
  }

  List<Scored> from(Question q) {
    if (q.kind() == Kind.LEVEL && !q.isPercent()) {
      return sums(q);
    }
    if (q.kind() == Kind.SHARE) {
      return Whole.of(q).map(whole -> shares(q, whole)).orElse(List.of());
    }
    if (q.kind() == Kind.POINTS) {
      return q.rivalIndicator().map(rival -> against(q, rival)).orElse(List.of());
    }
    return List.of();
  }

  private List<Scored> sums(Question q) {
    List<String> parts = Parts.of(q.claim().subject().parts(), q.phrase());
    List<Scored> found = new ArrayList<>();
    if (parts.size() > 1) {
      for (List<Found> all : together(q, parts)) {
        List<Term> terms = all.stream().map(Found::term).toList();
        add(found, q, all, Formulas.sum(terms, q.unit()), "sum-of-parts");
      }
    }
    return found;
  }

  private List<Scored> shares(Question q, Whole whole) {
    List<Scored> found = new ArrayList<>();
    for (List<Found> parts : together(q, Parts.of(List.of(), whole.part()))) {
      whole(q, parts.get(0), whole)
          .ifPresent(
              all -> {
                List<Term> terms = parts.stream().map(Found::term).toList();
                List<Found> both = new ArrayList<>(parts);
                both.add(all);
                add(found, q, both, Formulas.share(terms, all.term()), "share");
              });
    }
    return found;
  }

  /** The line that holds the whole of a part: named by the claim, standing above it, or a total. */
  private Optional<Found> whole(Question q, Found part, Whole whole) {
    Map<Integer, Match> named = new LinkedHashMap<>();
    whole.whole().ifPresent(words -> names.find(words).forEach(m -> named.put(m.label().id(), m)));
    return index
        .neighbours(part.line)
        .filter(
            line -> line.label().id() != part.line.label().id() && line.region().equals(q.region()))
        .flatMap(line -> whole(q, part, line, Optional.ofNullable(named.get(line.label().id()))))
        .max(Comparator.comparingDouble(found -> found.match.score()));
  }

  private static Stream<Found> whole(Question q, Found part, Line line, Optional<Match> named) {
    boolean above = Whole.standsAbove(line.label(), part.line.label());
    boolean total = Whole.isTotal(line.label(), part.line.label());
    double structure = total ? 0.8 : above ? 0.75 : 0;
    double name = named.map(Match::score).orElse(0.0);
    double score = Math.max(structure, name);
    if (score < ALIKE) {
      return Stream.empty();
    }
    Match match = new Match(line.label(), score, name, name, false, List.of());
    return line.at(Measure.LEVEL, q.end()).stream().map(term -> new Found(match, line, term));
  }

  private List<Scored> against(Question q, String rival) {
    List<Scored> found = new ArrayList<>();
    List<Match> rivals = new ArrayList<>(names.find(rival));
    rivals.addAll(names.find(q.phrase() + rival));
    for (Match own : names.find(q.name(), q.indicator()).stream().limit(NAMES).toList()) {
      for (Line line : index.lines(own.label(), q.region())) {
        for (Match other : rivals) {
          if (other.label().id() != own.label().id() && other.score() >= ALIKE) {
            difference(q, own, line, other, found);
          }
        }
      }
    }
    return found;
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
            add(found, q, both, Formulas.pointsDifference(one, two), "against-indicator");
          }
        }
      }
    }
  }

  private static void add(
      List<Scored> found, Question q, List<Found> all, Optional<Formula> formula, String way) {
    Answers answers = new Answers(q, all.get(0).line, /* regional= */ false);
    answers.add(formula, Derivations.FOLLOWS, way);
    Match first = all.get(0).match;
    double score = all.stream().mapToDouble(f -> f.match.score()).average().orElse(0);
    Match match =
        new Match(
            first.label(), score, first.ofClaim(), first.ofLabel(), first.same(), first.opposed());
    answers.all().forEach(derived -> found.add(Scored.of(match, derived)));
  }

  /** For each table that has all the parts, the best line for each. */
  private List<List<Found>> together(Question q, List<String> parts) {
    Map<String, List<Found>> places = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Found found : best(q, parts.get(i)).values()) {
        List<Found> all = places.computeIfAbsent(found.place(), key -> new ArrayList<>());
        if (all.size() == i) {
          all.add(found);
        }
      }
    }
    return places.values().stream().filter(all -> all.size() == parts.size()).toList();
  }

  private Map<String, Found> best(Question q, String part) {
    Map<String, Found> best = new LinkedHashMap<>();
    for (Match match : names.find(part).stream().limit(NAMES).toList()) {
      if (match.score() < ALIKE) {
        break;
      }
      for (Line line : index.lines(match.label(), q.region())) {
        line.at(Measure.LEVEL, q.end())
            .forEach(
                term -> {
                  Found found = new Found(match, line, term);
                  best.putIfAbsent(found.place(), found);
                });
      }
    }
    return best;
  }

  /** A line that has a figure for the claim's period. */
  private record Found(Match match, Line line, Term term) {
    String place() {
      return line.place();
    }
  }
}
