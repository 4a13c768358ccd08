package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.quantity.ScaledUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Infers the unit of series whose table states none: from another table that gives the same figures
 * with a unit, or from the magnitude that the indicator usually has, where only one unit fits. Such
 * a unit is {@link UnitSource#INFERRED}, and nothing is ever contradicted on its strength alone.
 */
final class UnitInference {
  private final UsualUnits usual;
  private final Map<Subject, List<Sister>> sisters = new HashMap<>();

  /** What two series share that speak of the same thing. */
  private record Subject(String indicator, List<String> path, Measure measure, String region) {}

  private record Sister(String file, Series series) {}

  /** A unit and why it is thought to be that. */
  private record Guess(ScaledUnit unit, Optional<String> sister) {}

  UnitInference(UnitCaption units) {
    this.usual = new UsualUnits(units);
  }

  /** The tables, what can be inferred of their units filled in and what remains open noted. */
  List<StatTable> inferred(List<StatTable> tables) {
    if (tables.stream().allMatch(table -> table.series().stream().noneMatch(this::isOpen))) {
      return tables;
    }
    collect(tables);
    return tables.stream().map(this::inferred).toList();
  }

  private boolean isOpen(Series series) {
    return series.unit().isEmpty()
        && series.observations().stream().anyMatch(o -> o.cell().value().isPresent());
  }

  private void collect(List<StatTable> tables) {
    Set<Subject> wanted = new HashSet<>();
    for (StatTable table : tables) {
      table.series().stream().filter(this::isOpen).map(this::subject).forEach(wanted::add);
    }
    for (StatTable table : tables) {
      for (Series series : table.series()) {
        if (series.unit().isPresent() && wanted.contains(subject(series))) {
          sisters
              .computeIfAbsent(subject(series), unused -> new ArrayList<>())
              .add(new Sister(table.file(), series));
        }
      }
    }
  }

  private Subject subject(Series series) {
    Optional<Indicator> known = Wholes.indicator(series);
    return new Subject(
        known.map(Indicator::id).orElseGet(() -> Glossary.fold(series.indicator())),
        known.isPresent() ? List.of() : series.path(),
        series.measure(),
        Regions.standard().normalise(series.region(), Optional.empty()));
  }

  private StatTable inferred(StatTable table) {
    if (table.series().stream().noneMatch(this::isOpen)) {
      return table;
    }
    UnitNotes notes = new UnitNotes(table);
    List<Series> series = new ArrayList<>(table.series().size());
    for (Series one : table.series()) {
      Optional<Guess> guess = isOpen(one) ? guess(one, table) : Optional.empty();
      Series read = guess.map(g -> one.in(g.unit(), UnitSource.INFERRED)).orElse(one);
      series.add(read);
      if (isOpen(one)) {
        notes.note(read, guess.flatMap(Guess::sister));
      }
    }
    return table.with(series).noting(notes.problems());
  }

  private Optional<Guess> guess(Series series, StatTable table) {
    return bySisters(series)
        .or(() -> usual.of(series).map(unit -> new Guess(unit, Optional.empty())))
        .or(() -> beside(series, table).map(unit -> new Guess(unit, Optional.empty())));
  }

  /**
   * The unit of what goes before it in the table and is nowhere smaller, if the glossary gives both
   * in the same units: 生产总值(亿元), 第一产业, 第二产业.
   */
  private static Optional<ScaledUnit> beside(Series series, StatTable table) {
    List<Series> all = table.series();
    return all.subList(0, all.indexOf(series)).stream()
        .filter(other -> other.unit().isPresent() && other.unitSource() != UnitSource.INFERRED)
        .filter(other -> isHolding(other, series))
        .reduce((first, second) -> second)
        .flatMap(Series::unit);
  }

  private static boolean isHolding(Series whole, Series part) {
    Optional<Indicator> known = Wholes.indicator(part).filter(i -> !i.units().isEmpty());
    boolean alike =
        known.isPresent()
            && Wholes.indicator(whole)
                .filter(
                    i ->
                        i.units().stream()
                            .limit(1)
                            .toList()
                            .equals(known.get().units().subList(0, 1)))
                .isPresent();
    return alike
        && whole.measure() == part.measure()
        && whole.region().equals(part.region())
        && part.observations().stream()
            .allMatch(o -> isNotSmaller(whole.at(o.period()), positive(o)));
  }

  private static boolean isNotSmaller(Optional<Observation> whole, Optional<BigDecimal> part) {
    Optional<BigDecimal> all = whole.flatMap(UnitInference::positive);
    return part.isEmpty() || all.filter(value -> value.compareTo(part.get()) >= 0).isPresent();
  }

  /** The one unit in which the figures are those of every sister that can be compared. */
  private Optional<Guess> bySisters(Series series) {
    Optional<Guess> found = Optional.empty();
    for (Sister sister : sisters.getOrDefault(subject(series), List.of())) {
      Optional<ScaledUnit> unit = unitOf(series, sister.series());
      if (unit.isPresent() && found.isPresent() && !isSame(found.get().unit(), unit.get())) {
        return Optional.empty();
      }
      if (unit.isPresent() && found.isEmpty()) {
        found = Optional.of(new Guess(unit.get(), Optional.of(sister.file())));
      }
    }
    return found;
  }

  private static boolean isSame(ScaledUnit one, ScaledUnit other) {
    return one.unit().equals(other.unit()) && one.scale().compareTo(other.scale()) == 0;
  }

  /** The unit in which a series has the figures of a sister wherever both have one. */
  private Optional<ScaledUnit> unitOf(Series series, Series sister) {
    List<BigDecimal[]> pairs = new ArrayList<>();
    for (Observation observation : series.observations()) {
      Optional<BigDecimal> own = positive(observation);
      Optional<BigDecimal> other = sister.at(observation.period()).flatMap(UnitInference::positive);
      if (own.isPresent() && other.isPresent()) {
        pairs.add(new BigDecimal[] {own.get(), other.get()});
      }
    }
    ScaledUnit stated = sister.unit().orElseThrow();
    List<ScaledUnit> fitting =
        usual.rivals(stated).stream()
            .filter(
                rival -> !pairs.isEmpty() && pairs.stream().allMatch(p -> fits(p, rival, stated)))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Optional<BigDecimal> positive(Observation observation) {
    return observation.cell().value().filter(value -> value.signum() > 0);
  }

  /** Whether two figures in these units are one, but for rounding and small revisions. */
  private static boolean fits(BigDecimal[] pair, ScaledUnit unit, ScaledUnit stated) {
    BigDecimal own = pair[0].multiply(unit.toBase());
    BigDecimal other = pair[1].multiply(stated.toBase());
    BigDecimal slack = other.multiply(new BigDecimal("0.05"));
    return own.subtract(other).abs().compareTo(slack) <= 0;
  }
}
