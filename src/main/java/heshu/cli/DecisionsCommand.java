package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.ReportResult;
import heshu.claim.Claim;
import heshu.config.ConfigurationException;
import heshu.config.DecisionFile;
import heshu.decision.Act;
import heshu.decision.Decision;
import heshu.decision.DecisionBook;
import heshu.output.Printable;
import heshu.rule.Finding;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Lists what a person decided on a report, or takes out what no longer applies to anything in it.
 */
@Command(name = "decisions")
final class DecisionsCommand extends Task {
  private final Heshu heshu;

  @Mixin private final OneReport report = new OneReport();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ACTION",
      descriptionKey = "decisions-action")
  private Action action = Action.LIST;

  DecisionsCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  /** What can be done with decisions. */
  private enum Action {
    LIST,
    PRUNE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    CheckResult result = report.check(heshu);
    if (result.reports().isEmpty()) {
      return ExitCode.INPUT;
    }
    try {
      DecisionFile file = DecisionFile.of(report.path());
      DecisionBook book = file.read();
      Set<Decision> stale = stale(result.reports().get(0), book);
      if (action == Action.PRUNE) {
        file.update(now -> now.without(stale::contains));
        print(List.of(heshu.say("cli.pruned", stale.size())));
      } else {
        print(lines(book, stale));
      }
      return ExitCode.OK;
    } catch (UnreadableException e) {
      throw new ConfigurationException(List.of(e.problem()));
    }
  }

  private static Set<Decision> stale(ReportResult report, DecisionBook book) {
    Set<String> claims =
        report.extraction().claims().stream().map(Claim::id).collect(Collectors.toSet());
    Set<String> findings =
        Stream.concat(report.findings().stream(), report.waived().stream())
            .map(Finding::id)
            .collect(Collectors.toSet());
    return new HashSet<>(book.stale(claims, findings));
  }

  private List<String> lines(DecisionBook book, Set<Decision> stale) {
    if (book.decisions().isEmpty()) {
      return List.of(heshu.say("cli.no-decisions"));
    }
    return book.decisions().stream()
        .map(
            decision ->
                line(decision) + (stale.contains(decision) ? "  " + heshu.say("cli.stale") : ""))
        .toList();
  }

  private String line(Decision decision) {
    return Printable.line(
        decision.target().id()
            + "  "
            + said(decision.act())
            + "  "
            + decision.target().words()
            + decision.on().map(LocalDate::toString).map(day -> "  " + day).orElse("")
            + (decision.by().isEmpty() ? "" : "  " + decision.by()));
  }

  private String said(Act act) {
    if (act instanceof Act.Confirm confirm) {
      return heshu.say("cli.act-confirm", confirm.formula());
    }
    if (act instanceof Act.Bind bind) {
      return heshu.say("cli.act-bind", bind.formula());
    }
    if (act instanceof Act.Waive waive) {
      String until = waive.until().map(day -> heshu.say("cli.act-until", day)).orElse("");
      return heshu.say("cli.act-waive", waive.reason() + until);
    }
    return act instanceof Act.Sign sign
        ? sign.stage().chineseName()
        : heshu.say("cli.act-note", ((Act.Remark) act).text());
  }

  private void print(List<String> lines) throws IOException {
    heshu
        .terminal()
        .printText(
            to -> {
              for (String line : lines) {
                to.write(line + "\n");
              }
            });
  }
}
