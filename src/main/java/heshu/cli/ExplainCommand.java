package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Progress;
import heshu.check.ReadingRequest;
import heshu.check.ReportResult;
import heshu.check.ReportSource;
import heshu.claim.Claim;
import heshu.config.ConfigurationException;
import heshu.output.Explanation;
import heshu.output.Presentation;
import heshu.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how one claim was read, tied and decided. */
@Command(name = "explain")
final class ExplainCommand extends Task {
  private final Heshu heshu;

  @Parameters(index = "0", paramLabel = "REPORT", descriptionKey = "one-report")
  private Path report = Path.of("");

  @Parameters(index = "1", paramLabel = "CLAIM", descriptionKey = "claim")
  private String wanted = "";

  @Mixin private final ReportFacts facts = new ReportFacts();
  @Mixin private final DataArguments data = new DataArguments();
  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  ExplainCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    List<ReportSource> sources = List.of(new ReportSource.File(report, report.toString()));
    ReadingRequest reading = new ReadingRequest(sources, facts.charset(), facts.context());
    Inputs inputs = Inputs.of(reading, data, configuration);
    CheckResult result = inputs.preparation().checker().check(inputs.request(), Progress.silent());
    Problems.say(result.problems(), heshu);
    for (ReportResult checked : result.reports()) {
      Optional<Claim> claim = claim(checked);
      if (claim.isEmpty()) {
        heshu.terminal().complain(heshu.say("cli.error", heshu.say("cli.no-such-claim", wanted)));
        return ExitCode.USAGE;
      }
      Explanation explanation = new Explanation(presentation());
      heshu.terminal().printText(to -> explanation.write(checked, claim.get(), to));
    }
    return Problems.anyError(result.problems()) ? ExitCode.INPUT : ExitCode.OK;
  }

  private Optional<Claim> claim(ReportResult checked) {
    String number = wanted.startsWith("#") ? wanted.substring(1) : wanted;
    return checked.extraction().claims().stream()
        .filter(
            claim -> claim.id().equals(wanted) || Integer.toString(claim.index()).equals(number))
        .findFirst();
  }

  private Presentation presentation() {
    return new Presentation(
        heshu.wording(),
        Severity.NOTE,
        heshu.terminal().columns(),
        heshu.showsColour(),
        /* everyClaim= */ true,
        /* timings= */ false);
  }
}
