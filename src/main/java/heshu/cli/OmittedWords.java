package heshu.cli;

import heshu.shell.Opened;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Puts into a line what it leaves out: the open report in front, the open tables and other options
 * behind, as far as its command takes them.
 */
final class OmittedWords {
  private static final String REPORT = "REPORT";
  private static final String TABLES = "PATH";
  private static final String DATA = "--data";
  private static final List<String> ENDINGS = List.of(".docx", ".doc", ".txt", ".md");

  private final CommandLine root;

  OmittedWords(CommandLine root) {
    this.root = root;
  }

  List<String> added(List<String> words, Opened opened) {
    Optional<CommandSpec> command =
        Optional.ofNullable(root.getSubcommands().get(words.get(0)))
            .map(CommandLine::getCommandSpec);
    List<String> whole = new ArrayList<>(words);
    command.ifPresent(spec -> whole.addAll(1, inputs(words, spec, opened)));
    CommandSpec options = command.orElse(root.getCommandSpec());
    opened.options().forEach((name, values) -> addOption(whole, name, values, options));
    return whole;
  }

  private static List<String> inputs(List<String> words, CommandSpec command, Opened opened) {
    List<String> written = arguments(words, command);
    String label =
        command.positionalParameters().isEmpty()
            ? ""
            : command.positionalParameters().get(0).paramLabel();
    if (label.equals(REPORT) && (written.isEmpty() || !isReport(written.get(0)))) {
      return opened.report().map(List::of).orElse(List.of());
    }
    return label.equals(TABLES) && written.isEmpty()
        ? opened.options().getOrDefault(DATA, List.of())
        : List.of();
  }

  /** The words that are neither the command's name nor options nor their values. */
  private static List<String> arguments(List<String> words, CommandSpec command) {
    List<String> arguments = new ArrayList<>();
    boolean isValue = false;
    for (String word : words.subList(1, words.size())) {
      boolean isOption = word.startsWith("-") && word.length() > 1;
      if (!isValue && !isOption) {
        arguments.add(word);
      }
      isValue = !isValue && isOption && takesValue(command, word);
    }
    return arguments;
  }

  private static boolean takesValue(CommandSpec command, String word) {
    return Optional.ofNullable(command.findOption(word))
        .filter(option -> option.arity().max() > 0)
        .isPresent();
  }

  /** Claim numbers, ids and actions stand where the report is left out. */
  private static boolean isReport(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) || PathPattern.isOne(word) || exists(word);
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static void addOption(
      List<String> words, String name, List<String> values, CommandSpec command) {
    OptionSpec option = command.findOption(name);
    if (option == null || isWritten(words, option)) {
      return;
    }
    for (String value : values) {
      words.add(name);
      words.add(value);
    }
  }

  private static boolean isWritten(List<String> words, OptionSpec option) {
    return List.of(option.names()).stream()
        .anyMatch(
            name ->
                words.stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "=")));
  }
}
