package heshu.cli;

import heshu.output.Printable;
import heshu.shell.Interruption;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The standard streams and what stands behind them. Results go to {@code out}, everything else to
 * {@code err}.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, in {@code charset}
 * @param charset the charset in which text is shown
 * @param inIsTerminal whether a person types standard input
 * @param outIsTerminal whether a person sees standard output as it comes
 * @param errIsTerminal whether a person sees standard error as it comes
 * @param environment the environment
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Charset charset,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {
  /** Where Java 17 and 18 keep the code page of a Windows console. */
  private static final String OLD_CONSOLE = "sun.stdout.encoding";

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;

  /** The streams of this process. */
  public static Terminal ofProcess() {
    String console = System.getProperty("stdout.encoding", System.getProperty(OLD_CONSOLE));
    Charset charset = charset(console, System.getProperty("native.encoding"));
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset),
            /* autoFlush= */ true),
        charset,
        isTerminal(0),
        isTerminal(1),
        isTerminal(2),
        System.getenv());
  }

  /**
   * The charset for text: what the console says, else that of the system's language. The POSIX
   * locale names US-ASCII, in which no report can be shown; terminals under it show UTF-8.
   */
  static Charset charset(@Nullable String console, @Nullable String system) {
    Charset charset =
        Optional.ofNullable(console)
            .or(() -> Optional.ofNullable(system))
            .flatMap(Terminal::named)
            .orElse(StandardCharsets.UTF_8);
    return charset.canEncode() && charset.newEncoder().canEncode('数')
        ? charset
        : StandardCharsets.UTF_8;
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Whether a file descriptor is a terminal. Java tells it only of input and output together, and
   * from 22 on only if {@code jdk.console} says {@code java.base}, so the descriptor's own link is
   * asked, and {@code test} where there is none. Only where neither answers, as on Windows, Java's
   * word is taken.
   */
  private static boolean isTerminal(int number) {
    String target = descriptor(number);
    if (!target.isEmpty()) {
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    }
    try {
      return new ProcessBuilder("test", "-t", Integer.toString(number))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return hasConsole();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Under {@code jdk.console=java.base} there is none where a stream is redirected. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return System.console() != null;
  }

  /** What a file descriptor leads to, empty where the system does not tell. */
  private static String descriptor(int number) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
    } catch (IOException | UnsupportedOperationException unknown) {
      return "";
    }
  }

  /** The same with other input, which nobody types. */
  Terminal withInput(InputStream other) {
    return new Terminal(
        other,
        out,
        err,
        charset,
        /* inIsTerminal= */ false,
        outIsTerminal,
        errIsTerminal,
        environment);
  }

  /** The same as long as no person interrupts; from then on nothing is shown. */
  Terminal until(Interruption interruption) {
    Writer complaints =
        new FilterWriter(err) {
          @Override
          public void write(int letter) throws IOException {
            write(new char[] {(char) letter}, 0, 1);
          }

          @Override
          public void write(char[] letters, int from, int count) throws IOException {
            if (!interruption.isAsked()) {
              super.write(letters, from, count);
            }
          }

          @Override
          public void write(String text, int from, int count) throws IOException {
            write(text.toCharArray(), from, count);
          }
        };
    OutputStream results =
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int from, int count) throws IOException {
            if (!interruption.isAsked()) {
              out.write(bytes, from, count);
            }
          }

          @Override
          public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
          }
        };
    return new Terminal(
        in,
        results,
        new PrintWriter(complaints, /* autoFlush= */ true),
        charset,
        inIsTerminal,
        outIsTerminal,
        errIsTerminal,
        environment);
  }

  /** What writes a result. */
  interface Body {
    void write(Writer to) throws IOException;
  }

  /** Prints a result that a program reads, always in UTF-8. */
  boolean printData(Body body) throws IOException {
    return print(body, StandardCharsets.UTF_8);
  }

  /** Prints a result that a person reads. */
  boolean printText(Body body) throws IOException {
    return print(body, charset);
  }

  /**
   * Prints; that the reader of a pipe has gone ({@code | head}) is no fault.
   *
   * @return whether there still is a reader
   */
  private boolean print(Body body, Charset in) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, in));
    try {
      body.write(writer);
      writer.flush();
      return true;
    } catch (IOException failed) {
      boolean isPipe = out instanceof FileOutputStream && descriptor(1).startsWith("pipe:");
      if (!isPipe) {
        throw failed;
      }
      return false;
    }
  }

  /** Whether colours may be used where nothing was asked for. */
  boolean suggestsColour() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** How wide the terminal is; 80 where nothing says so. */
  int columns() {
    Optional<Integer> stated = number(environment.getOrDefault("COLUMNS", ""));
    Optional<Integer> columns = stated.isPresent() || !outIsTerminal ? stated : askTerminal();
    return Math.max(FEWEST_COLUMNS, columns.orElse(USUAL_COLUMNS));
  }

  /** Java has no call for the size; {@code stty} prints rows and columns. */
  private static Optional<Integer> askTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readNBytes(64), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      return number(size.substring(size.indexOf(' ') + 1).strip());
    } catch (IOException none) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String written) {
    boolean digits = !written.isEmpty() && written.length() < 6;
    return digits && written.chars().allMatch(letter -> letter >= '0' && letter <= '9')
        ? Optional.of(Integer.valueOf(written)).filter(columns -> columns > 0)
        : Optional.empty();
  }

  /** Says one line on standard error. */
  void complain(String line) {
    err.println(Printable.line(line));
  }
}
