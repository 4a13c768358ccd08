package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Checking;
import heshu.check.ReadingRequest;
import heshu.check.ReportSource;
import heshu.shell.Opened;
import heshu.shell.Prompt;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes commands line by line, from a person or from a script. */
@Command(name = PromptCommand.NAME)
final class PromptCommand extends Task {
  static final String NAME = "shell";

  private final Heshu heshu;

  @Parameters(index = "0", arity = "0..1", paramLabel = "REPORT", descriptionKey = "one-report")
  private Optional<Path> report = Optional.empty();

  @Mixin private final ReportFacts facts = new ReportFacts();
  @Mixin private final DataArguments data = new DataArguments();
  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  PromptCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException {
    Opened opened = PromptLines.opened(heshu.commandLine().getParseResult());
    Prompt prompt = new Prompt(new PromptLines(heshu), opened);
    Terminal terminal = heshu.terminal();
    if (!terminal.inIsTerminal() || !terminal.outIsTerminal()) {
      return ExitCode.of(prompt.script(terminal.in()));
    }
    prompt.typed(terminal.charset(), history());
    return ExitCode.OK;
  }

  /** In the folder for what programs keep of past sessions, as the XDG base directories have it. */
  private Path history() {
    String stated = heshu.terminal().environment().getOrDefault("XDG_STATE_HOME", "");
    Path state =
        stated.isEmpty()
            ? Path.of(System.getProperty("user.home", ""), ".local", "state")
            : Path.of(stated);
    return state.resolve("heshu").resolve("history");
  }

  /** The check of the report that this command line names, with its progress. */
  Checking checking() {
    Checks checks = checks();
    return new Checking() {
      @Override
      public CheckResult check() throws UnreadableException {
        try (ProgressLine progress = new ProgressLine(heshu)) {
          return checks.check(progress);
        }
      }

      @Override
      public List<Path> watched() {
        return checks.watched();
      }
    };
  }

  private Checks checks() {
    List<ReportSource> sources =
        report.stream()
            .map(path -> (ReportSource) new ReportSource.File(path, path.toString()))
            .toList();
    return new Checks(
        new ReadingRequest(sources, facts.charset(), facts.context()),
        data,
        configuration,
        heshu.lent());
  }
}
