package heshu.cli;

import heshu.cli.CompletionModel.Argument;
import heshu.cli.CompletionModel.Entry;
import heshu.cli.CompletionModel.Flag;
import heshu.cli.CompletionModel.Value;
import java.util.List;

/** Writes the completion script for bash 4 and later. */
final class BashCompletion {
  private final StringBuilder script = new StringBuilder();

  private BashCompletion() {}

  static String script(CompletionModel model) {
    return new BashCompletion().write(model);
  }

  private String write(CompletionModel model) {
    line("# bash completion for heshu; written by: heshu completion bash");
    line("_heshu_files() {");
    line("  compopt -o filenames 2>/dev/null");
    line("  mapfile -t COMPREPLY < <(compgen -f -- \"$1\")");
    line("}");
    line("_heshu() {");
    line("  local cur prev words cword command= i");
    line("  words=(\"${COMP_WORDS[@]}\") cword=$COMP_CWORD");
    line("  cur=${words[cword]} prev=${words[cword-1]} COMPREPLY=()");
    line("  # bash takes --format=json apart at the =");
    line("  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${words[cword-2]}; fi");
    line("  for ((i = 1; i < cword; i++)); do");
    line("    case ${words[i]} in");
    line(
        "      "
            + String.join("|", model.commands().stream().map(Entry::name).toList())
            + ") command=${words[i]}; break ;;");
    line("    esac");
    line("  done");
    line("  case $command in");
    line("    '')");
    words("      ", model.options(), model.commands().stream().map(Entry::name).toList(), false);
    line("      ;;");
    for (Entry command : model.commands()) {
      line("    " + command.name() + ")");
      boolean files = command.arguments().stream().anyMatch(a -> a.value() == Value.FILE);
      List<String> choices =
          command.arguments().stream().map(Argument::choices).flatMap(List::stream).toList();
      words("      ", command.options(), choices, files);
      line("      ;;");
    }
    line("  esac");
    line("}");
    line("complete -F _heshu heshu");
    return script.toString();
  }

  private void words(String indent, List<Flag> options, List<String> choices, boolean files) {
    line(indent + "case $prev in");
    for (Flag flag : options) {
      if (flag.value() != Value.NONE) {
        line(indent + "  " + String.join("|", flag.names()) + ") " + values(flag) + "return ;;");
      }
    }
    line(indent + "esac");
    String names = String.join(" ", options.stream().flatMap(f -> f.names().stream()).toList());
    line(indent + "if [[ $cur == -* ]]; then");
    line(indent + "  mapfile -t COMPREPLY < <(compgen -W '" + names + "' -- \"$cur\")");
    if (files) {
      line(indent + "else _heshu_files \"$cur\"");
    } else if (!choices.isEmpty()) {
      line(indent + "else");
      line(
          indent
              + "  mapfile -t COMPREPLY < <(compgen -W '"
              + String.join(" ", choices)
              + "' -- \"$cur\")");
    }
    line(indent + "fi");
  }

  private static String values(Flag flag) {
    String choices = String.join(" ", flag.choices());
    return switch (flag.value()) {
      case FILE -> "_heshu_files \"$cur\"; ";
      case CHOICE -> "mapfile -t COMPREPLY < <(compgen -W '" + choices + "' -- \"$cur\"); ";
      case CHOICE_AND_FILE ->
          "compopt -o nospace; mapfile -t COMPREPLY < <(compgen -S = -W '"
              + choices
              + "' -- \"$cur\"); ";
      case NONE, TEXT -> "";
    };
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
