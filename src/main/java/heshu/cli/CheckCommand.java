package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Coverage;
import heshu.config.ConfigurationException;
import heshu.decision.Baseline;
import heshu.output.CheckFormat;
import heshu.output.FileOutput;
import heshu.output.Presentation;
import heshu.output.Presentation.Listing;
import heshu.output.ResultWriter;
import heshu.text.Message;
import heshu.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks reports against statistics. */
@Command(name = "check")
final class CheckCommand extends Task {
  private final Heshu heshu;

  @Mixin private final ReportArguments reports = new ReportArguments();
  @Mixin private final DataArguments data = new DataArguments();
  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();
  @Mixin private final OutputFile file = new OutputFile();

  @Option(names = "--format", paramLabel = "FORMAT")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportFile.Converter.class,
      completionCandidates = ReportFile.Formats.class)
  private List<ReportFile> files = List.of();

  @Option(names = "--min-severity", paramLabel = "LEVEL")
  private Level minimum = Level.NOTE;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--baseline", paramLabel = "FILE")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--write-baseline", paramLabel = "FILE")
  private Optional<Path> writtenBaseline = Optional.empty();

  @Option(names = "--all")
  private boolean everyClaim;

  @Option(names = "--unverified")
  private boolean unverified;

  @Option(names = "--timings")
  private boolean timings;

  @Option(names = "--watch")
  private boolean watch;

  CheckCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    if (watch && reports.readStandardInput()) {
      return refuse("cli.watch-standard-input", "-");
    }
    if (watch && !format.isForPeople() && !file.isWanted()) {
      return refuse("cli.watch-format", format.toString());
    }
    Checks checks =
        new Checks(reports.request(heshu.terminal()), data, configuration, heshu.lent());
    return watch ? new Watching(heshu, checks, written()).run(this::round) : round(checks).code();
  }

  private ExitCode refuse(String code, String written) {
    heshu.terminal().complain(heshu.say("cli.error", heshu.say(code, written)));
    return ExitCode.USAGE;
  }

  private Stream<Path> written() {
    return Stream.of(files.stream().map(ReportFile::file), file.path(), writtenBaseline.stream())
        .flatMap(paths -> paths);
  }

  private Watching.Round round(Checks checks) throws IOException, ConfigurationException {
    Baseline known = baseline.isPresent() ? readBaseline(baseline.get()) : Baseline.EMPTY;
    CheckResult result = checked(checks);
    Problems.say(reports.problems(), heshu);
    Problems.say(result.problems(), heshu);
    boolean read = write(result);
    if (writtenBaseline.isPresent()) {
      String lines =
          Baseline.write(
              result.reports().stream().flatMap(report -> report.findings().stream()).toList());
      FileOutput.write(writtenBaseline.get(), to -> to.write(lines));
    }
    return new Watching.Round(exitCode(result, known), Coverage.of(result.reports()), read);
  }

  private CheckResult checked(Checks checks) throws ConfigurationException {
    try (ProgressLine progress = new ProgressLine(heshu)) {
      return checks.inputsChecked(progress);
    }
  }

  private boolean write(CheckResult result) throws IOException {
    for (ReportFile report : files) {
      ResultWriter writer = report.format().writer(presentation(/* columns= */ 80, false));
      FileOutput.write(report.file(), to -> writer.write(result, to));
    }
    ResultWriter writer =
        format.writer(presentation(heshu.terminal().columns(), file.takesColour(heshu)));
    return file.write(heshu, format.isForPeople(), to -> writer.write(result, to));
  }

  private Presentation presentation(int columns, boolean colour) {
    return new Presentation(
        heshu.wording(), minimum.severity(), columns, colour, listing(), timings);
  }

  private Listing listing() {
    if (everyClaim) {
      return Listing.EVERY_CLAIM;
    }
    return unverified ? Listing.UNVERIFIED : Listing.NONE;
  }

  private ExitCode exitCode(CheckResult result, Baseline known) {
    List<Problem> problems = new ArrayList<>(reports.problems());
    problems.addAll(result.problems());
    if (Problems.anyError(problems)) {
      return ExitCode.INPUT;
    }
    return failOn.fails(result.reports(), known) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static Baseline readBaseline(Path file) throws ConfigurationException {
    try {
      return Baseline.read(Files.readString(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigurationException(
          List.of(
              Problem.error(
                  file.toString(),
                  Message.of("cli.no-baseline"),
                  Message.of("cli.no-baseline-remedy"))));
    }
  }
}
