package heshu.cli;

import heshu.check.CheckResult;
import heshu.claim.Claim;
import heshu.config.ConfigurationException;
import heshu.decision.Act;
import heshu.decision.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs claims off: a person has checked them. */
@Command(name = "sign")
final class SignCommand extends Task {
  private static final String ALL = "all";

  private final Heshu heshu;

  @Mixin private final OneReport report = new OneReport();

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", descriptionKey = "claims")
  private List<String> wanted = List.of();

  @Option(names = "--stage", paramLabel = "STAGE")
  private Act.Stage stage = Act.Stage.FIRST;

  @Mixin private final Decided decided = new Decided();

  SignCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    CheckResult result = report.check(heshu);
    if (result.reports().isEmpty()) {
      return ExitCode.INPUT;
    }
    List<Claim> all = result.reports().get(0).extraction().claims();
    List<Target> targets = new ArrayList<>();
    for (String one : wanted) {
      Optional<Claim> claim = OneReport.claim(result.reports().get(0), one);
      if (one.equals(ALL)) {
        all.forEach(each -> targets.add(Target.of(each)));
      } else if (claim.isPresent()) {
        targets.add(Target.of(claim.get()));
      } else {
        heshu.terminal().complain(heshu.say("cli.error", heshu.say("cli.no-such-claim", one)));
        return ExitCode.USAGE;
      }
    }
    decided.record(report.path(), targets, new Act.Sign(stage));
    String name = heshu.wording().isChinese() ? stage.chineseName() : stage.toString();
    heshu
        .terminal()
        .printText(to -> to.write(heshu.say("cli.signed", targets.size(), name) + "\n"));
    return ExitCode.OK;
  }
}
