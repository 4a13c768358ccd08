package heshu.cli;

import heshu.check.DataRequest;
import heshu.table.TableOptions;
import java.util.List;
import picocli.CommandLine.Option;

/** The statistics of a command line. */
final class DataArguments {
  @Option(
      names = {"-d", "--data"},
      paramLabel = "PATH")
  private List<String> written = List.of();

  /** What was written, to tell one command line from another. */
  List<String> written() {
    return written;
  }

  DataRequest request(TableOptions options) {
    return request(written, options);
  }

  /** Patterns are expanded; a path that leads nowhere is left to the reader to complain of. */
  static DataRequest request(List<String> written, TableOptions options) {
    return new DataRequest(
        written.stream().flatMap(word -> PathPattern.paths(word).stream()).toList(), options);
  }
}
