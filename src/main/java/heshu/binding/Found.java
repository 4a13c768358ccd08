package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.binding.NameMatcher.Match;
import heshu.glossary.Regions;
import heshu.period.Period;
import heshu.table.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line that has a figure for a name and a period: one of the cells that an answer is made of. */
record Found(Match match, Line line, Term term) {
  /** Below this, a part is not found. */
  static final double ALIKE = 0.5;

  static final int NAMES = 12;

  String place() {
    return line.place();
  }

  /** Finds lines by name, for answers that need several. */
  record Finder(SeriesIndex index, NameMatcher names, Regions regions) {

    /** The best line for some words in each table, for the region of a question. */
    Map<String, Found> best(Question q, String words, Period period) {
      return best(q, names.find(words), period);
    }

    Map<String, Found> best(Question q, List<Match> matches, Period period) {
      Map<String, Found> best = new LinkedHashMap<>();
      for (Match match : matches.stream().limit(NAMES).toList()) {
        if (match.score() < ALIKE) {
          break;
        }
        for (Line line : index.lines(match.label(), q.region())) {
          line.at(Measure.LEVEL, period)
              .forEach(term -> best.putIfAbsent(line.place(), new Found(match, line, term)));
        }
      }
      return best;
    }

    /** For each table that has all the parts, the best line for each. */
    List<List<Found>> together(Question q, List<String> parts) {
      Map<String, List<Found>> places = new LinkedHashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        for (Found found : best(q, parts.get(i), q.end()).values()) {
          List<Found> all = places.computeIfAbsent(found.place(), key -> new ArrayList<>());
          if (all.size() == i) {
            all.add(found);
          }
        }
      }
      return places.values().stream().filter(all -> all.size() == parts.size()).toList();
    }
  }

  /** The figure of the same line for the period that the claim counts from. */
  Optional<Term> base(Question q) {
    return Line.at(term.series(), q.base());
  }

  /** An answer made of these, in the name of the first; it is as sure as they are on average. */
  static List<Scored> answer(
      Question q, List<Found> all, Optional<Formula> formula, double fit, String way) {
    Answers answers = new Answers(q, all.get(0).line, /* regional= */ false);
    answers.add(formula, fit, way);
    Match first = all.get(0).match;
    double score = all.stream().mapToDouble(f -> f.match.score()).average().orElse(0);
    Match match =
        new Match(
            first.label(), score, first.ofClaim(), first.ofLabel(), first.same(), first.opposed());
    return answers.all().stream().map(derived -> Scored.of(match, derived)).toList();
  }
}
