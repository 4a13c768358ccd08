package heshu.shell;

import java.io.IOException;
import java.io.InputStream;

/** A session of lines on one report: typed by a person, or read from a script. */
public final class Prompt {
  private final Commands commands;
  private final OpenReport open;
  private final Lines lines;

  public Prompt(Commands commands, Opened opened) {
    this.commands = commands;
    this.open = new OpenReport(commands);
    this.open.open(opened);
    this.lines = new Lines(commands, open);
  }

  /**
   * Carries out the lines of a script.
   *
   * @return the exit code of the first line that fails, 0 if none does
   * @throws IOException if the script cannot be read
   */
  public int script(InputStream in) throws IOException {
    return new Script(in, commands).run(lines);
  }
}
