package heshu.shell;

import heshu.output.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;

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
   * Greets, and carries out what a person types until he quits.
   *
   * @param charset of the terminal
   * @param history where lines are kept for the next session
   * @throws IOException if the terminal cannot be used
   */
  public void typed(Charset charset, Path history) throws IOException {
    String greeting = commands.presentation().wording().say("shell.greeting", Program.version());
    commands.print(to -> to.write(greeting + "\n"));
    new Keyboard(commands, open).run(lines, charset, history);
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
