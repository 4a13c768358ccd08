package heshu.cli;

import heshu.config.ConfigurationException;
import heshu.config.Settings;
import heshu.config.SettingsReader;
import heshu.text.Message;
import heshu.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The configuration of a command line: a file named or found, and what is said on top of it. */
final class ConfigurationArguments {
  @Option(names = "--config", paramLabel = "FILE")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--rules", paramLabel = "PATH")
  private List<Path> ruleFolders = List.of();

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = RuleNames.class)
  private List<String> select = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = RuleNames.class)
  private List<String> ignore = List.of();

  /**
   * The settings that hold for these reports. A run has one configuration: reports under different
   * ones are refused, because their tables and rules would differ without anyone seeing it.
   *
   * @throws ConfigurationException if a file is wrong, or there are several
   */
  Settings settings(List<Path> reports) throws ConfigurationException {
    Optional<Path> found = file.isPresent() ? file : found(reports);
    Settings settings = found.isPresent() ? SettingsReader.read(found.get()) : Settings.defaults();
    return settings.withRules(ruleFolders, select, ignore);
  }

  /** The folder that own rules are written to: the first one named, or the present one. */
  Path ownRules() {
    return ruleFolders.stream().findFirst().orElseGet(() -> Path.of(""));
  }

  /** What was written, to tell one command line from another. */
  List<Object> written() {
    return List.of(file, ruleFolders, select, ignore);
  }

  /** Where the settings for these reports are written, or would be. */
  List<Path> files(List<Path> reports) {
    List<Path> files = new ArrayList<>(ruleFolders);
    if (file.isPresent()) {
      files.add(file.get());
    } else {
      reports.forEach(report -> files.add(report.resolveSibling(SettingsReader.FILE_NAME)));
    }
    return files;
  }

  private static Optional<Path> found(List<Path> reports) throws ConfigurationException {
    List<Optional<Path>> all = reports.stream().map(SettingsReader::find).distinct().toList();
    if (all.size() <= 1) {
      return all.stream().findFirst().flatMap(only -> only);
    }
    throw new ConfigurationException(
        List.of(
            Problem.error(
                reports.get(0).toString(),
                Message.of("cli.configurations-differ"),
                Message.of("cli.configurations-differ-remedy"))));
  }
}
