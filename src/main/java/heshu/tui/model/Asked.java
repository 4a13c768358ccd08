package heshu.tui.model;

import heshu.tui.model.Mode.Asking;
import java.util.List;

/** Writing in the last line. */
final class Asked {
  private Asked() {}

  static Step pressed(Model model, Asking asking, Key key) {
    return switch (key.name()) {
      case "Escape", "C-g" -> Step.to(model.browsing());
      case "Enter" -> taken(model.browsing(), asking.command(), asking.text().strip());
      case "Backspace", "C-h" ->
          Step.to(
              asking.text().isEmpty()
                  ? model.browsing()
                  : model.with(asking.with(butLast(asking.text()))));
      case "C-u" -> Step.to(model.with(asking.with("")));
      case "Tab" -> Step.to(model.with(completed(asking)));
      case "Space" -> Step.to(model.with(asking.with(asking.text() + " ")));
      default -> Step.to(model.with(asking.with(asking.text() + key.letter())));
    };
  }

  /** The name of the only command that begins so. */
  private static Asking completed(Asking asking) {
    List<String> names =
        asking.command() == Command.COMMAND ? Command.namesBeginning(asking.text()) : List.of();
    return names.size() == 1 ? asking.with(names.get(0) + " ") : asking;
  }

  private static String butLast(String text) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  /** What a command does with what was written. */
  static Step taken(Model model, Command command, String text) {
    return switch (command) {
      case COMMAND -> commandLine(model, text);
      case FIND -> Step.to(Movement.find(model, text.isEmpty() ? model.sought() : text));
      case FILTER -> Step.to(filtered(model, Filter.parse(text)));
      case BIND, WAIVE, NOTE -> Deciding.taken(model, command, text);
      case EXPORT -> export(model, text);
      default -> Commands.run(model, command, text);
    };
  }

  private static Step commandLine(Model model, String line) {
    int space = line.indexOf(' ');
    String name = space < 0 ? line : line.substring(0, space);
    String argument = space < 0 ? "" : line.substring(space + 1).strip();
    if (name.isEmpty()) {
      return Step.to(model);
    }
    if (name.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      return Step.to(Movement.toNumber(model, name));
    }
    return Command.named(name)
        .map(command -> named(model, command, argument))
        .orElseGet(() -> Step.to(model.with(Notice.failure("tui.unknown-command", name))));
  }

  private static Step named(Model model, Command command, String argument) {
    return argument.isEmpty() ? Commands.run(model, command, "") : taken(model, command, argument);
  }

  private static Model filtered(Model model, Filter filter) {
    Model listed = model.listed(filter, model.listing().order());
    return listed.with(
        Notice.of("tui.filtered", listed.listing().rows().size(), model.sheet().items().size()));
  }

  private static Step export(Model model, String written) {
    int equals = written.indexOf('=');
    String format = equals < 0 ? "" : written.substring(0, equals);
    if (!model.desk().formats().contains(format) || equals == written.length() - 1) {
      String known = String.join(" ", model.desk().formats());
      return Step.to(model.with(Notice.failure("tui.export-how", known)));
    }
    return Step.to(model, new Effect.Export(format, written.substring(equals + 1)));
  }
}
