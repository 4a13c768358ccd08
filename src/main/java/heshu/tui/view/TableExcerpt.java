package heshu.tui.view;

import heshu.output.DisplayWidth;
import heshu.period.Period;
import heshu.rule.Evidence;
import heshu.table.Cell;
import heshu.table.CellRef;
import heshu.table.Observation;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cells with their neighbours in the table: the lines above and below, the periods on both sides.
 */
final class TableExcerpt {
  private static final int LABEL = 18;
  private static final int COLUMN = 11;
  private static final int LINES = 7;

  private final Statistics statistics;
  private final List<Evidence> evidence;
  private final Set<CellRef> marked;
  private final int label;
  private final int most;

  TableExcerpt(Statistics statistics, List<Evidence> evidence, int columns) {
    this.statistics = statistics;
    this.evidence = evidence;
    this.marked =
        evidence.stream().map(e -> e.observation().cell().ref()).collect(Collectors.toSet());
    this.label = Math.min(LABEL, columns / 3);
    this.most = Math.max(1, (columns - label) / COLUMN);
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
    Set<Period> periods = periods(cells);
    RichText head = RichText.of(Ink.DIM, " ".repeat(label));
    periods.forEach(period -> head.add(Ink.DIM, right(period.toString())));
    into.add(head);
    for (Series series : lines(cells)) {
      into.add(line(series, periods));
    }
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

  /** The periods of the cells and those beside them, as many as there is room for. */
  private Set<Period> periods(List<Evidence> cells) {
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

  private RichText line(Series series, Set<Period> periods) {
    String unit = series.unit().map(u -> "(" + u.written() + ")").orElse("");
    String name = DisplayWidth.fit(series.indicator() + unit, label - 1);
    RichText line = RichText.of(Ink.PLAIN, DisplayWidth.pad(name, label));
    for (Period period : periods) {
      Optional<Cell> cell = series.at(period).map(Observation::cell);
      boolean isMarked = cell.filter(found -> marked.contains(found.ref())).isPresent();
      String raw = cell.map(found -> found.raw().strip()).orElse("");
      line.add(
          isMarked ? Ink.of(Look.KEY).bold() : Ink.PLAIN, right(isMarked ? "[" + raw + "]" : raw));
    }
    return line;
  }

  private static String right(String words) {
    String shown = DisplayWidth.fit(words, COLUMN - 1);
    return " ".repeat(COLUMN - DisplayWidth.of(shown)) + shown;
  }
}
