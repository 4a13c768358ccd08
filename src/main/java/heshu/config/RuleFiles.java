package heshu.config;

import heshu.rule.Evaluator;
import heshu.rule.Rule;
import heshu.text.Message;
import heshu.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and reads rule files: those that come with the program, and those of a user's folder. */
public final class RuleFiles {
  private static final String FOLDER = "/heshu/rules/";
  private static final String ENDING = ".md";

  /** Beyond any page that a person would read. */
  private static final int LARGEST_BYTES = 256 * 1024;

  private final Map<String, Evaluator> evaluators;

  public RuleFiles(Collection<? extends Evaluator> evaluators) {
    this.evaluators =
        evaluators.stream()
            .collect(
                Collectors.toMap(Evaluator::name, Function.identity(), (a, b) -> b, TreeMap::new));
  }

  /**
   * Rules that could be read, and everything wrong with those that could not.
   *
   * @param rules in order of file name
   */
  public record Loaded(List<Rule> rules, List<Problem> problems) {
    public Loaded {
      rules = List.copyOf(rules);
      problems = List.copyOf(problems);
    }
  }

  /** The rules that come with the program. */
  public Loaded bundled() {
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String file : resource("index").lines().toList()) {
      read(file, Optional.empty(), resource(file), rules, problems);
    }
    return new Loaded(rules, problems);
  }

  /** All {@code .md} files of a folder, or a single one. README.md is for people. */
  public Loaded folder(Path folder) {
    List<Rule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      for (Path file : files(folder)) {
        readFile(file, rules, problems);
      }
    } catch (IOException e) {
      problems.add(unreadable(folder));
    }
    return new Loaded(rules, problems);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> name(file).endsWith(ENDING) && !name(file).equals("README.md"))
          .sorted()
          .toList();
    }
  }

  private void readFile(Path file, List<Rule> rules, List<Problem> problems) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        problems.add(
            Problem.error(
                file.toString(),
                Message.of("config.rule-too-large", LARGEST_BYTES / 1024),
                Message.of("config.rules-new")));
        return;
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      read(name(file), Optional.of(file.toString()), text, rules, problems);
    } catch (IOException e) {
      problems.add(unreadable(file));
    }
  }

  private void read(
      String file, Optional<String> origin, String text, List<Rule> rules, List<Problem> problems) {
    Complaints complaints = new Complaints(origin.orElse(file), text);
    String id = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    new RuleReader(evaluators, complaints, id, origin)
        .read(withoutMark(text))
        .ifPresent(rules::add);
    problems.addAll(complaints.problems());
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Problem unreadable(Path file) {
    return Problem.error(
        file.toString(), Message.of("config.rule-unreadable"), Message.of("config.check-path"));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String resource(String file) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
