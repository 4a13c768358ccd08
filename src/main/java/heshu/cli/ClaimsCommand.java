package heshu.cli;

import heshu.check.ReadingRequest;
import heshu.check.Readings;
import heshu.check.ReportReader;
import heshu.check.Stage;
import heshu.claim.ClaimExtractor;
import heshu.config.ConfigurationException;
import heshu.config.Settings;
import heshu.glossary.Glossary;
import heshu.output.ClaimsFormat;
import heshu.output.ClaimsWriter;
import heshu.output.Presentation;
import heshu.quantity.Units;
import heshu.rule.Severity;
import java.io.IOException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the numeric claims of reports. */
@Command(name = "claims")
final class ClaimsCommand extends Task {
  private final Heshu heshu;

  @Mixin private final ReportArguments reports = new ReportArguments();
  @Mixin private final OutputFile file = new OutputFile();

  @Option(names = "--format", paramLabel = "FORMAT")
  private ClaimsFormat format = ClaimsFormat.TEXT;

  @Option(names = "--skipped")
  private boolean skipped;

  ClaimsCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    ReadingRequest asked = reports.request(heshu.terminal());
    Settings settings = new ConfigurationArguments().settings(Inputs.files(asked));
    ReadingRequest request =
        new ReadingRequest(
            asked.reports(), asked.charset(), Inputs.context(asked.context(), settings));
    Readings read = read(request, settings);
    Problems.say(reports.problems(), heshu);
    Problems.say(read.problems(), heshu);
    Presentation presentation =
        new Presentation(
            heshu.wording(),
            Severity.NOTE,
            heshu.terminal().columns(),
            file.takesColour(heshu),
            Presentation.Listing.NONE,
            /* timings= */ false);
    ClaimsWriter writer = format.writer(presentation, skipped);
    file.write(heshu, format.isForPeople(), to -> writer.write(read.readings(), to));
    boolean unread = Problems.anyError(reports.problems()) || Problems.anyError(read.problems());
    return unread ? ExitCode.INPUT : ExitCode.OK;
  }

  private static String namesOf(ReadingRequest request) {
    return Inputs.files(request).stream()
        .map(path -> path.getFileName().toString())
        .collect(Collectors.joining(" "));
  }

  private Readings read(ReadingRequest request, Settings settings)
      throws IOException, ConfigurationException {
    try (ProgressLine progress = new ProgressLine(heshu)) {
      progress.begins(Stage.EXTRACT, namesOf(request));
      return new ReportReader(extractor(settings)).read(request);
    }
  }

  /** An extractor that knows the user's indicators, units and words, as a check does. */
  private static ClaimExtractor extractor(Settings settings) {
    return new ClaimExtractor(
        Glossary.standard().with(settings.indicators()),
        Units.standard().with(settings.unitEntries()),
        settings.vocabulary());
  }
}
