package heshu.cli;

import heshu.config.ConfigurationException;
import heshu.config.SettingsReader;
import heshu.output.DisplayWidth;
import heshu.output.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Shows what the program sees of its surroundings, for a person who asks why something is off. */
@Command(name = "doctor")
final class DoctorCommand extends Task {
  /** Letters that terminals disagree on, and a rare one outside the BMP. */
  private static final String WIDTHS = "“引号”—…·±≥①℃㎡％，𠮷数";

  private static final String POSIX_CHARSET = "ANSI_X3.4-1968";

  private final Heshu heshu;

  DoctorCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(heshu.say("cli.doctor.program", Program.version(), Runtime.version(), os()));
    Terminal terminal = heshu.terminal();
    lines.add(heshu.say("cli.doctor.charset", terminal.charset().name(), fileNames()));
    lines.add(
        heshu.say(
            terminal.outIsTerminal() ? "cli.doctor.terminal" : "cli.doctor.no-terminal",
            terminal.columns(),
            terminal.environment().getOrDefault("TERM", "")));
    lines.add(heshu.say(heshu.showsColour() ? "cli.doctor.colour" : "cli.doctor.no-colour"));
    lines.add(heshu.say("cli.doctor.memory", Runtime.getRuntime().maxMemory() >> 20));
    lines.add(configuration());
    lines.add(heshu.say("cli.doctor.width"));
    lines.add("  |" + WIDTHS + "|");
    lines.add("  |" + ".".repeat(DisplayWidth.of(WIDTHS)) + "|");
    if (fileNames().equals(POSIX_CHARSET)) {
      lines.add(heshu.say("cli.doctor.posix"));
    }
    terminal.printText(
        to -> {
          for (String line : lines) {
            to.write(line + "\n");
          }
        });
    return ExitCode.OK;
  }

  /** The configuration that would hold for a report in this folder. */
  private String configuration() {
    Optional<Path> found = SettingsReader.find(Path.of(SettingsReader.FILE_NAME));
    if (found.isEmpty()) {
      return heshu.say("cli.doctor.no-configuration");
    }
    try {
      SettingsReader.read(found.get());
      return heshu.say("cli.doctor.configuration", found.get());
    } catch (ConfigurationException wrong) {
      Problems.say(wrong.problems(), heshu);
      return heshu.say("cli.doctor.configuration-wrong", found.get());
    }
  }

  /** The charset in which Java hands file names to the system. */
  private static String fileNames() {
    return System.getProperty("sun.jnu.encoding", "");
  }

  private static String os() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }
}
