package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.config.ConfigurationException;
import heshu.decision.Act;
import heshu.decision.Target;
import heshu.rule.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Waives findings: they are no errors, and a person says why. */
@Command(name = "waive")
final class WaiveCommand extends Task {
  private final Heshu heshu;

  @Mixin private final OneReport report = new OneReport();

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FINDING", descriptionKey = "finding")
  private List<String> wanted = List.of();

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  @Option(names = "--until", paramLabel = "DATE")
  private Optional<LocalDate> until = Optional.empty();

  @Mixin private final Decided decided = new Decided();

  WaiveCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    if (reason.isBlank()) {
      heshu.terminal().complain(heshu.say("cli.error", heshu.say("cli.no-reason")));
      return ExitCode.USAGE;
    }
    CheckResult result = report.check(heshu);
    if (result.reports().isEmpty()) {
      return ExitCode.INPUT;
    }
    ReportResult checked = result.reports().get(0);
    List<Target> targets = new ArrayList<>();
    for (String id : wanted) {
      List<Finding> findings = OneReport.findings(checked, id);
      if (findings.isEmpty()) {
        heshu.terminal().complain(heshu.say("cli.error", heshu.say("cli.no-such-finding", id)));
        OneReport.remindOfTables(result, heshu);
        return ExitCode.USAGE;
      }
      for (Finding finding : findings) {
        targets.add(Target.of(finding, checked.document().words(finding.span())));
      }
    }
    decided.record(report.path(), targets, new Act.Waive(reason, until));
    heshu.terminal().printText(to -> to.write(heshu.say("cli.waived", targets.size()) + "\n"));
    return ExitCode.OK;
  }
}
