package heshu.cli;

import heshu.binding.Formula;
import heshu.binding.FormulaText;
import heshu.check.CheckResult;
import heshu.claim.Claim;
import heshu.config.ConfigurationException;
import heshu.decision.Act;
import heshu.decision.Target;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ties a claim to cells, or to a formula over cells, by hand. */
@Command(name = "bind")
final class BindCommand extends Task {
  private final Heshu heshu;

  @Mixin private final OneReport report = new OneReport();

  @Parameters(index = "1", paramLabel = "CLAIM", descriptionKey = "claim")
  private String wanted = "";

  @Parameters(index = "2", paramLabel = "FORMULA", descriptionKey = "formula")
  private String formula = "";

  @Mixin private final Decided decided = new Decided();

  BindCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    CheckResult result = report.check(heshu);
    if (result.reports().isEmpty()) {
      return ExitCode.INPUT;
    }
    Optional<Claim> claim = OneReport.claim(result.reports().get(0), wanted);
    if (claim.isEmpty()) {
      return refuse("cli.no-such-claim", wanted);
    }
    Optional<Formula> meant =
        FormulaText.parse(formula, result.statistics(), claim.get().quantity().unit());
    if (meant.isEmpty()) {
      return refuse("cli.no-such-formula", formula);
    }
    decided.record(report.path(), List.of(Target.of(claim.get())), new Act.Bind(formula));
    String said = heshu.say("cli.bound", claim.get().index(), meant.get().computation());
    heshu.terminal().printText(to -> to.write(said + "\n"));
    return ExitCode.OK;
  }

  private ExitCode refuse(String code, String written) {
    heshu.terminal().complain(heshu.say("cli.error", heshu.say(code, written)));
    return ExitCode.USAGE;
  }
}
