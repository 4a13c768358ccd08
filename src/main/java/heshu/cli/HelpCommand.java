package heshu.cli;

import heshu.config.NearestName;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a command, or lists all of them. */
@Command(name = HelpCommand.NAME)
final class HelpCommand extends Task {
  static final String NAME = "help";

  private final Heshu heshu;

  @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
  private Optional<String> command = Optional.empty();

  @Option(names = "--man")
  private boolean man;

  HelpCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException {
    CommandLine root = heshu.commandLine();
    if (man) {
      heshu.terminal().printData(to -> to.write(new ManPage(root).text()));
      return ExitCode.OK;
    }
    CommandLine wanted = command.map(root.getSubcommands()::get).orElse(null);
    if (command.isPresent() && wanted == null) {
      return unknown(command.get(), root);
    }
    String usage = (wanted == null ? root : wanted).getUsageMessage();
    heshu.terminal().printText(to -> to.write(usage));
    return ExitCode.OK;
  }

  private ExitCode unknown(String name, CommandLine root) {
    Terminal terminal = heshu.terminal();
    terminal.complain(heshu.say("cli.error", heshu.say("cli.unknown-command", name)));
    NearestName.to(name, root.getSubcommands().keySet())
        .ifPresent(nearest -> terminal.complain(heshu.say("cli.did-you-mean", nearest)));
    terminal.complain(heshu.say("cli.see-help", "heshu"));
    return ExitCode.USAGE;
  }
}
