package heshu.table;

import heshu.table.grid.Grid;
import heshu.text.Message;
import heshu.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tables of one grid. */
final class TableReader {
  private final String file;
  private final String encoding;
  private final Grid grid;
  private final TableOptions.ForFile said;
  private final CaptionReader captions;

  TableReader(String file, String encoding, Grid grid, TableOptions options) {
    this.file = file;
    this.encoding = encoding;
    this.said = options.of(file, grid.sheet());
    this.grid = grid.renamed(said.labels());
    this.captions = new CaptionReader(new UnitCaption(options.units()));
  }

  List<StatTable> read() {
    List<StatTable> tables = new ArrayList<>();
    Optional<TableFacts> before = Optional.empty();
    for (Block block : BlockFinder.of(grid, captions.units())) {
      if (block.body().isEmpty()) {
        continue;
      }
      TableFacts facts = FactsReader.read(grid, block, file, before, captions);
      facts = said.apply(facts, captions);
      before = Optional.of(facts);
      tables.add(table(block, facts));
    }
    return tables;
  }

  private StatTable table(Block block, TableFacts facts) {
    Columns columns = new Columns(grid, block, captions, said.columns());
    BlockReader reader = new BlockReader(file, grid, block, facts, columns);
    List<Series> unplaced = reader.series();
    List<Series> read = NationalLabels.placed(unplaced);
    List<Series> series =
        LostZeros.restored(
            said.unit(captions.units()).map(unit -> UnitDoubt.settled(read, unit)).orElse(read));
    return new StatTable(
        file,
        grid.sheet(),
        encoding,
        facts.title(),
        facts.unitLine(),
        facts.notes(),
        facts.vintage(),
        series,
        problems(block, reader, series, /* national= */ read != unplaced));
  }

  private List<Problem> problems(
      Block block, BlockReader reader, List<Series> series, boolean national) {
    List<Problem> problems = new ArrayList<>();
    if (series.isEmpty()) {
      problems.add(problem(block, whyNothing(block, reader), reader.undated()));
    } else if (reader.undated() > 0) {
      problems.add(problem(block, "table.undated-cells", reader.undated()));
    }
    if (series.stream().anyMatch(s -> s.indicator().isEmpty())) {
      problems.add(problem(block, "table.no-indicator"));
    }
    if (reader.uncalculated() > 0) {
      problems.add(problem(block, "table.uncalculated", reader.uncalculated()));
    }
    if (reader.strange() > 0) {
      problems.add(problem(block, "table.not-figures", reader.strange(), reader.firstStrange()));
    }
    if (national) {
      problems.add(problem(block, "table.national-by-labels"));
    }
    if (grid.isHidden()) {
      problems.add(problem(block, "table.hidden-sheet"));
    }
    long hidden = block.body().stream().filter(grid::isHiddenRow).count();
    if (hidden > 0) {
      problems.add(problem(block, "table.hidden-rows", hidden));
    }
    return problems;
  }

  private static String whyNothing(Block block, BlockReader reader) {
    if (reader.undated() == 0) {
      return "table.no-series";
    }
    return block.header().isEmpty() && block.above().isEmpty()
        ? "table.no-header"
        : "table.no-period";
  }

  private Problem problem(Block block, String code, Object... arguments) {
    String place =
        grid.sheet().map(sheet -> sheet + "!").orElse("") + "A" + (block.body().get(0) + 1);
    return new Problem(
        Problem.Severity.WARNING,
        file,
        Optional.of(place),
        Message.of(code, arguments),
        Optional.of(Message.of(code + "-remedy")));
  }
}
