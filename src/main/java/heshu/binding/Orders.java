package heshu.binding;

import heshu.binding.Formula.Kind;
import heshu.binding.Formula.Term;
import heshu.quantity.Interval;
import heshu.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What follows from setting cells in order: places and runs. */
final class Orders {
  private Orders() {}

  /**
   * The place of the first term among all, from the highest down, or from the lowest up. Equal
   * figures share a place, and any place among them is possible.
   */
  static Optional<Formula> rank(Term own, List<Term> others, boolean ascending) {
    Optional<Reading> mine = Reading.of(own);
    if (mine.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    int better = 0;
    int equal = 0;
    List<Term> terms = new ArrayList<>(List.of(own));
    for (Term other : others) {
      Optional<Reading> theirs = Reading.of(other).map(reading -> reading.in(mine.get().unit()));
      if (theirs.isPresent()) {
        terms.add(other);
        int order = theirs.get().value().compareTo(mine.get().value());
        better += order == 0 || (order < 0) != ascending ? 0 : 1;
        equal += order == 0 ? 1 : 0;
      }
    }
    BigDecimal place = BigDecimal.valueOf(better + 1L);
    return Optional.of(
        new Formula(
            Kind.RANK,
            terms,
            place,
            Interval.closed(place, BigDecimal.valueOf(better + 1L + equal)),
            Units.RANK,
            mine.get().printed() + (ascending ? " ↑ " : " ↓ ") + place + "/" + terms.size()));
  }

  /**
   * How many of the terms, given from the newest back, hold without a break.
   *
   * @param open whether the run reaches the beginning of the data, so that it may be longer
   */
  static Optional<Formula> run(List<Term> terms, boolean open) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal length = BigDecimal.valueOf(terms.size());
    Interval bounds = open ? Interval.above(length, false) : Interval.point(length);
    String shown =
        terms.stream()
            .map(t -> t.observation().period() + ": " + printed(t))
            .collect(Collectors.joining(", "));
    return Optional.of(new Formula(Kind.RUN, terms, length, bounds, Reading.YEARS, shown));
  }

  private static String printed(Term term) {
    return Reading.of(term).map(Reading::printed).orElse("");
  }
}
