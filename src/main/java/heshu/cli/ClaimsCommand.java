package heshu.cli;

import heshu.check.ReadingRequest;
import heshu.check.Readings;
import heshu.check.ReportReader;
import heshu.claim.ClaimExtractor;
import heshu.output.ClaimsFormat;
import heshu.output.ClaimsWriter;
import heshu.output.Presentation;
import heshu.rule.Severity;
import java.io.IOException;
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
  ExitCode run() throws IOException {
    ReadingRequest request = reports.request(heshu.terminal());
    Readings read = new ReportReader(new ClaimExtractor()).read(request);
    Problems.say(reports.problems(), heshu);
    Problems.say(read.problems(), heshu);
    Presentation presentation =
        new Presentation(
            heshu.wording(),
            Severity.NOTE,
            heshu.terminal().columns(),
            file.takesColour(heshu),
            false,
            false);
    ClaimsWriter writer = format.writer(presentation, skipped);
    file.write(heshu, format.isForPeople(), to -> writer.write(read.readings(), to));
    boolean unread = Problems.anyError(reports.problems()) || Problems.anyError(read.problems());
    return unread ? ExitCode.INPUT : ExitCode.OK;
  }
}
