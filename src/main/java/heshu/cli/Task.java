package heshu.cli;

import heshu.config.ConfigurationException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Something that a command line can ask for. */
abstract class Task implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Does the work. Problems of inputs are said and end in a code; whatever is thrown is a fault of
   * the program, except an {@link IOException} of standard output, whose reader has gone, and a
   * {@link ConfigurationException}.
   */
  abstract ExitCode run() throws IOException, ConfigurationException;

  @Override
  public final Integer call() throws IOException, ConfigurationException {
    return run().code();
  }

  final CommandLine commandLine() {
    return spec.commandLine();
  }
}
