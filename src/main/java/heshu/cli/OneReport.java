package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.ReadingRequest;
import heshu.check.ReportResult;
import heshu.check.ReportSource;
import heshu.claim.Claim;
import heshu.config.ConfigurationException;
import heshu.rule.Finding;
import heshu.table.TableOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A report that a person decides upon, with what it is checked against. */
final class OneReport {
  @Parameters(index = "0", paramLabel = "REPORT", descriptionKey = "one-report")
  private Path path = Path.of("");

  @Mixin private final ReportFacts facts = new ReportFacts();
  @Mixin private final DataArguments data = new DataArguments();
  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  Path path() {
    return path;
  }

  /** The statistics named on the command line, as a file standing elsewhere would name them. */
  List<String> dataSeenFrom(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return data.request(TableOptions.none()).paths().stream()
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .map(path -> folder == null ? path : folder.normalize().relativize(path))
        .map(path -> path.toString().replace('\\', '/'))
        .toList();
  }

  /** The report, checked. Problems of inputs are said; a report that cannot be read is absent. */
  CheckResult check(Heshu heshu) throws ConfigurationException {
    List<ReportSource> sources = List.of(new ReportSource.File(path, path.toString()));
    ReadingRequest reading = new ReadingRequest(sources, facts.charset(), facts.context());
    Checks checks = new Checks(reading, data, configuration, heshu.lent());
    try (ProgressLine progress = new ProgressLine(heshu)) {
      CheckResult result = checks.inputsChecked(progress);
      Problems.say(result.problems(), heshu);
      return result;
    }
  }

  /** Says that no tables were read, where that is why something is missing. */
  static void remindOfTables(CheckResult result, Heshu heshu) {
    if (result.statistics().files() == 0) {
      heshu.terminal().complain(heshu.say("cli.no-tables"));
    }
  }

  /** The claim of this id or number ({@code 17} or {@code #17}). */
  static Optional<Claim> claim(ReportResult report, String wanted) {
    String number = wanted.startsWith("#") ? wanted.substring(1) : wanted;
    return report.extraction().claims().stream()
        .filter(
            claim -> claim.id().equals(wanted) || Integer.toString(claim.index()).equals(number))
        .findFirst();
  }

  /** The finding of this id, or those on the claim of this number or id, waived or not. */
  static List<Finding> findings(ReportResult report, String wanted) {
    List<Finding> all =
        Stream.concat(report.findings().stream(), report.waived().stream()).toList();
    Optional<Finding> named =
        all.stream().filter(finding -> finding.id().equals(wanted)).findFirst();
    Optional<String> claim = claim(report, wanted).map(Claim::id);
    return named.isPresent() || claim.isEmpty()
        ? named.stream().toList()
        : all.stream().filter(finding -> finding.claims().contains(claim.get())).toList();
  }
}
