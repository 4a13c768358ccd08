package heshu.shell;

import heshu.check.Checking;
import heshu.output.Presentation;
import heshu.text.Message;
import heshu.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** What the program offers the prompt. Exit codes are those of the command line. */
public interface Commands {
  /** What writes a text that a person reads. */
  interface Body {
    void write(Writer to) throws IOException;
  }

  /** Lends the terminal at which a person types to the commands that are carried out. */
  void lend(OpenTerminal terminal);

  /**
   * A line begins: what it carries out ends when a person asks for that, and says nothing more
   * then.
   */
  void begin(Interruption interruption);

  /** The names of all commands, in alphabetical order. */
  List<String> names();

  /** Reads a report and options as they stand behind {@code open}; mistakes are said. */
  Optional<Opened> open(List<String> words);

  /** Carries a command out; what is open stands in for what it leaves out. */
  int run(List<String> words, Opened opened);

  /** How the open report is checked; mistakes in what is open are said. */
  Optional<Checking> checking(Opened opened);

  /**
   * What can stand in a command line at a word.
   *
   * @param before the words in front of it, a command's name first
   * @param word what is written of it
   */
  Expected expected(List<String> before, String word, Opened opened);

  Presentation presentation();

  void print(Body body);

  /** Says what is wrong with a line, and gives the exit code of a wrong command line. */
  int refuse(Message what);

  /** Says what is wrong with a file, and gives the exit code of an input that cannot be read. */
  int refuse(Problem problem);
}
