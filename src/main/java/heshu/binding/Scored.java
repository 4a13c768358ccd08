package heshu.binding;

import heshu.binding.Candidate.ScorePart;
import heshu.binding.NameMatcher.Match;
import heshu.table.CellRef;
import heshu.table.Vintage;
import heshu.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A candidate with what it was scored from: its name, its fit, and which publication it is. */
record Scored(Match match, Derived derived, List<ScorePart> parts) {
  /** Best first; the order of places decides between equals. */
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(s -> !s.isTitled())
          .thenComparing(s -> s.derived.formula().terms().get(0).observation().cell().ref());

  /** Share of the name in a score. */
  private static final double OF_NAME = 0.7;

  /** Share of how well measure, unit and period fit; what is left is for the neighbours. */
  private static final double OF_FIT = 0.25;

  /** A part of something is meant only where its name is said. */
  private static final double NESTED = -0.12;

  /** Growth printed as such goes before an index that has to be read as growth. */
  private static final double INDEX = -0.02;

  static Scored of(Match match, Derived derived) {
    List<ScorePart> parts = new ArrayList<>();
    parts.add(new ScorePart(OF_NAME * match.score(), name(match, derived)));
    if (!match.opposed().isEmpty()) {
      parts.add(new ScorePart(0, Message.of("binding.opposed", String.join("、", match.opposed()))));
    }
    parts.add(new ScorePart(OF_FIT * derived.fit(), derived.why()));
    double unsaid = match.same() ? 0 : derived.unsaid();
    if (unsaid > 0) {
      parts.add(new ScorePart(NESTED * unsaid, Message.of("binding.nested")));
    }
    if (derived.formula().terms().get(0).series().indexBase().isPresent()) {
      parts.add(new ScorePart(INDEX, Message.of("binding.index")));
    }
    double vintage = vintage(derived);
    if (vintage != 0) {
      parts.add(new ScorePart(vintage, Message.of("binding.vintage")));
    }
    return new Scored(match, derived, parts);
  }

  private static Message name(Match match, Derived derived) {
    String label = derived.formula().terms().get(0).series().indicator();
    return match.same()
        ? Message.of("binding.name-same", label)
        : Message.of(
            "binding.name-like", label, percent(match.ofClaim()), percent(match.ofLabel()));
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }

  /** One column of a table may be an estimate, and the others not: 2024年完成, 2025年预计. */
  private static double vintage(Derived derived) {
    return vintage(derived.formula().terms().get(0).series().vintage());
  }

  private static double vintage(Vintage vintage) {
    return switch (vintage) {
      case FLASH -> -0.15;
      case PRELIMINARY -> -0.08;
      case UNSTATED, FINAL, REVISED -> 0;
    };
  }

  double score() {
    return parts.stream().mapToDouble(ScorePart::points).sum();
  }

  /** The score as it would be if there were no later publication to give way to. */
  double likeness() {
    return score() - vintage(derived);
  }

  Scored with(ScorePart more) {
    List<ScorePart> all = new ArrayList<>(parts);
    all.add(more);
    return new Scored(match, derived, all);
  }

  String place() {
    return derived.line().place();
  }

  /** Whether it takes a table of many regions, which the neighbours of a claim need not do. */
  boolean comparesRegions() {
    return derived.formula().terms().stream().map(term -> term.series().region()).distinct().count()
        > 1;
  }

  String label() {
    return derived.formula().terms().get(0).series().indicator();
  }

  /** Whether its unit is one that the claim's can be turned into. */
  boolean isInUnit() {
    return derived.fit() >= Derivations.LOOSE;
  }

  /** Whether both speak of one indicator. */
  boolean speaksOf(Scored other) {
    Label mine = match.label();
    Label theirs = other.match.label();
    boolean same =
        mine.indicator().isPresent()
            && mine.indicator().map(i -> i.id()).equals(theirs.indicator().map(i -> i.id()));
    return same
        || (mine.own().text().equals(theirs.own().text())
            && mine.within().text().equals(theirs.within().text()));
  }

  /** Whether a cell says it at once. */
  boolean isSaid() {
    return derived.formula().kind() == Formula.Kind.DIRECT;
  }

  /** Whether one is said and the other computed from the same row of the same table. */
  boolean restates(Scored other) {
    return isSaid() != other.isSaid() && isBeside(other);
  }

  /** Whether both stand in one row of a table. */
  boolean isBeside(Scored other) {
    return place().equals(other.place()) && cell().row() == other.cell().row();
  }

  /** Whether its table is titled by the indicator, and not by something wider or by its parts. */
  private boolean isTitled() {
    return match.label().title().text().equals(match.label().own().text());
  }

  /** The first of its cells. */
  CellRef cell() {
    return derived.formula().terms().get(0).observation().cell().ref();
  }

  /** Whether neighbours spoke for its table. */
  boolean hasNeighbour() {
    return parts.stream().anyMatch(part -> part.why().code().equals("binding.neighbour"));
  }

  /** Whether both stand under one label, but in different surroundings. */
  boolean isNamesake(Scored other) {
    return !speaksOf(other)
        && match.label().own().text().equals(other.match.label().own().text())
        && derived.fit() == other.derived.fit();
  }

  /** What is computed of which cells, however it was found. */
  record Computation(Formula.Kind kind, List<CellRef> cells, String written) {}

  Computation computation() {
    Formula formula = derived.formula();
    return new Computation(
        formula.kind(),
        formula.terms().stream().map(term -> term.observation().cell().ref()).toList(),
        formula.computation());
  }

  Candidate candidate() {
    return new Candidate(derived.formula(), score(), match.score(), parts);
  }
}
