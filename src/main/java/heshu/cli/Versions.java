package heshu.cli;

import heshu.output.Program;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest states it. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Program.NAME + " " + Program.version()};
  }
}
