package heshu.cli;

import heshu.check.CheckResult;
import heshu.claim.ReportContext;
import heshu.config.ConfigurationException;
import heshu.config.InitFile;
import heshu.config.SettingsReader;
import heshu.table.SettingsHint;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a commented configuration file for a report and its tables. */
@Command(name = "init")
final class InitCommand extends Task {
  private final Heshu heshu;

  @Mixin private final OneReport report = new OneReport();

  InitCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    CheckResult result = report.check(heshu);
    if (result.reports().isEmpty()) {
      return ExitCode.INPUT;
    }
    ReportContext context = result.reports().get(0).extraction().context();
    Path folder = Path.of("").toAbsolutePath().resolve(report.path()).getParent();
    Path file =
        (folder == null ? Path.of("") : folder).resolve(SettingsReader.FILE_NAME).normalize();
    List<String> hints = SettingsHint.ofTables(result.statistics());
    try {
      InitFile.write(
          file, InitFile.text(context, report.dataSeenFrom(file), hints, heshu.wording()));
    } catch (UnreadableException e) {
      throw new ConfigurationException(List.of(e.problem()));
    }
    heshu.terminal().printText(to -> to.write(heshu.say("cli.init-written", file) + "\n"));
    return ExitCode.OK;
  }
}
