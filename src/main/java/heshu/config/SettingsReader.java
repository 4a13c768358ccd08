package heshu.config;

import heshu.text.Message;
import heshu.text.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds and reads {@code heshu.yaml}. It is looked for in the report's folder and upwards; the
 * first one wins, and brings in others only by {@code extends}.
 */
public final class SettingsReader {
  public static final String FILE_NAME = "heshu.yaml";

  private static final int LONGEST_CHAIN = 10;

  /**
   * Ten files that each extend the next ten times over would be read ten thousand million times.
   */
  private static final int MOST_READS = 100;

  private final List<Problem> problems = new ArrayList<>();
  private final SettingsBuilder settings = new SettingsBuilder();
  private int reads;

  private SettingsReader() {}

  /** The configuration file that holds for a report, if there is one. */
  public static Optional<Path> find(Path report) {
    Path folder = report.toAbsolutePath().normalize().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration file and those it extends.
   *
   * @throws ConfigurationException if anything in any of them is wrong, with all that is
   */
  public static Settings read(Path file) throws ConfigurationException {
    SettingsReader reader = new SettingsReader();
    reader.readChain(file.toAbsolutePath().normalize(), new ArrayList<>());
    if (!reader.problems.isEmpty()) {
      throw new ConfigurationException(reader.problems);
    }
    return reader.settings.build();
  }

  private void readChain(Path file, List<Path> below) {
    reads++;
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      return;
    }
    Complaints complaints = new Complaints(file.toString(), text.get());
    Fields top = Fields.of(new YamlReader(complaints, 0).read(text.get()), complaints);
    List<Path> chain = new ArrayList<>(below);
    chain.add(file);
    for (String base : top.texts("extends")) {
      Path next = file.resolveSibling(base).normalize();
      if (chain.contains(next) || chain.size() > LONGEST_CHAIN || reads > MOST_READS) {
        top.complain("extends", Message.of("config.circular", base));
      } else {
        readChain(next, chain);
      }
    }
    new SettingsFile(file, top, settings).apply();
    settings.files.add(file);
    problems.addAll(complaints.problems());
  }

  private Optional<String> text(Path file) {
    try {
      if (Files.size(file) > 4L * YamlReader.LARGEST) {
        problem(file, Message.of("config.too-large", YamlReader.LARGEST), "config.shorten");
        return Optional.empty();
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problem(file, Message.of("config.not-utf-8"), "config.save-as-utf-8");
    } catch (IOException e) {
      problem(file, Message.of("config.unreadable"), "config.check-path");
    }
    return Optional.empty();
  }

  private void problem(Path file, Message what, String remedy) {
    problems.add(Problem.error(file.toString(), what, Message.of(remedy)));
  }
}
