package heshu.tui;

import static java.nio.charset.StandardCharsets.UTF_8;

import heshu.cli.HeshuProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How long it takes until the full screen shows something on a terminal that answers no question:
 * {@code java -cp … heshu.tui.FirstPaint REPORT DATA [times]}. The program runs in a pty of {@code
 * script}, whose keyboard is an empty pipe. Prints milliseconds of the clock and of the processor,
 * from the start of the virtual machine to the first screen, reading and checking the report
 * included, and whether anything was asked of the terminal.
 */
public final class FirstPaint {
  private static final String OTHER_SCREEN = "\u001B[?1049h";
  private static final String LAST_ROW = "q ";
  private static final int BUFFER = 1 << 16;

  private FirstPaint() {}

  /** What came of one start. */
  private record Start(long clock, long processor, boolean asks) {}

  public static void main(String[] arguments) throws Exception {
    int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Path report = Path.of(arguments[0]).toAbsolutePath();
    Path data = Path.of(arguments[1]).toAbsolutePath();
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      starts.add(start(report, data));
    }
    System.out.printf(
        Locale.ROOT,
        "first paint: clock median %d ms, worst %d ms; processor median %d ms; asks the terminal:"
            + " %b%n",
        median(starts.stream().map(Start::clock).toList()),
        starts.stream().mapToLong(Start::clock).max().orElse(0),
        median(starts.stream().map(Start::processor).toList()),
        starts.stream().anyMatch(Start::asks));
  }

  private static Start start(Path report, Path data) throws IOException {
    List<String> command =
        HeshuProcess.command("browse", report.toString(), "--data", data.toString());
    String line = command.stream().map(FirstPaint::quoted).collect(Collectors.joining(" "));
    long began = System.nanoTime();
    Process script = new ProcessBuilder("script", "-qfec", line, "/dev/null").start();
    try {
      ByteArrayOutputStream shown = new ByteArrayOutputStream();
      InputStream screen = script.getInputStream();
      byte[] buffer = new byte[BUFFER];
      while (!isPainted(shown.toString(UTF_8))) {
        int read = screen.read(buffer);
        if (read < 0) {
          throw new IOException("it ended: " + shown.toString(UTF_8));
        }
        shown.write(buffer, 0, read);
      }
      long clock = System.nanoTime() - began;
      Duration processor =
          script
              .descendants()
              .flatMap(one -> one.info().totalCpuDuration().stream())
              .reduce(Duration.ZERO, Duration::plus);
      return new Start(clock / 1_000_000, processor.toMillis(), asks(shown.toString(UTF_8)));
    } finally {
      script.descendants().forEach(ProcessHandle::destroyForcibly);
      script.destroyForcibly();
    }
  }

  private static boolean isPainted(String shown) {
    int at = shown.indexOf(OTHER_SCREEN);
    String letters = at < 0 ? "" : shown.substring(at).replaceAll("\u001B\\[[0-9;?]*[A-Za-z]", "");
    return letters.contains(LAST_ROW);
  }

  /** Where is the cursor, what are you, which modes do you know. */
  private static boolean asks(String shown) {
    return shown.contains("\u001B[6n") || shown.contains("\u001B[c") || shown.contains("$p");
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static long median(List<Long> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }
}
