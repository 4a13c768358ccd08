package heshu.cli;

import heshu.check.Checking;
import heshu.output.Presentation;
import heshu.rule.Severity;
import heshu.shell.Commands;
import heshu.shell.Expected;
import heshu.shell.Interruption;
import heshu.shell.OpenTerminal;
import heshu.shell.Opened;
import heshu.text.Message;
import heshu.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The command line's commands, as the prompt carries them out. */
final class PromptLines implements Commands {
  private final Heshu heshu;

  /** A command must not read the lines that come after it. */
  private final Terminal unguarded;

  private Terminal terminal;
  private Lent lent = new Lent(Optional.empty(), Optional.of(new KnownCheck()), new Interruption());

  PromptLines(Heshu heshu) {
    this.heshu = heshu;
    this.unguarded = heshu.terminal().withInput(InputStream.nullInputStream());
    this.terminal = unguarded;
  }

  /** What a command line of {@code heshu shell} opens. */
  static Opened opened(ParseResult parsed) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    Optional<String> report = Optional.empty();
    Optional<ParseResult> at = Optional.of(parsed);
    while (at.isPresent()) {
      for (OptionSpec option : at.get().matchedOptions()) {
        if (option.arity().max() > 0) {
          options.put(option.longestName(), List.copyOf(option.originalStringValues()));
        }
      }
      if (at.get().hasMatchedPositional(0)) {
        report = at.get().matchedPositional(0).originalStringValues().stream().findFirst();
      }
      at = Optional.ofNullable(at.get().subcommand());
    }
    return new Opened(report, options);
  }

  @Override
  public void lend(OpenTerminal open) {
    lent = new Lent(Optional.of(open), lent.check(), lent.interruption());
  }

  @Override
  public void begin(Interruption interruption) {
    lent = new Lent(lent.terminal(), lent.check(), interruption);
    terminal = unguarded.until(interruption);
  }

  @Override
  public List<String> names() {
    return heshu.commandLine().getSubcommands().keySet().stream()
        .filter(name -> !name.equals(PromptCommand.NAME))
        .sorted()
        .toList();
  }

  @Override
  public Optional<Opened> open(List<String> words) {
    return parsed(words).map(line -> opened(line.getParseResult()));
  }

  @Override
  public int run(List<String> words, Opened opened) {
    if (words.get(0).equals(PromptCommand.NAME)) {
      return refuse(Message.of("cli.shell-in-shell"));
    }
    if (words.contains("--watch")) {
      return refuse(Message.of("cli.watch-in-shell"));
    }
    List<String> whole = new OmittedWords(heshu.commandLine()).added(words, opened);
    return CommandLines.run(terminal, whole, lent);
  }

  @Override
  public Optional<Checking> checking(Opened opened) {
    return parsed(opened.words())
        .map(CommandLine::getSubcommands)
        .map(commands -> commands.get(PromptCommand.NAME))
        .map(line -> ((PromptCommand) line.getCommand()).checking());
  }

  /** The words as those of {@code heshu shell}; mistakes are said. */
  private Optional<CommandLine> parsed(List<String> words) {
    List<String> whole = new ArrayList<>(List.of(PromptCommand.NAME));
    whole.addAll(words);
    CommandLine line = CommandLines.create(terminal, whole, lent);
    String[] arguments = whole.toArray(String[]::new);
    try {
      line.parseArgs(arguments);
      return Optional.of(line);
    } catch (CommandLine.ParameterException mistake) {
      new Mistakes(terminal, heshu.wording()).handleParseException(mistake, arguments);
      return Optional.empty();
    }
  }

  @Override
  public Expected expected(List<String> before, String word, Opened opened) {
    CompletionModel model = CompletionModel.of(heshu.commandLine());
    return new PromptCompletion(model).expected(before, word, opened);
  }

  @Override
  public Presentation presentation() {
    return new Presentation(
        heshu.wording(),
        Severity.NOTE,
        columns(),
        heshu.showsColour(),
        Presentation.Listing.NONE,
        /* timings= */ false);
  }

  /** The terminal that is open knows its width without asking the system. */
  private int columns() {
    return lent.terminal()
        .map(OpenTerminal::columns)
        .filter(columns -> columns > 0)
        .orElseGet(terminal::columns);
  }

  @Override
  public void print(Body body) {
    try {
      terminal.printText(body::write);
    } catch (IOException failed) {
      terminal.complain(heshu.say("cli.cannot-write", String.valueOf(failed.getMessage())));
    }
  }

  @Override
  public int refuse(Message what) {
    terminal.complain(heshu.say("cli.error", heshu.wording().say(what)));
    return ExitCode.USAGE.code();
  }

  @Override
  public int refuse(Problem problem) {
    Problems.say(List.of(problem), heshu);
    return ExitCode.INPUT.code();
  }
}
