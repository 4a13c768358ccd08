package heshu.cli;

import heshu.cli.CompletionModel.Argument;
import heshu.cli.CompletionModel.Entry;
import heshu.cli.CompletionModel.Flag;
import heshu.cli.CompletionModel.Value;
import java.util.List;

/** Writes the completion script for fish. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  static String script(CompletionModel model) {
    return new FishCompletion().write(model);
  }

  private String write(CompletionModel model) {
    script.append("# fish completion for heshu; written by: heshu completion fish\n");
    List<String> names = model.commands().stream().map(Entry::name).toList();
    String none = "not __fish_seen_subcommand_from " + String.join(" ", names);
    script.append("complete -c heshu -f\n");
    for (Entry command : model.commands()) {
      complete(none, "-a " + quote(command.name()) + " -d " + quote(command.summary()));
    }
    model.options().forEach(flag -> option(none, flag));
    for (Entry command : model.commands()) {
      String seen = "__fish_seen_subcommand_from " + command.name();
      command.arguments().forEach(argument -> argument(seen, argument));
      command.options().forEach(flag -> option(seen, flag));
    }
    return script.toString();
  }

  private void argument(String condition, Argument argument) {
    if (!argument.choices().isEmpty()) {
      complete(condition, "-a " + quote(String.join(" ", argument.choices())));
    } else if (argument.value() == Value.FILE) {
      complete(condition, "-F");
    }
  }

  private void option(String condition, Flag flag) {
    StringBuilder words = new StringBuilder();
    for (String name : flag.names()) {
      boolean isLong = name.startsWith("--");
      words.append(isLong ? "-l " : "-s ").append(name.substring(isLong ? 2 : 1)).append(' ');
    }
    words.append("-d ").append(quote(flag.summary()));
    switch (flag.value()) {
      case FILE -> words.append(" -r -F");
      case CHOICE -> words.append(" -x -a ").append(quote(String.join(" ", flag.choices())));
      case CHOICE_AND_FILE ->
          words.append(" -x -a ").append(quote(String.join("= ", flag.choices()) + "="));
      case TEXT -> words.append(" -x");
      case NONE -> {}
    }
    complete(condition, words.toString());
  }

  private void complete(String condition, String words) {
    script.append("complete -c heshu -n ").append(quote(condition)).append(' ');
    script.append(words).append('\n');
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
