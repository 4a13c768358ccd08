package heshu.table;

import heshu.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One statistics table: a CSV file, a block of a sheet, a table of a Word file.
 *
 * @param file the path as the user gave it, or below the folder that was given
 * @param sheet as in {@link CellRef}
 * @param encoding the charset of a CSV, or the format
 * @param title the title, empty if it has none
 * @param unitLine the text of its 单位 line, empty if it has none
 * @param notes its notes and its source, in order
 * @param vintage which publication its title, file name and notes say it is
 * @param series what it holds
 * @param problems what a person should know about the reading
 */
public record StatTable(
    String file,
    Optional<String> sheet,
    String encoding,
    String title,
    String unitLine,
    List<String> notes,
    Vintage vintage,
    List<Series> series,
    List<Problem> problems) {

  public StatTable {
    notes = List.copyOf(notes);
    series = List.copyOf(series);
    problems = List.copyOf(problems);
  }

  StatTable with(List<Series> others) {
    return new StatTable(file, sheet, encoding, title, unitLine, notes, vintage, others, problems);
  }

  /** The same table, with more that a person should know. */
  StatTable noting(List<Problem> more) {
    return more.isEmpty()
        ? this
        : new StatTable(
            file,
            sheet,
            encoding,
            title,
            unitLine,
            notes,
            vintage,
            series,
            Stream.concat(problems.stream(), more.stream()).toList());
  }

  /** The same table, where its problem is told as that of the whole file. */
  StatTable withoutProblems() {
    return new StatTable(file, sheet, encoding, title, unitLine, notes, vintage, series, List.of());
  }
}
