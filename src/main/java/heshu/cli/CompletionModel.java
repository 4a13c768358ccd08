package heshu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command tree as completion scripts and the manual need it.
 *
 * @param commands all commands in alphabetical order
 * @param options those of the program itself
 */
record CompletionModel(List<Entry> commands, List<Flag> options) {

  /** A command, what it takes on its command line, and its options. */
  record Entry(String name, String summary, List<Argument> arguments, List<Flag> options) {}

  /** An option. */
  record Flag(List<String> names, String summary, Value value, List<String> choices) {}

  /** A positional parameter. */
  record Argument(String label, Value value, List<String> choices) {}

  /** What stands behind an option or at a position. */
  enum Value {
    /** Nothing. */
    NONE,
    FILE,
    CHOICE,
    /** One of the choices, {@code =} and a file. */
    CHOICE_AND_FILE,
    TEXT
  }

  static CompletionModel of(CommandLine root) {
    List<Entry> commands =
        root.getSubcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(command -> !command.usageMessage().hidden())
            .map(CompletionModel::entry)
            .sorted(Comparator.comparing(Entry::name))
            .toList();
    return new CompletionModel(commands, flags(root.getCommandSpec()));
  }

  private static Entry entry(CommandSpec command) {
    List<Argument> arguments = new ArrayList<>();
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      arguments.add(new Argument(parameter.paramLabel(), value(parameter), choices(parameter)));
    }
    return new Entry(
        command.name(), first(command.usageMessage().description()), arguments, flags(command));
  }

  private static List<Flag> flags(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .map(CompletionModel::flag)
        .sorted(Comparator.comparing((Flag flag) -> flag.names().get(flag.names().size() - 1)))
        .toList();
  }

  private static Flag flag(OptionSpec option) {
    List<String> names =
        List.of(option.names()).stream().sorted(Comparator.comparing(String::length)).toList();
    return new Flag(names, first(option.description()), value(option), choices(option));
  }

  private static Value value(ArgSpec argument) {
    if (argument.arity().max() == 0) {
      return Value.NONE;
    }
    String label = argument.paramLabel().toUpperCase(Locale.ROOT);
    if (label.contains("=FILE")) {
      return Value.CHOICE_AND_FILE;
    }
    if (!choices(argument).isEmpty()) {
      return Value.CHOICE;
    }
    return label.equals("FILE") || label.equals("PATH") || label.equals("REPORT")
        ? Value.FILE
        : Value.TEXT;
  }

  static List<String> choices(ArgSpec argument) {
    if (argument.completionCandidates() == null) {
      return List.of();
    }
    return StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }
}
