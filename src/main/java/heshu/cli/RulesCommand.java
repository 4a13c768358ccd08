package heshu.cli;

import heshu.check.Preparation;
import heshu.check.RuleTrials;
import heshu.check.RuleTrials.Trial;
import heshu.config.ConfigurationException;
import heshu.config.InitFile;
import heshu.config.NearestName;
import heshu.config.RuleFiles;
import heshu.config.RuleSkeleton;
import heshu.config.Settings;
import heshu.config.SettingsReader;
import heshu.glossary.Glossary;
import heshu.output.DisplayWidth;
import heshu.output.Printable;
import heshu.rule.Rule;
import heshu.rule.RuleBook;
import heshu.rule.RuleSettings;
import heshu.rule.evaluator.Evaluators;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Lists rules, shows the page of one, tries rules on the examples in their pages, begins a new one.
 */
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
  private Optional<String> named = Optional.empty();

  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  RulesCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  /** What can be done with rules. */
  private enum Action {
    LIST,
    SHOW,
    TEST,
    NEW;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    if (action == Action.NEW) {
      return begin();
    }
    Optional<Path> own = named.filter(RulesCommand::isPath).map(Path::of);
    Preparation preparation = Preparation.of(settings(own));
    RuleBook book = preparation.rules();
    List<Rule> chosen = chosen(book, own);
    if (chosen.isEmpty()) {
      return unknown(named.orElse(""), own, book);
    }
    return switch (action) {
      case LIST -> list(chosen, preparation.settings().ruleSettings());
      case SHOW -> show(chosen);
      default -> test(chosen, preparation.glossary());
    };
  }

  private Settings settings(Optional<Path> own) throws ConfigurationException {
    return configuration
        .settings(List.of(Path.of(SettingsReader.FILE_NAME)))
        .withRules(own.stream().toList(), List.of(), List.of());
  }

  /** Whether the word names a file or a folder rather than a rule. */
  private static boolean isPath(String word) {
    return !RuleSkeleton.isId(word) || Files.isDirectory(Path.of(word));
  }

  /** The rule named, those of the folder named, or all. */
  private List<Rule> chosen(RuleBook book, Optional<Path> own) {
    if (named.isEmpty()) {
      return book.rules();
    }
    Optional<Rule> rule = named.flatMap(book::rule);
    if (own.isEmpty() || rule.isPresent()) {
      return rule.stream().toList();
    }
    return new RuleFiles(Evaluators.all()).folder(own.get()).rules();
  }

  /** Writes the first draft of a rule: a skeleton, or the page of the rule it will replace. */
  private ExitCode begin() throws IOException, ConfigurationException {
    if (named.filter(RuleSkeleton::isId).isEmpty()) {
      heshu
          .terminal()
          .complain(heshu.say("cli.error", heshu.say("cli.not-a-rule-id", named.orElse(""))));
      return ExitCode.USAGE;
    }
    String id = named.orElseThrow();
    Path file = configuration.ownRules().resolve(id + ".md").normalize();
    Optional<Rule> known = RuleBook.of(new RuleFiles(Evaluators.all()).bundled().rules()).rule(id);
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of("."));
    try {
      Files.createDirectories(folder);
      InitFile.write(file, known.map(Rule::page).orElseGet(() -> RuleSkeleton.of(id)));
    } catch (UnreadableException e) {
      throw new ConfigurationException(List.of(e.problem()));
    }
    String said = heshu.say(known.isPresent() ? "cli.rule-copied" : "cli.rule-begun", file, folder);
    heshu.terminal().printText(to -> to.write(said + "\n"));
    return ExitCode.OK;
  }

  private ExitCode unknown(String wanted, Optional<Path> own, RuleBook book) {
    Terminal terminal = heshu.terminal();
    String code = own.isPresent() ? "cli.no-rule-files" : "cli.unknown-rule";
    terminal.complain(heshu.say("cli.error", heshu.say(code, wanted)));
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
                String origin = rule.origin().orElseGet(() -> heshu.say("cli.rule-bundled"));
                to.write(Printable.line(title(rule) + "  # " + origin) + "\n");
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

  private ExitCode test(List<Rule> rules, Glossary glossary) throws IOException {
    RuleTrials trials = new RuleTrials(Evaluators.all(), glossary);
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
            trial.rule().origin().orElseGet(() -> trial.rule().id()),
            trial.example().line(),
            words(trial.example().flagged()),
            words(trial.marked())));
  }

  private String words(List<String> marked) {
    return marked.isEmpty()
        ? heshu.say("cli.trial-nothing")
        : marked.stream().map(word -> "“" + word + "”").collect(Collectors.joining());
  }
}
