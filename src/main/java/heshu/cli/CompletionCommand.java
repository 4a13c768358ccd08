package heshu.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the completion script of a shell. */
@Command(name = CompletionCommand.NAME)
final class CompletionCommand extends Task {
  static final String NAME = "completion";

  private final Heshu heshu;

  @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "shell")
  private Shell shell = Shell.BASH;

  CompletionCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException {
    CompletionModel model = CompletionModel.of(heshu.commandLine());
    heshu.terminal().printData(to -> to.write(shell.script(model)));
    return ExitCode.OK;
  }
}
