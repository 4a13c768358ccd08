package heshu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file that reads like a session at a terminal: lines of a shell behind {@code $}, each with what
 * it printed, what it complained of and the exit code. The commands are carried out one after the
 * other in one folder, by bash, with {@code heshu} in a process of its own.
 */
record Transcript(List<String> commands) {
  private static final String PROMPT = "$ ";
  private static final Pattern MILLISECONDS = Pattern.compile("\\b[0-9]+(?= 毫秒| ms\\b)");

  static Transcript of(Path file) throws IOException {
    return new Transcript(
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith(PROMPT))
            .map(line -> line.substring(PROMPT.length()))
            .toList());
  }

  /** Carries the commands out and writes the session anew. */
  String played(Path folder, Path scratch) throws IOException, InterruptedException {
    StringBuilder session = new StringBuilder();
    for (String command : commands) {
      session.append(PROMPT).append(command).append('\n');
      session.append(outcome(command, folder, scratch));
    }
    return timeless(session.toString().replace(folder.toRealPath() + "/", ""));
  }

  private static String outcome(String command, Path folder, Path scratch)
      throws IOException, InterruptedException {
    Path out = scratch.resolve("stdout");
    Path err = scratch.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", heshu() + "\n" + command)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + command);
    }
    String complaints = Files.readString(err);
    return Files.readString(out)
        + (complaints.isEmpty() ? "" : "--- standard error\n" + complaints)
        + ("--- exit " + process.exitValue() + "\n");
  }

  /** A function of the shell, so that a line can set variables and build pipes around it. */
  private static String heshu() {
    String words =
        HeshuProcess.command().stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    return "heshu() { " + words + " \"$@\"; }";
  }

  /** Days and durations are others in the next run. */
  private static String timeless(String session) {
    String today = LocalDate.now(ZoneId.systemDefault()).toString();
    return MILLISECONDS.matcher(session.replace(today, "2026-01-01")).replaceAll("N");
  }
}
