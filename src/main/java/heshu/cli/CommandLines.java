package heshu.cli;

import heshu.decision.Act;
import heshu.text.Wording;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together. */
public final class CommandLines {
  private CommandLines() {}

  /** Carries out a command line and gives its exit code. */
  public static int run(Terminal terminal, List<String> arguments) {
    return run(terminal, arguments, Lent.nothing());
  }

  /** Carries out a line of the prompt and gives its exit code. */
  static int run(Terminal terminal, List<String> arguments, Lent lent) {
    try {
      CommandLine line = create(terminal, arguments, lent);
      return line.execute(whole(arguments, line).toArray(String[]::new));
    } catch (StackOverflowError | OutOfMemoryError | LinkageError fault) {
      Wording wording = Language.of(arguments).wording();
      terminal.complain(wording.say("cli.fault", fault.toString(), "?"));
      return ExitCode.FAULT.code();
    }
  }

  /** A report where a command should stand is to be browsed. */
  private static List<String> whole(List<String> arguments, CommandLine line) {
    boolean isReport =
        !arguments.isEmpty()
            && !line.getSubcommands().containsKey(arguments.get(0))
            && ReportArguments.isReport(Path.of(arguments.get(0)));
    return isReport
        ? Stream.concat(Stream.of(BrowseCommand.NAME), arguments.stream()).toList()
        : arguments;
  }

  /** The whole command tree, ready to be executed. */
  public static CommandLine create(Terminal terminal, List<String> arguments) {
    return create(terminal, arguments, Lent.nothing());
  }

  static CommandLine create(Terminal terminal, List<String> arguments, Lent lent) {
    Language language = Language.of(arguments);
    Wording wording = language.wording();
    Heshu heshu = new Heshu(terminal, wording, lent);
    CommandLine line =
        new CommandLine(heshu)
            .addSubcommand(new BindCommand(heshu))
            .addSubcommand(new BrowseCommand(heshu))
            .addSubcommand(new CheckCommand(heshu))
            .addSubcommand(new ClaimsCommand(heshu))
            .addSubcommand(new CompletionCommand(heshu))
            .addSubcommand(new ConfigCommand(heshu))
            .addSubcommand(new DecisionsCommand(heshu))
            .addSubcommand(new DoctorCommand(heshu))
            .addSubcommand(new ExplainCommand(heshu))
            .addSubcommand(new HelpCommand(heshu))
            .addSubcommand(new InitCommand(heshu))
            .addSubcommand(new RulesCommand(heshu))
            .addSubcommand(new PromptCommand(heshu))
            .addSubcommand(new SignCommand(heshu))
            .addSubcommand(new TablesCommand(heshu))
            .addSubcommand(new WaiveCommand(heshu))
            .setResourceBundle(bundle(language))
            .setOut(
                new PrintWriter(new OutputStreamWriter(terminal.out(), terminal.charset()), true))
            .setErr(terminal.err())
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(Act.Stage.class, CommandLines::stage)
            .setAbbreviatedOptionsAllowed(false)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(Math.max(60, Math.min(100, terminal.columns())))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return line.setParameterExceptionHandler(new Mistakes(terminal, wording))
        .setExecutionExceptionHandler(new Faults(terminal, wording));
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
