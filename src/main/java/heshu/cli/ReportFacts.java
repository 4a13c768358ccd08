package heshu.cli;

import heshu.claim.ReportContext;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What the user says of the reports beforehand. */
final class ReportFacts {
  @Option(names = "--year", paramLabel = "YEAR")
  private Optional<Integer> year = Optional.empty();

  @Option(names = "--region", paramLabel = "NAME")
  private Optional<String> region = Optional.empty();

  @Option(names = "--encoding", paramLabel = "CHARSET")
  private Optional<Charset> charset = Optional.empty();

  ReportContext context() {
    OptionalInt reviewed = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new ReportContext(reviewed, region);
  }

  Optional<Charset> charset() {
    return charset;
  }
}
