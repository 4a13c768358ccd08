package heshu.shell;

import heshu.text.Message;
import heshu.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines that a person types. What goes wrong in one never ends the session. */
final class Keyboard {
  private static final int MOST_LINES_KEPT = 2000;
  private static final Set<PosixFilePermission> PRIVATE =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Commands commands;
  private final OpenReport open;

  /** What a person did not want to be checked for its counts. */
  private Opened uncounted = Opened.nothing();

  Keyboard(Commands commands, OpenReport open) {
    this.commands = commands;
    this.open = open;
  }

  void run(Lines lines, Charset charset, Path history) throws IOException {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(charset)
            // Its probe asks the terminal what it can; a late answer would be read as keys.
            .graphemeCluster(false)
            .build()) {
      commands.lend(new OpenTerminal(terminal));
      LineReader reader = reader(terminal, history);
      Interruptible work = new Interruptible(terminal, commands);
      boolean quits = false;
      while (!quits) {
        try {
          String line = reader.readLine(prompt(), counts(work), (Character) null, null);
          quits = said(work.run(() -> lines.carryOut(line))).filter(Outcome::quits).isPresent();
        } catch (UserInterruptException abandoned) {
          quits = false;
        } catch (EndOfFileException end) {
          quits = true;
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
          quits = true;
        }
      }
    }
  }

  private <T> Optional<T> said(Optional<T> result) {
    if (result.isEmpty()) {
      String words = commands.presentation().wording().say("shell.interrupted");
      commands.print(to -> to.write("\n" + words + "\n"));
    }
    return result;
  }

  private LineReader reader(Terminal terminal, Path history) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new LineParser())
            .completer(new Suggestions(commands, open))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
            .variable(LineReader.HISTORY_SIZE, MOST_LINES_KEPT)
            .variable(LineReader.HISTORY_FILE_SIZE, MOST_LINES_KEPT)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ");
    if (isPrivate(history)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }

  /** Reasons for waivers are nobody else's business; without a private file nothing is kept. */
  private static boolean isPrivate(Path history) {
    try {
      Files.createDirectories(history.toAbsolutePath().getParent());
      if (!Files.exists(history)) {
        Files.createFile(history);
      }
      if (Files.getFileStore(history).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(history, PRIVATE);
      }
      return true;
    } catch (IOException unwritable) {
      return false;
    }
  }

  private String prompt() {
    String name =
        open.opened()
            .report()
            .map(Path::of)
            .map(Path::getFileName)
            .map(file -> file + " ")
            .orElse("");
    return "heshu " + name + "> ";
  }

  /** The first check of what is open happens here; who interrupts it goes without the counts. */
  private String counts(Interruptible work) throws InterruptedException {
    if (open.opened().equals(uncounted)) {
      return "";
    }
    Optional<String> counts = said(work.run(this::counts));
    if (counts.isEmpty()) {
      uncounted = open.opened();
    }
    return counts.orElse("");
  }

  private String counts() {
    try {
      Optional<Message> counts = open.report().map(Counts::of).map(Counts::brief);
      return counts.map(commands.presentation().wording()::say).orElse("");
    } catch (UnreadableException unreadable) {
      return "";
    }
  }
}
