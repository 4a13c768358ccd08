package heshu.table;

import heshu.period.Period;
import heshu.table.grid.CellNote;
import heshu.table.grid.Grid;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one table into series: each cell is what its row and its column say of it. */
final class BlockReader {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final String file;
  private final Grid grid;
  private final Block block;
  private final TableFacts facts;
  private final CaptionReader reader;
  private final Columns columns;
  private final SeriesBuilder series = new SeriesBuilder();
  private final Map<String, Caption> captions = new HashMap<>();

  /** Millions of cells speak of a few dozen periods: each is kept once. */
  private final Map<Period, Period> periods = new HashMap<>();

  private final List<ColumnCaption> figures;
  private final Across across;

  /** The years that the columns beside 合计 are of, one each, or else those of the title. */
  private final PeriodCaption added;

  private int undated;
  private int uncalculated;
  private int strange;
  private String firstStrange = "";

  /** The row that {@code hasLevel} speaks of. */
  private int levelsOf = -1;

  private boolean hasLevel;

  BlockReader(String file, Grid grid, Block block, TableFacts facts, Columns columns) {
    this.file = file;
    this.grid = grid;
    this.block = block;
    this.reader = columns.reader();
    this.columns = columns;
    this.figures = new FigureColumns(columns).captions();
    this.facts = settled(facts);
    this.across = Across.of(columns, figures, facts);
    this.added = yearsAcross().orElse(this.facts.years());
  }

  private Optional<PeriodCaption> yearsAcross() {
    IntSummaryStatistics years =
        figures.stream()
            .filter(column -> column.isLevel() && column.time().ofOneYear())
            .mapToInt(column -> column.time().to())
            .distinct()
            .summaryStatistics();
    boolean all = years.getCount() > 2 && years.getMax() - years.getMin() == years.getCount() - 1;
    return all
        ? Optional.of(PeriodCaption.of("").years(years.getMin(), years.getMax()))
        : Optional.empty();
  }

  private TableFacts settled(TableFacts said) {
    boolean levels = figures.stream().anyMatch(c -> c.says(said.measure()));
    boolean beside = figures.stream().anyMatch(c -> c.name().equals(said.region()));
    boolean home = figures.stream().anyMatch(c -> !Columns.isSurelyRegion(c.name()));
    TableFacts facts = levels ? said.ofLevels() : said;
    return beside && home ? facts.ofHome() : facts;
  }

  int undated() {
    return undated;
  }

  int uncalculated() {
    return uncalculated;
  }

  int strange() {
    return strange;
  }

  String firstStrange() {
    return firstStrange;
  }

  List<Series> series() {
    RowReader rows = new RowReader(grid, block, columns, facts.topic(), this::caption);
    for (int row : block.body()) {
      for (ColumnCaption column : figures) {
        String text = grid.text(row, column.column());
        CellNote note = grid.note(row, column.column());
        if (!text.isBlank() || note.uncalculated()) {
          rows.at(row, column.column()).ifPresent(facts -> cell(row, facts, column, text, note));
        }
      }
      rows.done(row);
    }
    return series.build();
  }

  private boolean hasLevel(int row) {
    if (row != levelsOf) {
      levelsOf = row;
      hasLevel = findsLevel(row);
    }
    return hasLevel;
  }

  private boolean findsLevel(int row) {
    return figures.stream()
        .filter(column -> column.isLevel() && !column.isInPoints())
        .anyMatch(c -> Figure.isIn(grid.text(row, c.column()), reader.units()));
  }

  private Caption caption(String written) {
    Caption known = captions.get(written);
    if (known == null) {
      known = reader.read(written);
      if (captions.size() < 50_000) {
        captions.put(written, known);
      }
    }
    return known;
  }

  private void cell(int row, RowFacts rowFacts, ColumnCaption column, String text, CellNote note) {
    Optional<Figure> figure =
        note.uncalculated()
            ? Optional.empty()
            : column.isPlan()
                ? Figure.planned(text, reader.units())
                : Figure.of(text, reader.units());
    if (note.uncalculated()) {
      uncalculated++;
    } else if (figure.isEmpty() && Absence.of(text.strip()).isEmpty()) {
      strange(row, column.column(), text);
      return;
    }
    Reading reading = new Reading(rowFacts, column, facts, across, figure, note, hasLevel(row));
    if (reading.isAverage() && text.strip().startsWith("[")) {
      return; // a sum over the years of a plan, in a column of average growth
    }
    Optional<Period> period = period(rowFacts, column, reading);
    if (period.isEmpty()) {
      undated++;
      return;
    }
    CellRef ref = new CellRef(file, grid.sheet(), row + 1, column.column() + 1);
    series.add(
        reading.key(),
        period.get(),
        new Cell(
            ref,
            text.strip(),
            note.shown(),
            figure.map(read -> value(read, reading, note)),
            figure.map(read -> decimals(read, note)).orElse(0),
            figure.map(read -> precision(read, note)).orElse(0),
            column.words(),
            rowFacts.words()));
  }

  private void strange(int row, int column, String text) {
    if (strange++ == 0) {
      String place = new CellRef(file, grid.sheet(), row + 1, column + 1).a1();
      firstStrange =
          place + "“" + (text.length() > 20 ? text.substring(0, 20) : text.strip()) + "”";
    }
  }

  /** A plan is one of the whole year, in the report of any month, unless its caption says else. */
  private Optional<Period> period(RowFacts row, ColumnCaption column, Reading reading) {
    PeriodCaption said =
        row.time().orElse(column.time()).orElse(row.label().time()).inFlowOf(row.label());
    said = reading.isLevel() || said.run() > 0 ? said.over(facts.years()) : said;
    said = reading.isLevel() && column.isTotal() && !said.tellsTime() ? added : said;
    boolean plan = reading.isPlan() && !said.hasMonths();
    return said.orElse(plan ? facts.time().ofYear() : facts.time())
        .period()
        .map(period -> periods.computeIfAbsent(period, same -> same));
  }

  /** Digits after the point of the value: 0.058 shown as 5.8% has one. */
  private static int decimals(Figure figure, CellNote note) {
    return note.percent() ? Math.max(0, figure.decimals() - 2) : figure.decimals();
  }

  /** 3 shown as 3.0 is known to a digit after the point; 3.04 shown as 3.0 to two. */
  private int precision(Figure figure, CellNote note) {
    int written = decimals(figure, note);
    BigDecimal stored = note.percent() ? figure.value().movePointRight(2) : figure.value();
    return note.shown()
        .flatMap(shown -> Figure.of(shown, reader.units()))
        .filter(shown -> shown.value().compareTo(stored) == 0)
        .map(shown -> Math.max(written, shown.decimals()))
        .orElse(written);
  }

  private static BigDecimal value(Figure figure, Reading reading, CellNote note) {
    BigDecimal value = note.percent() ? figure.value().movePointRight(2) : figure.value();
    return reading.isIndexGrowth() ? value.subtract(HUNDRED) : value;
  }
}
