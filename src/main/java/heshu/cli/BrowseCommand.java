package heshu.cli;

import heshu.check.CheckResult;
import heshu.check.Progress;
import heshu.config.ConfigurationException;
import heshu.output.DisplayWidth;
import heshu.text.UnreadableException;
import heshu.tui.Browsing;
import heshu.tui.Editor;
import heshu.tui.Export;
import heshu.tui.Leaving;
import heshu.tui.Session;
import heshu.tui.model.Desk;
import heshu.tui.screen.Appearance;
import heshu.tui.screen.Theme;
import heshu.tui.screen.WaitingScreen;
import heshu.tui.view.Glyphs;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a report with its claims and their evidence on the full screen. */
@Command(name = BrowseCommand.NAME)
final class BrowseCommand extends Task {
  static final String NAME = "browse";

  private final Heshu heshu;

  @Mixin private final ReportArguments reports = new ReportArguments();

  @Mixin private final DataArguments data = new DataArguments();
  @Mixin private final ConfigurationArguments configuration = new ConfigurationArguments();

  @Option(names = "--theme", paramLabel = "THEME")
  private Optional<Theme> theme = Optional.empty();

  @Option(names = "--mouse")
  private boolean mouse;

  @Option(names = "--by", paramLabel = "NAME")
  private Optional<String> by = Optional.empty();

  BrowseCommand(Heshu heshu) {
    this.heshu = heshu;
  }

  @Override
  ExitCode run() throws IOException, ConfigurationException {
    if (!heshu.terminal().outIsTerminal()) {
      heshu.terminal().complain(heshu.say("cli.error", heshu.say("cli.no-terminal")));
      return ExitCode.USAGE;
    }
    Checks checks =
        new Checks(reports.request(heshu.terminal()), data, configuration, heshu.lent());
    try {
      CheckResult result = checked(checks);
      Problems.say(reports.problems(), heshu);
      Problems.say(result.problems(), heshu);
      return result.reports().isEmpty() ? ExitCode.INPUT : browse(result, checks);
    } catch (UnreadableException unreadable) {
      Problems.say(List.of(unreadable.problem()), heshu);
      return ExitCode.INPUT;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  /** The first check, behind a line that says so. */
  private CheckResult checked(Checks checks) throws IOException, ConfigurationException {
    Terminal terminal = heshu.terminal();
    WaitingScreen waiting =
        WaitingScreen.show(terminal.out(), terminal.charset(), heshu.say("tui.checking"));
    try {
      return checks.inputsChecked(Progress.silent());
    } finally {
      waiting.close();
    }
  }

  private ExitCode browse(CheckResult result, Checks checks)
      throws IOException, UnreadableException, InterruptedException {
    Desk desk = new Desk(heshu.wording(), author(), today(), Export.formats());
    Editor editor = new Editor(heshu.terminal().environment(), System.getProperty("os.name", ""));
    Session session = new Session(desk, result, checks, editor);
    Glyphs glyphs = DisplayWidth.ambiguousIsWide() ? Glyphs.ASCII : Glyphs.LINES;
    Appearance appearance = new Appearance(theme(), mouse);
    Leaving how = Browsing.of(session, appearance, glyphs, heshu.lent().terminal());
    return how == Leaving.INTERRUPTED ? ExitCode.INTERRUPTED : ExitCode.OK;
  }

  private String author() {
    return by.orElseGet(() -> System.getProperty("user.name", ""));
  }

  private Theme theme() {
    return theme.orElse(heshu.showsColour() ? Theme.DEFAULT : Theme.MONO);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
