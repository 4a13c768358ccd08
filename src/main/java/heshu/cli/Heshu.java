package heshu.cli;

import heshu.output.DisplayWidth;
import heshu.text.Wording;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: what may be said before or after any command. */
@Command(
    name = "heshu",
    versionProvider = Versions.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT)
public final class Heshu extends Task {
  /** Read before the command line is, by {@link Language#of}; declared so that it is checked. */
  @Option(names = "--locale", paramLabel = "LANG", scope = ScopeType.INHERIT)
  private Language language = Language.ZH;

  @Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT)
  private ColourUse colour = ColourUse.AUTO;

  private final Terminal terminal;
  private final Wording wording;
  private final Lent lent;

  Heshu(Terminal terminal, Wording wording, Lent lent) {
    this.terminal = terminal;
    this.wording = wording;
    this.lent = lent;
    if (lent.terminal().isEmpty()) {
      DisplayWidth.drawsAmbiguousWide(false);
    }
  }

  /** What the prompt was told holds for its lines; every other start begins anew. */
  @Option(
      names = "--ambiguous-width",
      paramLabel = "1|2",
      scope = ScopeType.INHERIT,
      converter = AmbiguousWidth.Converter.class,
      completionCandidates = AmbiguousWidth.Values.class)
  void ambiguousWidth(int columns) {
    DisplayWidth.drawsAmbiguousWide(columns == 2);
  }

  Language language() {
    return language;
  }

  Terminal terminal() {
    return terminal;
  }

  /** What the prompt lends; nothing where the command line is the shell's. */
  Lent lent() {
    return lent;
  }

  Wording wording() {
    return wording;
  }

  String say(String code, Object... arguments) {
    return wording.say(code, arguments);
  }

  boolean showsColour() {
    return colour == ColourUse.AUTO ? terminal.suggestsColour() : colour == ColourUse.ALWAYS;
  }

  /** Without a command the program says what can be done; in a script that is a mistake. */
  @Override
  ExitCode run() throws IOException {
    if (!terminal.outIsTerminal()) {
      terminal.complain(say("cli.error", say("cli.no-command")));
      terminal.complain(say("cli.see-help", "heshu"));
      return ExitCode.USAGE;
    }
    terminal.printText(to -> to.write(new Greeting(wording, Path.of("")).text()));
    return ExitCode.OK;
  }
}
