package heshu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A real terminal with a program in it: tmux draws it, keys go in as a person presses them, and
 * what is on the screen comes out as text. Each has a tmux server of its own, whose end it is.
 */
public final class TmuxTerminal implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final long FAREWELL_SECONDS = 10;
  private static final long POLL_MILLIS = 50;
  private static final String PANE = "heshu";

  private final Path socket;
  private final Path ended;

  private TmuxTerminal(Path socket) {
    this.socket = socket;
    this.ended = socket.resolveSibling("exit-code");
  }

  /** Whether there is a tmux; a test that needs one is skipped without it. */
  public static boolean isInstalled() {
    return List.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, "tmux")));
  }

  /**
   * Starts a command on a screen of this size.
   *
   * @param scratch an empty folder for tmux's socket; a long path is more than a socket can take
   * @param folder where the command runs
   * @param environment on top of that of this process
   */
  public static TmuxTerminal open(
      int columns,
      int rows,
      Path scratch,
      Path folder,
      Map<String, String> environment,
      List<String> command) {
    TmuxTerminal terminal = new TmuxTerminal(scratch.resolve("tmux"));
    Path configuration = scratch.resolve("tmux.conf");
    write(
        configuration,
        """
        set -g remain-on-exit on
        set -g status off
        set -g default-terminal xterm-256color
        set -s escape-time 0
        set -g history-limit 5000
        """);
    List<String> words = new ArrayList<>(List.of("-f", configuration.toString(), "-u"));
    words.addAll(List.of("new-session", "-d", "-s", PANE));
    words.addAll(List.of("-x", Integer.toString(columns), "-y", Integer.toString(rows)));
    words.addAll(List.of("-c", folder.toAbsolutePath().toString()));
    environment.forEach((name, value) -> words.addAll(List.of("-e", name + "=" + value)));
    String typed = command.stream().map(TmuxTerminal::quoted).collect(Collectors.joining(" "));
    words.add("trap : INT; " + typed + "; echo $? > " + quoted(terminal.ended.toString()));
    terminal.tmux(words);
    return terminal;
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Presses keys by tmux's names for them: {@code Enter}, {@code Tab}, {@code C-c}, {@code j}. */
  public void press(String... keys) {
    List<String> words = new ArrayList<>(List.of("send-keys", "-t", PANE));
    words.addAll(List.of(keys));
    tmux(words);
  }

  /** Types letters as they are. */
  public void type(String text) {
    tmux(List.of("send-keys", "-t", PANE, "-l", text));
  }

  /** What is on the screen: its rows, without the blanks at their ends. */
  public String screen() {
    return tmux(List.of("capture-pane", "-p", "-t", PANE));
  }

  /** The same with the escape sequences of colours and reverse video. */
  public String screenWithColours() {
    return tmux(List.of("capture-pane", "-p", "-e", "-t", PANE));
  }

  /** The screen and all that has scrolled off it. */
  public String everything() {
    return tmux(List.of("capture-pane", "-p", "-S", "-", "-t", PANE));
  }

  /** Waits until the screen shows a text; gives the screen. */
  public String await(String text) {
    return await("“" + text + "”", screen -> screen.contains(text));
  }

  /** Waits until the screen is as described; gives it. */
  public String await(String description, Predicate<String> wanted) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String screen = screen();
    while (!wanted.test(screen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not on the screen: " + description + "\n" + screen);
      }
      pause();
      screen = screen();
    }
    return screen;
  }

  public void resize(int columns, int rows) {
    tmux(
        List.of(
            "resize-window",
            "-t",
            PANE,
            "-x",
            Integer.toString(columns),
            "-y",
            Integer.toString(rows)));
  }

  /** The process id of the command, which a shell waits for. */
  public long pid() {
    return ProcessHandle.of(shell())
        .flatMap(one -> one.children().findFirst())
        .map(ProcessHandle::pid)
        .orElseThrow(() -> new AssertionError("not running\n" + screen()));
  }

  /** Whether the program shows the screen that leaves no trace behind. */
  public boolean onOtherScreen() {
    return tmux(List.of("display", "-p", "-t", PANE, "#{alternate_on}")).strip().equals("1");
  }

  public boolean showsCursor() {
    return tmux(List.of("display", "-p", "-t", PANE, "#{cursor_flag}")).strip().equals("1");
  }

  /**
   * Waits until the command has ended; its exit code, or 128 and the signal that ended it. The
   * shell writes it down: tmux 3.3 itself often forgets how a command ended.
   */
  public int exitCode() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (written().isEmpty()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still running\n" + screen());
      }
      pause();
    }
    return Integer.parseInt(written());
  }

  private String written() {
    try {
      return Files.exists(ended) ? Files.readString(ended).strip() : "";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends what still runs, and waits until it has: it may be writing beside the socket. */
  @Override
  public void close() {
    Optional<ProcessHandle> shell = ProcessHandle.of(shell());
    tmux(List.of("kill-server"));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FAREWELL_SECONDS);
    while (shell.filter(ProcessHandle::isAlive).isPresent() && System.nanoTime() < end) {
      pause();
    }
  }

  private long shell() {
    return Long.parseLong(tmux(List.of("display", "-p", "-t", PANE, "#{pane_pid}")).strip());
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private String tmux(List<String> words) {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeAll(List.of("TMUX", "NO_COLOR", "COLUMNS", "LINES"));
    try {
      Process process = builder.start();
      String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new AssertionError("tmux " + words + " ended with " + code + ": " + answer);
      }
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
