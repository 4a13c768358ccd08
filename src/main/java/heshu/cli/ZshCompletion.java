package heshu.cli;

import heshu.cli.CompletionModel.Argument;
import heshu.cli.CompletionModel.Entry;
import heshu.cli.CompletionModel.Flag;
import java.util.ArrayList;
import java.util.List;

/** Writes the completion script for zsh. */
final class ZshCompletion {
  private final StringBuilder script = new StringBuilder();

  private ZshCompletion() {}

  static String script(CompletionModel model) {
    return new ZshCompletion().write(model);
  }

  private String write(CompletionModel model) {
    line("#compdef heshu");
    line("# zsh completion for heshu; written by: heshu completion zsh");
    line("_heshu() {");
    line("  local context state line");
    line("  local -a commands");
    line("  typeset -A opt_args");
    line("  commands=(");
    for (Entry command : model.commands()) {
      line("    " + quote(command.name() + ":" + command.summary()));
    }
    line("  )");
    List<String> root = specs(model.options());
    root.add("'1:command:->command'");
    root.add("'*::argument:->arguments'");
    arguments("  ", "-C ", root);
    line("  case $state in");
    line("    command) _describe -t commands command commands ;;");
    line("    arguments)");
    line("      case $line[1] in");
    for (Entry command : model.commands()) {
      line("        " + command.name() + ")");
      List<String> specs = specs(command.options());
      command.arguments().forEach(argument -> specs.add(spec(argument)));
      arguments("          ", "", specs);
      line("          ;;");
    }
    line("      esac ;;");
    line("  esac");
    line("}");
    line(
        "if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _heshu \"$@\"; else compdef _heshu heshu; fi");
    return script.toString();
  }

  private void arguments(String indent, String flags, List<String> specs) {
    line(indent + "_arguments -s " + flags + "\\");
    for (int i = 0; i < specs.size(); i++) {
      line(indent + "  " + specs.get(i) + (i + 1 < specs.size() ? " \\" : ""));
    }
  }

  private static List<String> specs(List<Flag> flags) {
    List<String> specs = new ArrayList<>();
    for (Flag flag : flags) {
      for (String name : flag.names()) {
        String equals = name.startsWith("--") && !action(flag).isEmpty() ? "=" : "";
        specs.add(quote("*" + name + equals + "[" + escape(flag.summary()) + "]" + action(flag)));
      }
    }
    return specs;
  }

  private static String spec(Argument argument) {
    String action =
        argument.choices().isEmpty() ? "_files" : "(" + String.join(" ", argument.choices()) + ")";
    return quote("*:" + argument.label() + ":" + action);
  }

  private static String action(Flag flag) {
    String choices = String.join(" ", flag.choices());
    return switch (flag.value()) {
      case NONE -> "";
      case FILE -> ":file:_files";
      case CHOICE -> ":value:(" + choices + ")";
      case CHOICE_AND_FILE -> ":value:(" + String.join("= ", flag.choices()) + "=)";
      case TEXT -> ":value: ";
    };
  }

  private static String escape(String summary) {
    return summary.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
