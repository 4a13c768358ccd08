package heshu.table;

import heshu.glossary.Indicator;
import heshu.period.Period;
import heshu.quantity.Units;
import heshu.text.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Doubts about statistics tables themselves: parts that nearly add up to their whole, one thing
 * given twice, units that do not fit the indicator, years missing, figures off by a power of ten.
 */
public final class TableLint {
  /** Parts that miss their whole by more were not meant to add up: 其中 names some of them only. */
  private static final BigDecimal NEARLY = new BigDecimal("0.005");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ALIKE_LOW = new BigDecimal("0.6");
  private static final BigDecimal ALIKE_HIGH = new BigDecimal("1.6");
  private static final int MOST_POWERS = 4;

  private final LintNotes notes = new LintNotes();

  private TableLint() {}

  /** All doubts, in the order of tables and series. */
  public static List<Problem> of(Statistics statistics) {
    return statistics.tables().stream().flatMap(table -> of(table).stream()).toList();
  }

  private static List<Problem> of(StatTable table) {
    TableLint lint = new TableLint();
    lint.parts(table);
    for (Series series : table.series()) {
      lint.twice(series);
      lint.unit(series);
      lint.gaps(series);
      lint.outliers(series);
    }
    return lint.notes.problems(table.file());
  }

  /** The tables, each with its own doubts behind what reading it found. */
  public static List<StatTable> doubted(Statistics statistics) {
    return statistics.tables().stream().map(table -> table.noting(of(table))).toList();
  }

  /** A whole in a table: the labels that lead to it, with what else its parts must share. */
  private record Whole(List<String> path, String region, String unit) {
    static Whole above(Series series) {
      return new Whole(series.path(), series.region(), unit(series));
    }

    static Whole of(Series series) {
      List<String> path = new ArrayList<>(series.path());
      path.add(series.indicator());
      return new Whole(path, series.region(), unit(series));
    }

    private static String unit(Series series) {
      return series.unit().map(unit -> unit.written()).orElse("");
    }
  }

  private void parts(StatTable table) {
    Map<Whole, List<Series>> parts = new HashMap<>();
    List<Series> levels =
        table.series().stream().filter(series -> series.measure() == Measure.LEVEL).toList();
    for (Series series : levels) {
      if (!series.path().isEmpty()) {
        parts.computeIfAbsent(Whole.above(series), unused -> new ArrayList<>()).add(series);
      }
    }
    for (Series whole : levels) {
      List<Series> of = parts.getOrDefault(Whole.of(whole), List.of());
      if (of.size() > 1) {
        whole.observations().forEach(observation -> sum(whole, observation, of));
      }
    }
  }

  private void sum(Series whole, Observation observation, List<Series> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = half(observation.cell());
    for (Series part : parts) {
      Optional<Cell> cell = part.at(observation.period()).map(Observation::cell);
      if (cell.isEmpty() || cell.get().value().isEmpty()) {
        return;
      }
      sum = sum.add(cell.get().value().get());
      slack = slack.add(half(cell.get()));
    }
    Optional<BigDecimal> total = observation.cell().value();
    if (total.isEmpty()) {
      return;
    }
    BigDecimal missing = sum.subtract(total.get()).abs();
    boolean nearly = missing.compareTo(total.get().abs().multiply(NEARLY)) <= 0;
    if (nearly && missing.compareTo(slack) > 0) {
      notes.doubt(
          LintNotes.Kind.PARTS, observation, whole.indicator(), plain(sum), plain(total.get()));
    }
  }

  private static BigDecimal half(Cell cell) {
    return HALF.movePointLeft(cell.precision());
  }

  private void twice(Series series) {
    Map<Period, Observation> seen = new HashMap<>();
    for (Observation observation : series.observations()) {
      Observation before = seen.putIfAbsent(observation.period(), observation);
      if (before != null && isOther(before.cell(), observation.cell())) {
        notes.doubt(
            LintNotes.Kind.TWICE,
            observation,
            series.indicator(),
            observation.period(),
            before.cell().ref().a1());
      }
    }
  }

  /** A figure that stands twice and is the same misleads nobody. */
  private static boolean isOther(Cell one, Cell other) {
    return one.value().isEmpty()
        || other.value().isEmpty()
        || one.value().get().compareTo(other.value().get()) != 0;
  }

  private void unit(Series series) {
    if (series.measure() != Measure.LEVEL || series.unit().isEmpty()) {
      return;
    }
    Optional<Indicator> indicator = Wholes.indicator(series);
    if (indicator.isEmpty() || indicator.get().units().isEmpty()) {
      return;
    }
    boolean fits =
        indicator.get().units().stream()
            .flatMap(written -> Units.standard().parse(written).stream())
            .anyMatch(usual -> usual.unit().converts(series.unit().get().unit()));
    if (!fits) {
      notes.doubt(
          LintNotes.Kind.UNIT,
          series.observations().get(0),
          series.indicator(),
          series.unit().get().written(),
          indicator.get().units().get(0));
    }
  }

  private void gaps(Series series) {
    List<Observation> years =
        series.observations().stream().filter(o -> o.period().isYear()).toList();
    if (years.size() < 4 || years.size() < series.observations().size()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    Optional<Observation> first = Optional.empty();
    for (int i = 1; i < years.size(); i++) {
      int before = years.get(i - 1).period().lastYear();
      if (years.get(i).period().lastYear() - before == 2) {
        missing.add(Integer.toString(before + 1));
        first = first.isPresent() ? first : Optional.of(years.get(i));
      }
    }
    first.ifPresent(
        at -> notes.doubt(LintNotes.Kind.GAP, at, series.indicator(), String.join("、", missing)));
  }

  /** Figures that would fit among the others of their series if the point stood elsewhere. */
  private void outliers(Series series) {
    List<Observation> figures =
        series.observations().stream()
            .filter(o -> o.cell().value().filter(value -> value.signum() > 0).isPresent())
            .toList();
    if (series.measure() != Measure.LEVEL || figures.size() < 4) {
      return;
    }
    for (int i = 0; i < figures.size(); i++) {
      BigDecimal before = value(figures.get(i > 0 ? i - 1 : 1));
      BigDecimal after = value(figures.get(i + 1 < figures.size() ? i + 1 : i - 1));
      BigDecimal here = value(figures.get(i));
      boolean steady = alike(before, after);
      for (int power = 1; steady && power <= MOST_POWERS; power++) {
        if (alike(here.movePointLeft(power), before) || alike(here.movePointRight(power), before)) {
          notes.doubt(LintNotes.Kind.POWER, figures.get(i), series.indicator(), plain(here), power);
          break;
        }
      }
    }
  }

  private static boolean alike(BigDecimal one, BigDecimal other) {
    BigDecimal ratio = one.divide(other, MathContext.DECIMAL32);
    return ratio.compareTo(ALIKE_LOW) >= 0 && ratio.compareTo(ALIKE_HIGH) <= 0;
  }

  private static BigDecimal value(Observation observation) {
    return observation.cell().value().orElse(BigDecimal.ONE);
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
