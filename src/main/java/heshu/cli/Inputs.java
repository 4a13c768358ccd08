package heshu.cli;

import heshu.check.CheckRequest;
import heshu.check.DataRequest;
import heshu.check.Preparation;
import heshu.check.ReadingRequest;
import heshu.check.ReportSource;
import heshu.claim.ReportContext;
import heshu.config.ConfigurationException;
import heshu.config.DecisionFile;
import heshu.config.Settings;
import heshu.decision.DecisionBook;
import heshu.text.UnreadableException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a command works on, once command line, configuration and decisions are put together. The
 * command line goes before the configuration.
 *
 * @param preparation ready to check
 * @param request what to check
 */
record Inputs(Preparation preparation, CheckRequest request) {

  /**
   * Puts them together.
   *
   * @throws ConfigurationException if the configuration, a rule or a decisions file is wrong
   */
  static Inputs of(ReadingRequest asked, DataArguments data, ConfigurationArguments configuration)
      throws ConfigurationException {
    Settings settings = configuration.settings(files(asked));
    Preparation preparation = Preparation.of(settings);
    ReadingRequest reading =
        new ReadingRequest(asked.reports(), asked.charset(), context(asked.context(), settings));
    CheckRequest request =
        new CheckRequest(
            reading, data(data, settings), decisions(asked), LocalDate.now(ZoneId.systemDefault()));
    return new Inputs(preparation, request);
  }

  /** The files among the reports; standard input has no folder and no decisions. */
  static List<Path> files(ReadingRequest asked) {
    return asked.reports().stream()
        .flatMap(
            source ->
                source instanceof ReportSource.File file
                    ? java.util.stream.Stream.of(file.path())
                    : java.util.stream.Stream.empty())
        .toList();
  }

  static ReportContext context(ReportContext asked, Settings settings) {
    OptionalInt year = asked.year().isPresent() ? asked.year() : settings.year();
    Optional<String> region = asked.region().or(settings::region);
    return new ReportContext(year, region);
  }

  private static DataRequest data(DataArguments data, Settings settings) {
    DataRequest asked = data.request(settings.tableOptions(Optional.empty()));
    return asked.paths().isEmpty() ? new DataRequest(settings.data(), asked.options()) : asked;
  }

  private static Map<String, DecisionBook> decisions(ReadingRequest asked)
      throws ConfigurationException {
    Map<String, DecisionBook> decisions = new LinkedHashMap<>();
    for (ReportSource source : asked.reports()) {
      if (source instanceof ReportSource.File file) {
        decisions.put(file.name(), read(file.path()));
      }
    }
    return decisions;
  }

  private static DecisionBook read(Path report) throws ConfigurationException {
    try {
      return DecisionFile.of(report).read();
    } catch (UnreadableException e) {
      throw new ConfigurationException(List.of(e.problem()));
    }
  }
}
