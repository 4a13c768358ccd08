package heshu.table;

import heshu.table.grid.Grid;
import heshu.table.grid.GridReader;
import heshu.table.grid.ReadFile;
import heshu.text.Message;
import heshu.text.Problem;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the statistics that the user supplied. A file that cannot be read becomes a problem, and
 * the others are read all the same.
 */
public final class StatisticsReader {
  private static final int DEEPEST_FOLDER = 16;

  /** A file to read and how cells and messages name it. */
  private record Source(Path path, String shown) {}

  /** What one file gave. */
  private record Read(List<StatTable> tables, List<Problem> problems) {}

  /**
   * Reads files and folders; folders are walked in the order of names.
   *
   * @param paths files, or folders whose files are read; a cell of a file in a folder is named by
   *     its path below the folder
   */
  public Statistics read(List<Path> paths, TableOptions options) {
    List<Problem> problems = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    int ignored = 0;
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        ignored += walk(path, sources, problems);
      } else if (Files.exists(path)) {
        sources.add(new Source(path, shown(path)));
      } else {
        problems.add(
            Problem.error(
                path.toString(),
                Message.of("table.no-such-file"),
                Message.of("table.no-such-file-remedy")));
      }
    }
    List<Read> all = readAll(sources, options);
    List<StatTable> tables = all.stream().flatMap(read -> read.tables().stream()).toList();
    all.forEach(read -> problems.addAll(read.problems()));
    return new Statistics(sources.size(), ignored, compared(tables, options), problems);
  }

  /**
   * Reads all files beside each other. Memory has no border between them: one that runs out of it
   * may only have stood beside a huge one, and is tried once more, alone.
   */
  private static List<Read> readAll(List<Source> sources, TableOptions options) {
    List<Optional<Read>> beside =
        sources.parallelStream().map(source -> attempt(source, options)).toList();
    List<Read> all = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      all.add(beside.get(i).or(() -> attempt(source, options)).orElseGet(() -> exhausting(source)));
    }
    return all;
  }

  /** A file that takes all memory, or nests without end, must not take the others with it. */
  private static Optional<Read> attempt(Source source, TableOptions options) {
    try {
      return Optional.of(read(source, options));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Read exhausting(Source source) {
    Problem problem =
        Problem.error(
            source.shown(),
            Message.of("table.sheet-too-large"),
            Message.of("table.sheet-too-large-remedy"));
    return new Read(List.of(), List.of(problem));
  }

  /** What only all tables together tell: units from sister tables, and where tables disagree. */
  private static List<StatTable> compared(List<StatTable> tables, TableOptions options) {
    List<StatTable> inferred = new UnitInference(new UnitCaption(options.units())).inferred(tables);
    return new ConflictNotes(new Precedence(options.precedence())).noted(inferred);
  }

  private static String shown(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static int walk(Path folder, List<Source> sources, List<Problem> problems) {
    int ignored = 0;
    try (Stream<Path> found = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path :
          found
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(Path::toString))
              .toList()) {
        String below = folder.relativize(path).toString().replace('\\', '/');
        if (isHidden(below)) {
          continue;
        }
        if (GridReader.reads(below)) {
          sources.add(new Source(path, below));
        } else {
          ignored++;
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.add(
          Problem.error(
              folder.toString(),
              Message.of("table.cannot-open"),
              Message.of("table.cannot-open-remedy")));
    }
    return ignored;
  }

  /** Files that programs keep for themselves: ~$报表.xlsx, .DS_Store. */
  private static boolean isHidden(String below) {
    for (String part : below.split("/", -1)) {
      if (part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads tables given as text, such as those in the page of a rule.
   *
   * @param texts CSV by file name
   */
  public static Statistics read(Map<String, String> texts) {
    List<StatTable> tables = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      try {
        ReadFile file = GridReader.read(text.getValue(), text.getKey());
        tables.addAll(tables(file, text.getKey(), TableOptions.none()));
        problems.addAll(file.problems());
      } catch (UnreadableException e) {
        problems.add(e.problem());
      }
    }
    return new Statistics(texts.size(), 0, compared(tables, TableOptions.none()), problems);
  }

  private static List<StatTable> tables(ReadFile file, String shown, TableOptions options) {
    List<StatTable> tables = new ArrayList<>();
    for (Grid grid : file.grids()) {
      tables.addAll(new TableReader(shown, file.encoding(), grid, options).read());
    }
    return tables;
  }

  private static Read read(Source source, TableOptions options) {
    TableOptions.ForFile said = options.of(source.shown());
    if (said.skip()) {
      return new Read(List.of(), List.of());
    }
    try {
      GridReader reader = new GridReader(said.encoding().or(options::encoding));
      ReadFile file = reader.read(source.path(), source.shown());
      List<StatTable> tables = tables(file, source.shown(), options);
      List<Problem> problems = new ArrayList<>(file.problems());
      if (tables.stream().anyMatch(table -> !table.series().isEmpty())) {
        return new Read(tables, problems);
      }
      problems.add(useless(source, file, tables, options));
      return new Read(tables.stream().map(StatTable::withoutProblems).toList(), problems);
    } catch (UnreadableException e) {
      return new Read(List.of(), List.of(e.problem()));
    }
  }

  /**
   * Nothing in the file can be checked against; the first problem of its tables says why. A file
   * with figures was meant to be read, one of words only happens to lie among the tables.
   */
  private static Problem useless(
      Source source, ReadFile file, List<StatTable> tables, TableOptions options) {
    Optional<Problem> first =
        tables.stream().flatMap(table -> table.problems().stream()).findFirst();
    return new Problem(
        holdsFigures(file, new UnitCaption(options.units()))
            ? Problem.Severity.ERROR
            : Problem.Severity.WARNING,
        source.shown(),
        first.flatMap(Problem::place),
        first.map(Problem::what).orElseGet(() -> Message.of("table.no-table")),
        first.flatMap(Problem::remedy).or(() -> Optional.of(Message.of("table.no-table-remedy"))));
  }

  private static boolean holdsFigures(ReadFile file, UnitCaption units) {
    return file.grids().stream()
        .anyMatch(
            grid ->
                IntStream.range(0, grid.rows())
                    .anyMatch(row -> RowShape.of(grid, row, units) == RowShape.FIGURES));
  }
}
