package heshu.cli;

import heshu.check.ReadingRequest;
import heshu.check.ReportSource;
import heshu.text.Message;
import heshu.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The reports of a command line: files, patterns, folders, {@code -} for standard input. */
final class ReportArguments {
  private static final List<String> ENDINGS = List.of(".docx", ".doc", ".txt", ".md");
  private static final String STANDARD_INPUT = "-";

  @Parameters(arity = "1..*", paramLabel = "REPORT", descriptionKey = "reports")
  private List<String> written = List.of();

  @Mixin private final ReportFacts facts = new ReportFacts();

  private final List<Problem> problems = new ArrayList<>();

  /** What to read. What stands for no file at all is found in {@link #problems} afterwards. */
  ReadingRequest request(Terminal terminal) {
    List<ReportSource> sources = new ArrayList<>();
    for (String word : written) {
      if (word.equals(STANDARD_INPUT)) {
        standardInput(terminal, sources);
      } else {
        files(word).forEach(file -> sources.add(new ReportSource.File(file, file.toString())));
      }
    }
    return new ReadingRequest(sources, facts.charset(), facts.context());
  }

  boolean readStandardInput() {
    return written.contains(STANDARD_INPUT);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void standardInput(Terminal terminal, List<ReportSource> sources) {
    try {
      sources.add(new ReportSource.Piped(terminal.in().readAllBytes(), STANDARD_INPUT));
    } catch (IOException unreadable) {
      refuse(STANDARD_INPUT, "cli.stdin-unreadable");
    }
  }

  private List<Path> files(String word) {
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        return folder(path);
      }
      return Files.exists(path) || !PathPattern.isOne(word) ? List.of(path) : matching(word);
    } catch (InvalidPathException noPath) {
      return matching(word);
    }
  }

  private List<Path> matching(String word) {
    List<Path> files = PathPattern.matches(word);
    if (files.isEmpty()) {
      refuse(word, "cli.no-match");
    }
    return files;
  }

  private List<Path> folder(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.filter(ReportArguments::isReport).sorted().toList();
      if (files.isEmpty()) {
        refuse(folder.toString(), "cli.empty-folder");
      }
      return files;
    } catch (IOException unreadable) {
      refuse(folder.toString(), "cli.folder-unreadable");
      return List.of();
    }
  }

  /** Whether a word names a report that is there. */
  static boolean isReport(String word) {
    try {
      return isReport(Path.of(word));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** Word's lock files ({@code ~$报告.docx}) and hidden files are no reports. */
  static boolean isReport(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && !name.startsWith("~$")
        && !name.startsWith(".")
        && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private void refuse(String word, String code) {
    problems.add(Problem.error(word, Message.of(code), Message.of(code + "-remedy")));
  }
}
