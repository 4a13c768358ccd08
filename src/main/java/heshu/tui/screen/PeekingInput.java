package heshu.tui.screen;

import java.io.IOException;
import java.io.InputStream;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;

/**
 * A terminal's input whose {@code available} tells the truth: Lanterna decides by it whether an
 * Escape stands alone or begins the sequence of an arrow key.
 */
final class PeekingInput extends InputStream {
  private static final int ESCAPE = 0x1B;

  /** How far a sequence has come, and how long a slow line may keep its next byte back. */
  private enum Awaited {
    NOTHING(1),
    /** Perhaps a person pressed Escape alone and waits. */
    ANY_REST(100),
    /** Nobody types what follows by hand. */
    LAST_BYTE(500),
    PARAMETERS(500);

    private final int millis;

    Awaited(int millis) {
      this.millis = millis;
    }

    Awaited after(int read) {
      if (read == ESCAPE) {
        return ANY_REST;
      }
      return switch (this) {
        case ANY_REST -> read == '[' ? PARAMETERS : read == 'O' ? LAST_BYTE : NOTHING;
        case PARAMETERS -> read >= ' ' && read < '@' ? PARAMETERS : NOTHING;
        case NOTHING, LAST_BYTE -> NOTHING;
      };
    }
  }

  private final NonBlockingInputStream input;
  private Awaited awaited = Awaited.NOTHING;

  private PeekingInput(NonBlockingInputStream input) {
    this.input = input;
  }

  static PeekingInput of(Terminal terminal) {
    return new PeekingInput(
        terminal.input() instanceof NonBlockingInputStream known
            ? known
            : NonBlocking.nonBlocking("heshu-input", terminal.input()));
  }

  /**
   * Waits until there is something to read.
   *
   * @param millis how long to wait at most
   * @return whether there is; false, too, where the input has ended
   * @throws java.io.EOFException if the terminal has gone
   */
  boolean await(int millis) throws IOException {
    int next = input.peek(millis);
    if (next == NonBlockingInputStream.EOF) {
      throw new java.io.EOFException("the terminal has gone");
    }
    return next >= 0;
  }

  @Override
  public int available() throws IOException {
    return input.peek(awaited.millis) >= 0 ? 1 : 0;
  }

  @Override
  public int read() throws IOException {
    int read = input.read();
    awaited = awaited.after(read);
    return read;
  }

  /** Reads what is there, and waits only for the first byte. */
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    into[offset] = (byte) first;
    return 1;
  }
}
