package heshu.output;

import heshu.period.Period;
import heshu.quantity.ScaledUnit;
import heshu.table.Cell;
import heshu.table.Measure;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.SettingsHint;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.table.UnitSource;
import heshu.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as a list for a person: what each says of itself, its series with unit, measure, periods
 * and the cells where they stand, what is in doubt, and the lines of {@code heshu.yaml} that would
 * settle it.
 */
final class TablesText implements TablesWriter {
  private static final int LABEL = 4;
  private static final int PERIOD = 18;
  private static final int FIGURE = 18;

  private final Presentation presentation;
  private final boolean values;

  /**
   * @param values whether every figure is listed with its cell
   */
  TablesText(Presentation presentation, boolean values) {
    this.presentation = presentation;
    this.values = values;
  }

  @Override
  public void write(Statistics statistics, Writer to) throws IOException {
    Screen screen = new Screen(to, presentation);
    for (StatTable table : statistics.tables()) {
      table(screen, table);
    }
    hint(screen, SettingsHint.lines(statistics), to);
    new CoverageText(presentation).write(statistics, screen);
  }

  private void table(Screen screen, StatTable table) throws IOException {
    screen.heading(head(table));
    List<String> regions = table.series().stream().map(Series::region).distinct().toList();
    if (!regions.isEmpty()) {
      screen.indented(new StyledText().append(Style.LABEL, about(table, regions)), 2);
    }
    for (Series series : table.series()) {
      series(screen, series, regions.size() > 1);
    }
    for (Problem problem : table.problems()) {
      problem(screen, problem);
    }
    screen.blank();
  }

  private static String head(StatTable table) {
    String sheet = table.sheet().map(name -> "!" + name).orElse("");
    String title = table.title().isEmpty() ? "" : " · " + table.title();
    return Printable.line(table.file() + sheet + title + " · " + table.encoding());
  }

  /** What all series of a table share: unit line, regions, vintage, notes. */
  private String about(StatTable table, List<String> regions) {
    List<String> facts = new ArrayList<>();
    if (!table.unitLine().isEmpty()) {
      facts.add(say("output.tables.unit-line", table.unitLine()));
    }
    facts.add(regions(regions));
    facts.add(say("output.vintage." + Names.of(table.vintage())));
    if (!table.notes().isEmpty()) {
      facts.add(say("output.tables.notes", table.notes().size()));
    }
    facts.removeIf(String::isEmpty);
    return Printable.line(String.join(" · ", facts));
  }

  private String regions(List<String> regions) {
    if (regions.equals(List.of(""))) {
      return say("output.tables.own-region");
    }
    return regions.size() > 3
        ? say("output.tables.regions", regions.size(), regions.get(0))
        : regions.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining("、"));
  }

  private void series(Screen screen, Series series, boolean withRegion) throws IOException {
    StyledText row = new StyledText().append("  ");
    row.append(Style.HEADING, Printable.line(series.indicator()));
    row.append("  " + Printable.line(String.join(" · ", facts(series, withRegion))));
    screen.hanging(row, LABEL);
    if (values) {
      for (Observation observation : series.observations()) {
        screen.indented(new StyledText().append(figure(observation)), LABEL);
      }
    }
  }

  private String figure(Observation observation) {
    Cell cell = observation.cell();
    String shown = cell.shown().map(text -> "（" + text + "）").orElse("");
    return Printable.line(
        DisplayWidth.pad(shown(observation.period()), PERIOD)
            + "  "
            + DisplayWidth.pad(cell.raw() + shown, FIGURE)
            + "  "
            + cell.ref().a1());
  }

  private List<String> facts(Series series, boolean withRegion) {
    List<String> facts = new ArrayList<>();
    facts.add(unit(series));
    if (series.measure() != Measure.LEVEL) {
      facts.add(say("output.measure." + Names.of(series.measure())));
    }
    facts.add(withRegion ? series.region() : "");
    facts.add(series.scope());
    if (!series.path().isEmpty()) {
      facts.add(say("output.tables.under", String.join("、", series.path())));
    }
    List<Observation> all = series.observations();
    if (!all.isEmpty() && !values) {
      facts.add(range(all, observation -> shown(observation.period()), "–"));
      facts.add(range(all, observation -> observation.cell().ref().a1(), ":"));
    }
    facts.removeIf(String::isEmpty);
    return facts;
  }

  private String unit(Series series) {
    String unit = series.unit().map(ScaledUnit::written).orElse("");
    if (unit.isEmpty()) {
      return say("output.tables.no-unit");
    }
    return series.unitSource() == UnitSource.INFERRED
        ? say("output.tables.inferred-unit", unit)
        : unit;
  }

  private String shown(Period period) {
    return presentation.wording().say(period.message());
  }

  private static String range(
      List<Observation> all, java.util.function.Function<Observation, String> of, String dash) {
    String first = of.apply(all.get(0));
    String last = of.apply(all.get(all.size() - 1));
    return first.equals(last) ? first : first + dash + last;
  }

  private void problem(Screen screen, Problem problem) throws IOException {
    String place = problem.place().map(at -> at + " ").orElse("");
    boolean note = problem.severity() == Problem.Severity.NOTE;
    StyledText row = new StyledText().append("  ");
    row.append(
        note ? Style.NOTE : Style.WARNING, say("output.severity." + (note ? "note" : "warning")));
    row.append("  " + Printable.line(place + presentation.wording().say(problem.what())));
    screen.hanging(row, LABEL);
  }

  /** Lines to be copied are never broken. */
  private void hint(Screen screen, String lines, Writer to) throws IOException {
    if (!lines.isEmpty() && !values) {
      screen.heading(say("output.tables.hint"));
      for (String line : lines.lines().toList()) {
        to.write(Printable.line(line) + "\n");
      }
      screen.blank();
    }
  }

  private String say(String code, Object... arguments) {
    return presentation.wording().say(code, arguments);
  }
}
