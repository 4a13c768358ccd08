package heshu.cli;

import heshu.check.Preparation;
import heshu.check.RuleTrials;
import heshu.check.RuleTrials.Trial;
import heshu.config.ConfigurationException;
import heshu.config.NearestName;
import heshu.config.SettingsReader;
import heshu.glossary.Glossary;
import heshu.output.DisplayWidth;
import heshu.output.Printable;
import heshu.rule.Rule;
import heshu.rule.RuleBook;
import heshu.rule.RuleSettings;
import heshu.rule.evaluator.Evaluators;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists rules, shows the page of one, tries rules on the examples in their pages. */
@Command(name = "rules")
final class RulesCommand extends Task {
  private final Heshu heshu;

  @Parameters(index = "0", arity = "0..1", paramLabel = "ACTION", descriptionKey = "action")
  private Action action = Action.LIST;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RULE",
      descriptionKey = "rule",
      completionCandidates = RuleNames.class)
  private Optional<String> id = Optional.empty();

  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  RulesCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  /** What can be done with rules. */
  private enum Action {
    LIST,
    SHOW,
    TEST;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    Preparation preparation =
        Preparation.of(configuration.settings(List.of(Path.of(SettingsReader.FILE_NAME))));
    RuleBook book = preparation.rules();
    if (id.isPresent() && book.rule(id.get()).isEmpty()) {
      return unknown(id.get(), book);
    }
    List<Rule> chosen = id.flatMap(book::rule).map(List::of).orElseGet(book::rules);
    return switch (action) {
      case LIST -> list(chosen, preparation.settings().ruleSettings());
      case SHOW -> show(chosen);
      case TEST -> test(chosen);
    };
  }

  private ExitCode unknown(String wanted, RuleBook book) {
    Terminal terminal = heshu.terminal();
    terminal.complain(heshu.say("cli.error", heshu.say("cli.unknown-rule", wanted)));
    NearestName.to(wanted, book.ids())
        .ifPresent(nearest -> terminal.complain(heshu.say("cli.did-you-mean", nearest)));
    return ExitCode.USAGE;
  }

  private ExitCode list(List<Rule> rules, RuleSettings settings) throws IOException {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    heshu
        .terminal()
        .printText(
            to -> {
              for (Rule rule : rules) {
                String severity =
                    settings.isOn(rule)
                        ? heshu.say("output.severity." + settings.severity(rule).contractName())
                        : heshu.say("cli.rule-off");
                to.write(DisplayWidth.pad(rule.id(), widest) + "  ");
                to.write(DisplayWidth.pad(severity, 8));
                to.write(Printable.line(title(rule)) + "\n");
              }
            });
    return ExitCode.OK;
  }

  private String title(Rule rule) {
    return heshu.wording().isChinese() ? rule.title() : rule.titleEnglish().orElseGet(rule::title);
  }

  private ExitCode show(List<Rule> rules) throws IOException {
    heshu
        .terminal()
        .printText(
            to -> {
              for (Rule rule : rules) {
                for (String line : rule.page().lines().toList()) {
                  to.write(Printable.line(line) + "\n");
                }
              }
            });
    return ExitCode.OK;
  }

  private ExitCode test(List<Rule> rules) throws IOException {
    RuleTrials trials = new RuleTrials(Evaluators.all(), Glossary.standard());
    List<Trial> done = rules.stream().flatMap(rule -> trials.of(rule).stream()).toList();
    List<Trial> failed = done.stream().filter(trial -> !trial.passed()).toList();
    heshu
        .terminal()
        .printText(
            to -> {
              for (Trial trial : failed) {
                to.write(failure(trial) + "\n");
              }
              to.write(heshu.say("cli.trials", rules.size(), done.size(), failed.size()) + "\n");
            });
    return failed.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private String failure(Trial trial) {
    return Printable.line(
        heshu.say(
            "cli.trial-failed",
            trial.rule().id(),
            trial.example().line(),
            String.join("、", trial.example().flagged()),
            String.join("、", trial.marked())));
  }
}
