package heshu.cli;

import heshu.config.ConfigurationException;
import heshu.config.Settings;
import heshu.output.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the configuration that holds for a report, and where each value was set. */
@Command(name = "config")
final class ConfigCommand extends Task {
  private final Heshu heshu;

  @Parameters(index = "0", arity = "0..1", paramLabel = "REPORT", descriptionKey = "one-report")
  private Path report = Path.of("report");

  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  ConfigCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    Settings settings = configuration.settings(List.of(report));
    List<String> lines = new ArrayList<>();
    settings.files().forEach(file -> lines.add(heshu.say("cli.config-file", file)));
    if (settings.files().isEmpty()) {
      lines.add(heshu.say("cli.config-none"));
    }
    for (Settings.InForce value : settings.inForce()) {
      lines.add(value.key() + ": " + value.value() + "  # " + said(value.origin()));
    }
    heshu
        .terminal()
        .printText(
            to -> {
              for (String line : lines) {
                to.write(Printable.line(line) + "\n");
              }
            });
    return ExitCode.OK;
  }

  private String said(Settings.Origin origin) {
    if (origin instanceof Settings.Origin.InFile from) {
      return from.file().getFileName() + ":" + from.line();
    }
    return heshu.say(
        origin instanceof Settings.Origin.OnCommandLine
            ? "cli.config-command-line"
            : "cli.config-default");
  }
}
