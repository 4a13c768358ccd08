package heshu.shell;

import heshu.text.TextDecoder;
import heshu.text.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines that come from a pipe or a file. They are read one at a time, so that a program on the
 * other end may wait for the answer to one before it writes the next.
 */
final class Script {
  private static final String NAME = "-";

  private final InputStream in;
  private final Commands commands;

  Script(InputStream in, Commands commands) {
    this.in = in;
    this.commands = commands;
  }

  /** Carries the lines out up to the first that fails, and gives its exit code. */
  int run(Lines lines) throws IOException {
    byte[] line = readLine();
    while (line.length > 0) {
      Outcome outcome = outcome(lines, line);
      if (outcome.quits() || outcome.code() != 0) {
        return outcome.code();
      }
      line = readLine();
    }
    return 0;
  }

  private Outcome outcome(Lines lines, byte[] line) {
    try {
      return lines.carryOut(TextDecoder.decode(line, NAME).content().strip());
    } catch (UnreadableException notText) {
      return Outcome.of(commands.refuse(notText.problem()));
    }
  }

  /** With its line break; empty at the end. No letter of UTF-8 or GB18030 contains that byte. */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    if (next == '\n') {
      line.write(next);
    }
    return line.toByteArray();
  }
}
