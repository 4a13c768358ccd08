package heshu.binding;

import heshu.quantity.Interval;
import heshu.quantity.Unit;
import heshu.table.Observation;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.List;

/**
 * The computation over cells that a claim speaks of, carried out.
 *
 * @param kind how the value follows from the cells
 * @param terms the cells, in the order the formula needs them: the value before its base, the part
 *     before its whole, the own region first in a ranking
 * @param value what follows, signed, in {@code unit}
 * @param bounds the values that could follow, given that each cell is itself rounded
 * @param unit without scale words
 * @param computation the formula with its figures filled in: {@code 54.8 ÷ 50.0 − 1 = 9.6%}
 */
public record Formula(
    Kind kind, List<Term> terms, BigDecimal value, Interval bounds, Unit unit, String computation) {

  public Formula {
    terms = List.copyOf(terms);
  }

  /** The same computation under another name. */
  Formula as(Kind other) {
    return new Formula(other, terms, value, bounds, unit, computation);
  }

  /** A cell and the series it stands in. */
  public record Term(Series series, Observation observation) {}

  /**
   * How a value follows from cells; the names are those of the gold bindings and of {@code heshu
   * bind}.
   */
  public enum Kind {
    DIRECT,
    GROWTH,
    DIFFERENCE,
    POINTS_DIFFERENCE,
    SHARE,
    SUM,
    /** What was done in several years, by how many they are. */
    MEAN,
    REMAINDER,
    AVERAGE_GROWTH,
    AVERAGE_INCREASE,
    /**
     * The increase that a level and its growth imply, or the growth of a level and its increase.
     */
    IMPLIED,
    MULTIPLE,
    CONTRIBUTION,
    PULL,
    PER_HEAD,
    COMPLETION,
    RANK,
    RUN,
    EXTREME;

    public String contractName() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
