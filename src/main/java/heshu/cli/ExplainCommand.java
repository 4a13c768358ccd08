package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.config.ConfigurationException;
import heshu.output.Explanation;
import heshu.output.Presentation;
import heshu.rule.Severity;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how one claim was read, tied and decided. */
@Command(name = "explain")
final class ExplainCommand extends Task {
  private final Heshu heshu;

  @Mixin private final OneReport report = new OneReport();

  @Parameters(index = "1", paramLabel = "CLAIM", descriptionKey = "claim")
  private String wanted = "";

  ExplainCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    CheckResult result = report.check(heshu);
    for (ReportResult checked : result.reports()) {
      Optional<Claim> claim = OneReport.claim(checked, wanted);
      if (claim.isEmpty()) {
        heshu.terminal().complain(heshu.say("cli.error", heshu.say("cli.no-such-claim", wanted)));
        return ExitCode.USAGE;
      }
      Explanation explanation = new Explanation(presentation());
      heshu.terminal().printText(to -> explanation.write(checked, claim.get(), to));
      OneReport.remindOfTables(result, heshu);
    }
    return Problems.anyError(result.problems()) ? ExitCode.INPUT : ExitCode.OK;
  }

  private Presentation presentation() {
    return new Presentation(
        heshu.wording(),
        Severity.NOTE,
        heshu.terminal().columns(),
        heshu.showsColour(),
        Presentation.Listing.EVERY_CLAIM,
        /* timings= */ false);
  }
}
