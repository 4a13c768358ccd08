package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.output.Printable;
import heshu.period.Period;
import heshu.rule.Evidence;
import heshu.table.Cell;
import heshu.table.CellRef;
import heshu.table.Measure;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import heshu.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cells with their neighbours in the table: the lines above and below, the periods on both sides.
 */
final class TableExcerpt {
  private static final int NARROWEST_LABEL = 12;
  private static final int NARROWEST_COLUMN = 7;
  private static final int WIDEST_COLUMN = 17;
  private static final int LINES = 7;

  private final Statistics statistics;
  private final Wording wording;
  private final List<Evidence> evidence;
  private final Set<CellRef> marked;
  private final int columns;

  TableExcerpt(Statistics statistics, Wording wording, List<Evidence> evidence, int columns) {
    this.statistics = statistics;
    this.wording = wording;
    this.evidence = evidence;
    this.columns = columns;
    this.marked =
        evidence.stream().map(e -> e.observation().cell().ref()).collect(Collectors.toSet());
  }

  /**
   * How the room is shared out.
   *
   * @param label columns of the names
   * @param figure columns of one period
   * @param periods how many periods there is room for
   */
  private record Widths(int label, int figure, int periods) {}

  private Widths widths(List<Series> lines, List<Evidence> cells) {
    int figure =
        lines.stream()
            .flatMap(series -> series.observations().stream())
            .mapToInt(this::width)
            .max()
            .orElse(0);
    int column = Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, figure));
    int names = lines.stream().mapToInt(series -> DisplayWidth.of(name(series))).max().orElse(0);
    int known = cells.get(0).series().observations().size();
    int wanted = Math.min(2, Math.max(1, known));
    int label = Math.max(NARROWEST_LABEL, Math.min(names + 1, columns - column * wanted));
    return new Widths(label, column, Math.max(1, (columns - label) / column));
  }

  /** The figure with its brackets, or its period where that is longer. */
  private int width(Observation one) {
    return Math.max(DisplayWidth.of(raw(one.cell())) + 3, DisplayWidth.of(shown(one.period())) + 2);
  }

  private static String raw(Cell cell) {
    return Printable.line(cell.raw()).strip();
  }

  private String name(Series series) {
    return Printable.line(series.indicator()) + unit(series);
  }

  /** The measure, where it is not the magnitude itself, and the unit. */
  private String unit(Series series) {
    String measure =
        series.measure() == Measure.LEVEL ? "" : "·" + wording.say(measure(series.measure()));
    return measure + series.unit().map(unit -> "(" + unit.written() + ")").orElse("");
  }

  private static String measure(Measure measure) {
    return "output.measure." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<RichText> paragraphs() {
    Map<String, List<Evidence>> byTable = new LinkedHashMap<>();
    for (Evidence one : evidence) {
      byTable
          .computeIfAbsent(table(one.observation().cell().ref()), t -> new ArrayList<>())
          .add(one);
    }
    List<RichText> all = new ArrayList<>();
    byTable.forEach((name, cells) -> write(name, cells, all));
    return all;
  }

  private static String table(CellRef ref) {
    return ref.file() + ref.sheet().map(sheet -> "!" + sheet).orElse("");
  }

  private void write(String name, List<Evidence> cells, List<RichText> into) {
    String refs =
        cells.stream()
            .map(c -> c.observation().cell().ref().a1())
            .distinct()
            .collect(Collectors.joining(" "));
    into.add(RichText.of(Ink.DIM, name + "!" + refs));
    List<Series> lines = lines(cells);
    Widths widths = widths(lines, cells);
    Set<Period> periods = periods(cells, widths.periods());
    RichText head = RichText.of(Ink.DIM, " ".repeat(widths.label()));
    periods.forEach(period -> head.add(Ink.DIM, right(shown(period) + " ", widths.figure())));
    into.add(head);
    lines.forEach(series -> into.add(line(series, periods, widths)));
  }

  /** The lines of the cells and the ones beside them, in the order of the table. */
  private List<Series> lines(List<Evidence> cells) {
    List<Series> all = tableOf(cells.get(0));
    List<Series> kept = new ArrayList<>();
    for (int i = 0; i < all.size() && kept.size() < LINES; i++) {
      if (isNear(all, i, cells)) {
        kept.add(all.get(i));
      }
    }
    return kept.isEmpty() ? cells.stream().map(Evidence::series).distinct().toList() : kept;
  }

  private static boolean isNear(List<Series> all, int index, List<Evidence> cells) {
    for (int i = Math.max(0, index - 1); i <= Math.min(all.size() - 1, index + 1); i++) {
      Series series = all.get(i);
      if (cells.stream().anyMatch(cell -> cell.series().equals(series))) {
        return true;
      }
    }
    return false;
  }

  private List<Series> tableOf(Evidence cell) {
    return statistics.tables().stream()
        .map(StatTable::series)
        .filter(series -> series.contains(cell.series()))
        .findFirst()
        .orElse(List.of(cell.series()));
  }

  private String shown(Period period) {
    return wording.say(period.message());
  }

  /** The periods of the cells and those beside them, as many as there is room for. */
  private static Set<Period> periods(List<Evidence> cells, int most) {
    Set<Period> chosen = new TreeSet<>();
    cells.stream().limit(most).forEach(cell -> chosen.add(cell.observation().period()));
    List<Period> all =
        cells.get(0).series().observations().stream().map(Observation::period).toList();
    int at = all.indexOf(cells.get(0).observation().period());
    for (int away = 1; away < all.size() && chosen.size() < most; away++) {
      if (at - away >= 0) {
        chosen.add(all.get(at - away));
      }
      if (at + away < all.size() && chosen.size() < most) {
        chosen.add(all.get(at + away));
      }
    }
    return chosen;
  }

  private RichText line(Series series, Set<Period> periods, Widths widths) {
    String unit = unit(series);
    int room = Math.max(2, widths.label() - 1 - DisplayWidth.of(unit));
    String name = DisplayWidth.fit(Printable.line(series.indicator()), room) + unit;
    RichText line = RichText.of(Ink.PLAIN, fill(name, widths.label()));
    for (Period period : periods) {
      Optional<Cell> cell = series.at(period).map(Observation::cell);
      boolean isMarked = cell.filter(found -> marked.contains(found.ref())).isPresent();
      String raw = cell.map(TableExcerpt::raw).orElse("");
      line.add(
          isMarked ? Ink.of(Look.KEY).bold() : Ink.PLAIN,
          right(isMarked ? "[" + raw + "]" : raw + " ", widths.figure()));
    }
    return line;
  }

  private static String fill(String words, int columns) {
    return DisplayWidth.pad(DisplayWidth.fit(words, columns - 1), columns);
  }

  private static String right(String words, int columns) {
    String shown = DisplayWidth.fit(words, columns - 1);
    return " ".repeat(columns - DisplayWidth.of(shown)) + shown;
  }
}
