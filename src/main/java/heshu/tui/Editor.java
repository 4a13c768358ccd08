package heshu.tui;

import heshu.document.Document;
import heshu.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens a report: a text at its line in the editor that {@code VISUAL} or {@code EDITOR} names, a
 * Word file with what the desktop opens it with.
 */
public final class Editor {
  private final Map<String, String> environment;
  private final String system;

  /**
   * @param environment of this process
   * @param system its name, as Java's {@code os.name} has it
   */
  public Editor(Map<String, String> environment, String system) {
    this.environment = Map.copyOf(environment);
    this.system = system;
  }

  void open(Document document, Span at) throws IOException, InterruptedException {
    List<String> command = command(document, at);
    ProcessBuilder builder = new ProcessBuilder(command);
    if (isWord(document)) {
      builder
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } else {
      builder.inheritIO().start().waitFor();
    }
  }

  List<String> command(Document document, Span at) {
    if (isWord(document)) {
      return desktop(document.path());
    }
    List<String> command = new ArrayList<>();
    for (String word : editor().split(" ", -1)) {
      if (!word.isEmpty()) {
        command.add(word);
      }
    }
    if (!command.contains("notepad")) {
      command.add("+" + document.text().line(at.start()));
    }
    command.add(document.path());
    return command;
  }

  private List<String> desktop(String file) {
    if (system.startsWith("Windows")) {
      // The first quoted word behind start is the title of a window.
      return List.of("cmd", "/c", "start", "\"\"", file);
    }
    return List.of(system.startsWith("Mac") ? "open" : "xdg-open", file);
  }

  private String editor() {
    String visual = environment.getOrDefault("VISUAL", "");
    String named = visual.isBlank() ? environment.getOrDefault("EDITOR", "") : visual;
    String usual = system.startsWith("Windows") ? "notepad" : "vi";
    return named.isBlank() ? usual : named;
  }

  private static boolean isWord(Document document) {
    String name = document.path().toLowerCase(Locale.ROOT);
    return name.endsWith(".docx") || name.endsWith(".doc");
  }
}
