package heshu.cli;

import heshu.check.CheckRequest;
import heshu.check.CheckResult;
import heshu.check.Checker;
import heshu.output.CheckFormat;
import heshu.output.FileOutput;
import heshu.output.Presentation;
import heshu.output.ResultWriter;
import heshu.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks reports against statistics. */
@Command(name = "check")
final class CheckCommand extends Task {
  private final Heshu heshu;

  @Mixin private final ReportArguments reports = new ReportArguments();
  @Mixin private final DataArguments data = new DataArguments();
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

  @Option(names = "--all")
  private boolean everyClaim;

  @Option(names = "--timings")
  private boolean timings;

  CheckCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException {
    CheckRequest request = new CheckRequest(reports.request(heshu.terminal()), data.request());
    Preparation preparation = Preparation.standard();
    Problems.say(preparation.problems(), heshu);
    if (Problems.anyError(preparation.problems())) {
      return ExitCode.CONFIGURATION;
    }
    CheckResult result = check(preparation.checker(), request);
    Problems.say(reports.problems(), heshu);
    Problems.say(result.problems(), heshu);
    write(result);
    return exitCode(result);
  }

  private CheckResult check(Checker checker, CheckRequest request) {
    try (ProgressLine progress = new ProgressLine(heshu)) {
      return checker.check(request, progress);
    }
  }

  private void write(CheckResult result) throws IOException {
    for (ReportFile report : files) {
      ResultWriter writer = report.format().writer(presentation(/* columns= */ 80, false));
      FileOutput.write(report.file(), to -> writer.write(result, to));
    }
    ResultWriter writer =
        format.writer(presentation(heshu.terminal().columns(), file.takesColour(heshu)));
    file.write(heshu, format.isForPeople(), to -> writer.write(result, to));
  }

  private Presentation presentation(int columns, boolean colour) {
    return new Presentation(
        heshu.wording(), minimum.severity(), columns, colour, everyClaim, timings);
  }

  private ExitCode exitCode(CheckResult result) {
    List<Problem> problems = new ArrayList<>(reports.problems());
    problems.addAll(result.problems());
    if (Problems.anyError(problems)) {
      return ExitCode.INPUT;
    }
    return failOn.fails(result.reports()) ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
