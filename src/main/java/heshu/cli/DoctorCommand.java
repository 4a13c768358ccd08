package heshu.cli;

import heshu.output.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Shows what the program sees of its surroundings, for a person who asks why something is off. */
@Command(name = "doctor")
final class DoctorCommand extends Task {
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

  /** The charset in which Java hands file names to the system. */
  private static String fileNames() {
    return System.getProperty("sun.jnu.encoding", "");
  }

  private static String os() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }
}
