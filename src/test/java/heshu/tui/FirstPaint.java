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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How long it takes until the full screen shows something on a terminal that answers no question:
 * {@code java -cp … heshu.tui.FirstPaint REPORT DATA [times]}. The program runs in a pty of {@code
 * script}, whose keyboard is an empty pipe. Prints milliseconds of the clock and of the processor
 * from the start of the virtual machine to the first line, and to the claims once the report has
 * been checked, and whether anything was asked of the terminal.
 */
public final class FirstPaint {
  private static final String OTHER_SCREEN = "\u001B[?1049h";
  private static final String FIRST_LINE = "正在核对";
  private static final String LAST_ROW = "q ";
  private static final int BUFFER = 1 << 16;

  private FirstPaint() {}

  /** What came of one start. */
  private record Start(Moment first, Moment whole, boolean asks) {}

  /** Milliseconds since the start. */
  private record Moment(long clock, long processor) {}

  public static void main(String[] arguments) throws Exception {
    int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Path report = Path.of(arguments[0]).toAbsolutePath();
    Path data = Path.of(arguments[1]).toAbsolutePath();
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      starts.add(start(report, data));
    }
    print("first line", starts.stream().map(Start::first).toList());
    print("claims and evidence", starts.stream().map(Start::whole).toList());
    System.out.println("asks the terminal: " + starts.stream().anyMatch(Start::asks));
  }

  private static void print(String what, List<Moment> moments) {
    System.out.printf(
        Locale.ROOT,
        "%s: clock median %d ms, worst %d ms; processor median %d ms%n",
        what,
        median(moments.stream().map(Moment::clock).toList()),
        moments.stream().mapToLong(Moment::clock).max().orElse(0),
        median(moments.stream().map(Moment::processor).toList()));
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
      Optional<Moment> first = Optional.empty();
      while (!shows(LAST_ROW, shown.toString(UTF_8))) {
        int read = screen.read(buffer);
        if (read < 0) {
          throw new IOException("it ended: " + shown.toString(UTF_8));
        }
        shown.write(buffer, 0, read);
        if (first.isEmpty() && shows(FIRST_LINE, shown.toString(UTF_8))) {
          first = Optional.of(moment(began, script));
        }
      }
      Moment whole = moment(began, script);
      return new Start(first.orElse(whole), whole, asks(shown.toString(UTF_8)));
    } finally {
      script.descendants().forEach(ProcessHandle::destroyForcibly);
      script.destroyForcibly();
    }
  }

  private static Moment moment(long began, Process script) {
    Duration processor =
        script
            .descendants()
            .flatMap(one -> one.info().totalCpuDuration().stream())
            .reduce(Duration.ZERO, Duration::plus);
    return new Moment((System.nanoTime() - began) / 1_000_000, processor.toMillis());
  }

  private static boolean shows(String words, String shown) {
    int at = shown.indexOf(OTHER_SCREEN);
    String letters = at < 0 ? "" : shown.substring(at).replaceAll("\u001B\\[[0-9;?]*[A-Za-z]", "");
    return letters.contains(words);
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
