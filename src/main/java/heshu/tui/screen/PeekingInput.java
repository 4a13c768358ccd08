package heshu.tui.screen;

import java.io.IOException;
import java.io.InputStream;
import org.jline.utils.NonBlockingInputStream;

/**
 * A terminal's input whose {@code available} tells the truth: Lanterna decides by it whether an
 * Escape stands alone or begins the sequence of an arrow key.
 */
final class PeekingInput extends InputStream {
  private final NonBlockingInputStream input;

  PeekingInput(NonBlockingInputStream input) {
    this.input = input;
  }

  @Override
  public int available() throws IOException {
    return input.peek(1) >= 0 ? 1 : 0;
  }

  @Override
  public int read() throws IOException {
    return input.read();
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
