package heshu.table;

import heshu.quantity.ScaledUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds figures whose trailing zeros were lost. A workbook keeps numbers, not digits: 3.0 in a cell
 * without a number format reads 3, and stands as 3 in a CSV that was saved from it. How finely such
 * a figure is known shows in those beside it: first the cells next to it in its own series, then
 * the same indicator's in other regions, then the figures of the same unit and measure in its
 * table. What was counted one by one has no decimals to lose, and a file that writes 5.0 means 3 as
 * written.
 */
final class LostZeros {
  /** So many others tell by themselves how a figure was printed. */
  private static final int ENOUGH = 3;

  /** Neighbours on each side: a yearbook that printed its older years more coarsely stays as is. */
  private static final int REACH = 2;

  private final Map<List<Object>, Tally> indicators = new HashMap<>();
  private final Map<List<Object>, Tally> units = new HashMap<>();

  private LostZeros(List<Series> table) {
    table.forEach(series -> tally(units, unit(series), series));
    table.stream()
        .filter(this::mayHaveLost)
        .forEach(series -> tally(indicators, indicator(series), series));
  }

  private static void tally(Map<List<Object>, Tally> tallies, List<Object> key, Series series) {
    Tally tally = tallies.computeIfAbsent(key, unused -> new Tally());
    series.observations().forEach(observation -> tally.add(observation.cell()));
  }

  /** Figures that are all written alike have lost nothing that can be seen. */
  private boolean mayHaveLost(Series series) {
    return !isCounted(series) && !units.getOrDefault(unit(series), new Tally()).isUniform();
  }

  /** The series of a table, their cells known to the digits that were lost. */
  static List<Series> restored(List<Series> table) {
    LostZeros lost = new LostZeros(table);
    return table.stream().map(lost::restored).toList();
  }

  private static List<Object> indicator(Series series) {
    return List.of(series.indicator(), series.path(), series.measure(), series.unit());
  }

  private static List<Object> unit(Series series) {
    return List.of(series.measure(), series.unit());
  }

  private Series restored(Series series) {
    if (!mayHaveLost(series)) {
      return series;
    }
    List<Cell> figures =
        series.observations().stream()
            .map(Observation::cell)
            .filter(cell -> cell.value().isPresent())
            .toList();
    IdentityHashMap<Cell, Cell> finer = new IdentityHashMap<>();
    Tally own = new Tally();
    figures.forEach(own::add);
    for (int i = 0; i < figures.size() && !own.keepsZeros; i++) {
      int precision = precision(series, figures, i);
      if (precision > figures.get(i).precision()) {
        finer.put(figures.get(i), figures.get(i).knownTo(precision));
      }
    }
    return finer.isEmpty() ? series : series.of(replaced(series.observations(), finer));
  }

  private static List<Observation> replaced(
      List<Observation> all, IdentityHashMap<Cell, Cell> finer) {
    List<Observation> replaced = new ArrayList<>(all.size());
    for (Observation one : all) {
      Cell cell = finer.getOrDefault(one.cell(), one.cell());
      replaced.add(new Observation(one.period(), cell));
    }
    return replaced;
  }

  /** Places, and things counted one by one. */
  private static boolean isCounted(Series series) {
    Optional<ScaledUnit> single =
        series.unit().filter(unit -> unit.scale().compareTo(BigDecimal.ONE) == 0);
    String dimension = single.map(unit -> unit.unit().dimension()).orElse("");
    return series.measure() == Measure.RANK
        || dimension.equals("count")
        || dimension.equals("person");
  }

  private int precision(Series series, List<Cell> figures, int at) {
    int after = Math.min(figures.size(), at + REACH + 1);
    Tally near = Tally.of(figures.subList(Math.max(0, at - REACH), after));
    int written = figures.get(at).precision();
    if (isSettled(near, near.byMost(written), written)) {
      return near.byMost(written);
    }
    Tally indicator = indicators.getOrDefault(indicator(series), near);
    if (isSettled(indicator, indicator.byMost(written), written)) {
      return indicator.byMost(written);
    }
    Tally unit = units.getOrDefault(unit(series), near);
    return series.unit().isEmpty() || unit.keepsZeros
        ? written
        : moves(series) ? unit.byMost(written) : unit.byNearlyAll(written);
  }

  private static boolean isSettled(Tally tally, int precision, int written) {
    return precision > written || tally.keepsZeros || tally.others() >= ENOUGH;
  }

  /** Rates of change are printed alike all over a table; levels, not always. */
  private static boolean moves(Series series) {
    return switch (series.measure()) {
      case GROWTH, CHAIN_GROWTH, AVERAGE_GROWTH, TOTAL_GROWTH, POINTS, AHEAD, CONTRIBUTION, INDEX ->
          true;
      case LEVEL, INCREASE, SHARE, RANK, PLAN, COMPLETION -> false;
    };
  }

  /** How many figures are known to how many digits after the point, the one in question too. */
  private static final class Tally {
    private static final int MOST = 16;

    private final int[] atLeast = new int[MOST + 1];
    private boolean keepsZeros;
    private int finest;

    static Tally of(List<Cell> cells) {
      Tally tally = new Tally();
      cells.forEach(tally::add);
      return tally;
    }

    void add(Cell cell) {
      if (cell.value().isEmpty()) {
        return;
      }
      for (int digits = Math.min(MOST, cell.precision()); digits >= 0; digits--) {
        atLeast[digits]++;
      }
      finest = Math.max(finest, Math.min(MOST, cell.precision()));
      keepsZeros |= cell.keepsZero();
    }

    boolean isUniform() {
      return atLeast[finest] == atLeast[0];
    }

    int others() {
      return atLeast[0] - 1;
    }

    /** The digits that more than half of the others have, if they are more than the written. */
    int byMost(int written) {
      return digits(written, 2, 1, 1);
    }

    /** The digits that three quarters of the others have, and there are enough of them. */
    int byNearlyAll(int written) {
      return others() < ENOUGH ? written : digits(written, 4, 3, 0);
    }

    private int digits(int written, int times, int share, int more) {
      for (int digits = finest; digits > written && !keepsZeros; digits--) {
        if (atLeast[digits] * times >= others() * share + more) {
          return digits;
        }
      }
      return written;
    }
  }
}
