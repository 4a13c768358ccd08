package heshu.table;

import heshu.text.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the user supplied to check against.
 *
 * @param files how many files were looked at
 * @param ignored how many files of the folders are of no kind that holds tables
 * @param tables in order of file, sheet and place
 * @param problems of files that could not be read
 */
public record Statistics(int files, int ignored, List<StatTable> tables, List<Problem> problems) {

  public Statistics {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
  }

  public static Statistics none() {
    return new Statistics(0, 0, List.of(), List.of());
  }

  public Stream<Series> series() {
    return tables.stream().flatMap(table -> table.series().stream());
  }
}
