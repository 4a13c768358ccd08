package heshu.cli;

import heshu.config.ConfigurationException;
import heshu.text.Message;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what broke when a command throws. */
final class Faults implements IExecutionExceptionHandler {
  private final Terminal terminal;
  private final Wording wording;

  Faults(Terminal terminal, Wording wording) {
    this.terminal = terminal;
    this.wording = wording;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine commandLine, ParseResult arguments) {
    if (fault instanceof ConfigurationException wrong) {
      Problems.say(wrong.problems(), terminal, wording);
      return ExitCode.CONFIGURATION.code();
    }
    if (fault instanceof FileSystemException unwritable) {
      String why = wording.say(reason(unwritable));
      terminal.complain(wording.say("cli.cannot-write-file", unwritable.getFile(), why));
      return ExitCode.USAGE.code();
    }
    if (fault instanceof IOException) {
      terminal.complain(wording.say("cli.cannot-write", String.valueOf(fault.getMessage())));
      return ExitCode.FAULT.code();
    }
    terminal.complain(wording.say("cli.fault", fault.toString(), place(fault)));
    return ExitCode.FAULT.code();
  }

  /** Inputs that cannot be read never come here: it is a file that was to be written. */
  private static Message reason(FileSystemException unwritable) {
    if (unwritable instanceof NoSuchFileException) {
      return Message.of("cli.no-such-folder");
    }
    return unwritable instanceof AccessDeniedException
        ? Message.of("cli.no-permission")
        : Message.literal(String.valueOf(unwritable.getReason()));
  }

  /** Where in the program it happened, for the person who gets the complaint. */
  private static String place(Exception fault) {
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("heshu.")) {
        return frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "?";
  }
}
