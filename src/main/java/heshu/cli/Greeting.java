package heshu.cli;

import heshu.output.Printable;
import heshu.output.Program;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person reads who only typed the program's name: what can be done, as lines to type, about
 * the newest report and the tables of the folder he is in.
 */
final class Greeting {
  private static final List<String> TABLES = List.of(".csv", ".xlsx", ".xls");
  private static final List<String> COMMANDS =
      List.of("check", "claims", "browse", "shell", "tables", "init");

  private final Wording wording;
  private final Path folder;

  Greeting(Wording wording, Path folder) {
    this.wording = wording;
    this.folder = folder;
  }

  String text() {
    String report = report().map(Greeting::quoted).orElseGet(() -> say("cli.greeting.report"));
    String data = data().map(Greeting::quoted).orElseGet(() -> say("cli.greeting.data"));
    List<String> lines = new ArrayList<>();
    lines.add(say("cli.greeting.head", Program.version()));
    lines.add("");
    for (String command : COMMANDS) {
      lines.add("  " + say("cli.greeting." + command, report, data));
    }
    lines.add("");
    lines.add(say("cli.greeting.more"));
    return String.join("\n", lines) + "\n";
  }

  /** The report in this folder that was changed last. */
  private Optional<String> report() {
    return entries().stream()
        .filter(ReportArguments::isReport)
        .filter(file -> !name(file).toLowerCase(Locale.ROOT).startsWith("readme"))
        .max(Comparator.comparing(Greeting::changed))
        .map(Greeting::name);
  }

  /** The folder below this one that holds tables, or else this one if it does. */
  private Optional<String> data() {
    return Stream.concat(entries().stream().filter(Files::isDirectory), Stream.of(folder))
        .filter(place -> list(place).stream().anyMatch(Greeting::isTable))
        .map(place -> place.equals(folder) ? "." : name(place) + "/")
        .findFirst();
  }

  private List<Path> entries() {
    return list(folder);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> !name(entry).startsWith(".")).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static boolean isTable(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return !name.startsWith("~$") && TABLES.stream().anyMatch(name::endsWith);
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String quoted(String name) {
    String shown = Printable.line(name);
    return shown.indexOf(' ') < 0 ? shown : "\"" + shown + "\"";
  }

  private String say(String code, Object... arguments) {
    return wording.say(code, arguments);
  }
}
