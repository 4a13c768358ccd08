package heshu.tui;

import heshu.check.CheckRequest;
import heshu.check.CheckResult;
import heshu.check.DataRequest;
import heshu.check.Preparation;
import heshu.check.Progress;
import heshu.check.ReadingRequest;
import heshu.check.ReportSource;
import heshu.claim.ReportContext;
import heshu.config.Settings;
import heshu.table.TableOptions;
import heshu.text.Wording;
import heshu.tui.model.Desk;
import heshu.tui.model.Event;
import heshu.tui.model.Key;
import heshu.tui.model.Model;
import heshu.tui.model.Sheet;
import heshu.tui.model.Size;
import heshu.tui.model.Update;
import heshu.tui.screen.Appearance;
import heshu.tui.screen.FullScreen;
import heshu.tui.screen.Theme;
import heshu.tui.view.Glyphs;
import heshu.tui.view.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * From key to paint, on a report with very many claims: {@code java -cp … heshu.tui.ScreenBenchmark
 * [claims] [columns] [rows]}. Prints the median and the worst in milliseconds, of the clock and of
 * the processor time of the thread that paints, for each kind of key.
 */
public final class ScreenBenchmark {
  private static final int WARM_UP = 300;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final View view = new View(Glyphs.LINES);
  private final FullScreen screen;
  private Model model;

  private ScreenBenchmark(FullScreen screen, Model model) {
    this.screen = screen;
    this.model = model;
  }

  public static void main(String[] arguments) throws Exception {
    int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    int columns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
    Path folder = Files.createTempDirectory("heshu-long");
    CheckResult result = checked(LongReport.report(folder, claims), LongReport.table(folder));
    List<Sheet> sheets =
        result.reports().stream().map(one -> Sheet.of(one, result.statistics())).toList();
    System.out.printf(
        Locale.ROOT, "%d lines, %d × %d%n", sheets.get(0).items().size(), columns, rows);
    Desk desk = new Desk(Wording.chinese(), "", LocalDate.EPOCH, List.of());
    Model model = Model.of(desk, new Size(columns, rows), sheets, Map.of());
    try (Terminal terminal = terminal(columns, rows);
        FullScreen screen =
            FullScreen.over(terminal, new Appearance(Theme.DEFAULT, /* mouse= */ false))) {
      new ScreenBenchmark(screen, model).run();
    }
  }

  private static CheckResult checked(Path report, Path table) throws Exception {
    ReadingRequest reading =
        new ReadingRequest(
            List.of(new ReportSource.File(report, report.toString())),
            Optional.empty(),
            ReportContext.unknown());
    DataRequest data = new DataRequest(List.of(table), TableOptions.none());
    return Preparation.of(Settings.defaults())
        .checker()
        .check(new CheckRequest(reading, data), Progress.silent());
  }

  private static Terminal terminal(int columns, int rows) throws IOException {
    return MemoryTerminal.of(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), columns, rows);
  }

  private void run() throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      press(i % 3 == 0 ? "PageDown" : i % 7 == 0 ? "n" : "j");
    }
    press("g");
    System.out.printf("%-22s %14s %22s%n", "key", "clock ms", "processor ms");
    measure("j", 2000, "j");
    measure("k", 500, "k");
    measure("PageDown", 400, "PageDown");
    measure("n next unresolved", 400, "n");
    measure("N previous", 200, "N");
    measure("G and g", 100, "G", "g");
    measure("Tab, scroll the text", 60, "Tab", "j", "PageDown", "BackTab");
    measure("? and back", 50, "?", "Escape");
    measure("/ to the last line", 20, "/", "套", "Enter");
    measure("s sort", 20, "s");
    measure("f filter and back", 10, "f", "差", "Enter", "f", "C-u", "Enter");
  }

  private void measure(String name, int times, String... keys) throws IOException {
    List<Long> clock = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String key : keys) {
        long began = System.nanoTime();
        long used = threads.getCurrentThreadCpuTime();
        press(key);
        processor.add(threads.getCurrentThreadCpuTime() - used);
        clock.add(System.nanoTime() - began);
      }
    }
    System.out.printf(Locale.ROOT, "%-22s %14s %22s%n", name, figures(clock), figures(processor));
  }

  private void press(String key) throws IOException {
    model = Update.of(model, new Event.Pressed(new Key(key))).model();
    screen.show(view.of(model));
  }

  private static String figures(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.2f / %.2f",
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() - 1) / 1e6);
  }
}
