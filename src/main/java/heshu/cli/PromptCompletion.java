package heshu.cli;

import heshu.shell.Expected;
import heshu.shell.Opened;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can stand at a place of a line, by the model of its command. */
final class PromptCompletion {
  private static final String SERIES = "--series";

  private final CompletionModel model;

  PromptCompletion(CompletionModel model) {
    this.model = model;
  }

  Expected expected(List<String> before, String word, Opened opened) {
    Optional<CompletionModel.Entry> command =
        model.commands().stream().filter(entry -> entry.name().equals(before.get(0))).findFirst();
    if (command.isEmpty()) {
      return Expected.of(List.of());
    }
    Optional<CompletionModel.Flag> behind = flag(command.get(), before.get(before.size() - 1));
    if (behind.isPresent()) {
      return value(behind.get());
    }
    int value = word.indexOf('=');
    if (word.startsWith("--") && value > 0) {
      return attached(flag(command.get(), word.substring(0, value)), word.substring(0, value + 1));
    }
    return word.startsWith("-") ? options(command.get()) : arguments(command.get(), opened);
  }

  /** The option of this name, if it takes a value. */
  private static Optional<CompletionModel.Flag> flag(CompletionModel.Entry command, String name) {
    return command.options().stream()
        .filter(flag -> flag.names().contains(name))
        .filter(flag -> flag.value() != CompletionModel.Value.NONE)
        .findFirst();
  }

  private static Expected value(CompletionModel.Flag flag) {
    if (flag.names().contains(SERIES)) {
      return Expected.of(Expected.Kind.INDICATOR);
    }
    return flag.value() == CompletionModel.Value.FILE
        ? Expected.of(Expected.Kind.FILE)
        : Expected.of(flag.choices());
  }

  private static Expected attached(Optional<CompletionModel.Flag> flag, String name) {
    return Expected.of(
        flag.stream().flatMap(one -> one.choices().stream()).map(choice -> name + choice).toList());
  }

  private static Expected options(CompletionModel.Entry command) {
    return Expected.of(command.options().stream().flatMap(flag -> flag.names().stream()).toList());
  }

  /** The open report is left out of a line, so that what comes after it is offered in its place. */
  private Expected arguments(CompletionModel.Entry command, Opened opened) {
    List<String> words = new ArrayList<>();
    Set<Expected.Kind> kinds = new HashSet<>();
    boolean alone = command.arguments().size() == 1;
    for (CompletionModel.Argument argument : command.arguments()) {
      words.addAll(argument.choices());
      switch (argument.label()) {
        case "CLAIM" -> kinds.add(Expected.Kind.CLAIM);
        case "FINDING" -> kinds.add(Expected.Kind.FINDING);
        case "COMMAND" -> model.commands().forEach(one -> words.add(one.name()));
        default -> {
          if (argument.value() == CompletionModel.Value.FILE
              && (alone || opened.report().isEmpty())) {
            kinds.add(Expected.Kind.FILE);
          }
        }
      }
    }
    return new Expected(words, kinds);
  }
}
