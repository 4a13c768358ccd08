package heshu.cli;

import heshu.binding.Formula;
import heshu.binding.Proposal;
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
      return refuse(heshu.say("cli.no-such-claim", wanted));
    }
    Proposal proposal = Proposal.of(formula, claim.get(), result.statistics());
    if (proposal.refusal().isPresent()) {
      return refuse(heshu.wording().say(proposal.refusal().get()));
    }
    decided.record(report.path(), List.of(Target.of(claim.get())), new Act.Bind(formula));
    String computation = proposal.formula().map(Formula::computation).orElse("");
    String said = heshu.say("cli.bound", claim.get().index(), computation);
    heshu.terminal().printText(to -> to.write(said + "\n"));
    proposal.warning().map(heshu.wording()::say).ifPresent(heshu.terminal()::complain);
    return ExitCode.OK;
  }

  private ExitCode refuse(String why) {
    heshu.terminal().complain(heshu.say("cli.error", why));
    return ExitCode.USAGE;
  }
}
