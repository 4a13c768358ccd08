package heshu.cli;

import heshu.decision.Act;
import heshu.text.Wording;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together. */
public final class CommandLines {
  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 100;

  /** In the order of the help. */
  private static final Set<String> COMMANDS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  "bind",
                  BrowseCommand.NAME,
                  "check",
                  "claims",
                  CompletionCommand.NAME,
                  "config",
                  "decisions",
                  "doctor",
                  "explain",
                  HelpCommand.NAME,
                  "init",
                  "rules",
                  PromptCommand.NAME,
                  "sign",
                  "tables",
                  "waive")));

  private static final Set<String> SPEAK_OF_OTHERS =
      Set.of(HelpCommand.NAME, CompletionCommand.NAME, PromptCommand.NAME);

  private CommandLines() {}

  /** Not said to be a {@link Task}: to verify that, all of them would be loaded at every start. */
  private static Object command(String name, Heshu heshu) {
    return switch (name) {
      case "bind" -> new BindCommand(heshu);
      case BrowseCommand.NAME -> new BrowseCommand(heshu);
      case "check" -> new CheckCommand(heshu);
      case "claims" -> new ClaimsCommand(heshu);
      case CompletionCommand.NAME -> new CompletionCommand(heshu);
      case "config" -> new ConfigCommand(heshu);
      case "decisions" -> new DecisionsCommand(heshu);
      case "doctor" -> new DoctorCommand(heshu);
      case "explain" -> new ExplainCommand(heshu);
      case HelpCommand.NAME -> new HelpCommand(heshu);
      case "init" -> new InitCommand(heshu);
      case "rules" -> new RulesCommand(heshu);
      case PromptCommand.NAME -> new PromptCommand(heshu);
      case "sign" -> new SignCommand(heshu);
      case "tables" -> new TablesCommand(heshu);
      case "waive" -> new WaiveCommand(heshu);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Carries out a command line and gives its exit code. */
  public static int run(Terminal terminal, List<String> arguments) {
    return run(terminal, arguments, Lent.nothing());
  }

  /** Carries out a line of the prompt and gives its exit code. */
  static int run(Terminal terminal, List<String> arguments, Lent lent) {
    if (arguments.stream().anyMatch(CommandLines::isLost)) {
      Wording wording = Language.of(arguments).wording();
      terminal.complain(wording.say("cli.error", wording.say("cli.lost-word")));
      return ExitCode.INPUT.code();
    }
    try {
      List<String> whole = whole(arguments);
      return create(terminal, whole, lent).execute(whole.toArray(String[]::new));
    } catch (StackOverflowError | OutOfMemoryError | LinkageError fault) {
      Wording wording = Language.of(arguments).wording();
      terminal.complain(wording.say("cli.fault", fault.toString(), "?"));
      return ExitCode.FAULT.code();
    }
  }

  /**
   * Whether the system's language had no letters for a word, so that no file can be found by it.
   */
  private static boolean isLost(String word) {
    return word.indexOf('\uFFFD') >= 0;
  }

  /** A report where a command should stand is to be browsed. */
  private static List<String> whole(List<String> arguments) {
    boolean isReport =
        !arguments.isEmpty()
            && !COMMANDS.contains(arguments.get(0))
            && ReportArguments.isReport(arguments.get(0));
    return isReport
        ? Stream.concat(Stream.of(BrowseCommand.NAME), arguments.stream()).toList()
        : arguments;
  }

  /** The command tree, ready to be executed. */
  public static CommandLine create(Terminal terminal, List<String> arguments) {
    return create(terminal, arguments, Lent.nothing());
  }

  static CommandLine create(Terminal terminal, List<String> arguments, Lent lent) {
    Language language = Language.of(arguments);
    Wording wording = language.wording();
    Heshu heshu = new Heshu(terminal, wording, lent);
    CommandLine line = new CommandLine(heshu);
    for (String name : needed(arguments)) {
      line.addSubcommand(command(name, heshu));
    }
    line.setResourceBundle(bundle(language))
        .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), terminal.charset()), true))
        .setErr(terminal.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(Act.Stage.class, CommandLines::stage)
        .setAbbreviatedOptionsAllowed(false)
        .setUsageHelpAutoWidth(false)
        .setHelpFactory((command, colours) -> help(command, colours, terminal))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    return line.setParameterExceptionHandler(new Mistakes(terminal, wording))
        .setExecutionExceptionHandler(new Faults(terminal, wording));
  }

  /**
   * The commands that a line can be about. To describe all of them takes longer than the rest of
   * the start; only a line that names none, or one that speaks of the others, needs them all.
   */
  private static Set<String> needed(List<String> arguments) {
    Set<String> named = new LinkedHashSet<>(COMMANDS);
    named.retainAll(arguments);
    return named.isEmpty()
            || isMistyped(arguments.get(0))
            || !Collections.disjoint(named, SPEAK_OF_OTHERS)
        ? COMMANDS
        : named;
  }

  private static boolean isMistyped(String first) {
    return !first.startsWith("-") && !COMMANDS.contains(first);
  }

  /** The width is asked for only where help is shown: outside a prompt it takes a process. */
  private static Help help(CommandSpec command, Help.ColorScheme colours, Terminal terminal) {
    int width = Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, terminal.columns()));
    command.usageMessage().width(width);
    return new Help(command, colours);
  }

  private static Act.Stage stage(String written) {
    return Act.Stage.named(written)
        .orElseThrow(() -> new CommandLine.TypeConversionException("初核 复核 终核"));
  }

  /** Also of the root bundle, when the system's own language is another one. */
  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "heshu.cli.messages",
        language == Language.ZH ? Locale.ROOT : language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
