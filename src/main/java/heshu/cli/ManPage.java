package heshu.cli;

import heshu.cli.CompletionModel.Argument;
import heshu.cli.CompletionModel.Entry;
import heshu.cli.CompletionModel.Flag;
import heshu.output.Program;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Writes the manual page, in the language of the command tree. */
final class ManPage {
  /** The rules alone are eighty. */
  private static final int MOST_CHOICES = 12;

  private final CompletionModel model;
  private final ResourceBundle words;
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandLine root) {
    this.model = CompletionModel.of(root);
    this.words = root.getResourceBundle();
  }

  String text() {
    request(".TH HESHU 1 \"\" \"heshu " + Program.version() + "\" \"heshu\"");
    request(".\\\" Chinese has no blanks to stretch.");
    request(".ad l");
    section("name", escape("heshu - " + words.getString("man.purpose")));
    section("synopsis", "\\fBheshu\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]...");
    section("description", escape(words.getString("heshu.usage.description")));
    request(".SH " + words.getString("man.commands"));
    model.commands().forEach(this::command);
    request(".SH " + words.getString("man.options"));
    options(model.options());
    request(".SH " + words.getString("man.exit-codes"));
    for (ExitCode code : ExitCode.values()) {
      entry(Integer.toString(code.code()), words.getString("exit." + code.code()));
    }
    return page.toString();
  }

  private void command(Entry command) {
    StringBuilder line = new StringBuilder(command.name());
    for (Argument argument : command.arguments()) {
      line.append(' ').append(argument.label());
    }
    request(".SS " + escape(line.toString()));
    request(escape(command.summary()));
    List<Flag> own =
        command.options().stream().filter(flag -> !model.options().contains(flag)).toList();
    options(own);
  }

  private void options(List<Flag> flags) {
    for (Flag flag : flags) {
      entry(String.join(", ", flag.names()) + choices(flag), flag.summary());
    }
  }

  private static String choices(Flag flag) {
    boolean few = !flag.choices().isEmpty() && flag.choices().size() <= MOST_CHOICES;
    return few ? " " + String.join("|", flag.choices()) : "";
  }

  private void entry(String head, String text) {
    request(".TP");
    request("\\fB" + escape(head) + "\\fR");
    request(escape(text));
  }

  private void section(String title, String text) {
    request(".SH " + words.getString("man." + title));
    request(text);
  }

  private void request(String line) {
    page.append(line).append('\n');
  }

  /** A hyphen would be set as one, and a line must not begin with a control character. */
  private static String escape(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
