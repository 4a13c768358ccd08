package heshu.check;

import heshu.table.Statistics;
import heshu.table.StatisticsReader;
import heshu.table.TableOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statistics to check against.
 *
 * @param paths files and folders
 * @param options what the user says of tables that do not say it themselves
 */
public record DataRequest(List<Path> paths, TableOptions options) {
  public DataRequest {
    paths = List.copyOf(paths);
  }

  public static DataRequest none() {
    return new DataRequest(List.of(), TableOptions.none());
  }

  public Statistics read() {
    return paths.isEmpty() ? Statistics.none() : new StatisticsReader().read(paths, options);
  }

  /** The paths as a person would list them. */
  String name() {
    return paths.stream().map(Path::toString).collect(Collectors.joining(" "));
  }
}
