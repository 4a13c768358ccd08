package heshu.tui;

import heshu.check.CheckRequest;
import heshu.check.CheckResult;
import heshu.check.DataRequest;
import heshu.check.Preparation;
import heshu.check.Progress;
import heshu.check.ReadingRequest;
import heshu.check.ReportSource;
import heshu.claim.ReportContext;
import heshu.config.ConfigurationException;
import heshu.config.Settings;
import heshu.decision.DecisionBook;
import heshu.decision.Edit;
import heshu.table.TableOptions;
import heshu.text.Wording;
import heshu.tui.model.Desk;
import heshu.tui.model.Effect;
import heshu.tui.model.Event;
import heshu.tui.model.Item;
import heshu.tui.model.Key;
import heshu.tui.model.Model;
import heshu.tui.model.Sheet;
import heshu.tui.model.Size;
import heshu.tui.model.Step;
import heshu.tui.model.Update;
import heshu.tui.view.Glyphs;
import heshu.tui.view.Grid;
import heshu.tui.view.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A person at the full screen, without a terminal: presses keys, and sees rows of letters. What is
 * to be written to the decisions file changes a book in memory, and the report is checked again
 * against it as the program would.
 */
final class Reader {
  static final Path INPUT = Path.of("src/test/resources/heshu/tui/input");
  static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  private final List<Path> reports;
  private final Map<String, DecisionBook> books = new HashMap<>();
  private final List<Effect> effects = new ArrayList<>();
  private Model model;

  private Reader(int columns, int rows, Locale locale, List<Path> reports) {
    this.reports = reports;
    Desk desk = new Desk(new Wording(locale), "王", TODAY, List.of("json", "html"));
    this.model = Model.of(desk, new Size(columns, rows), sheets(checked()), Map.of());
  }

  static Reader at(int columns, int rows) {
    return new Reader(columns, rows, Locale.SIMPLIFIED_CHINESE, List.of(INPUT.resolve("柳溪区.txt")));
  }

  static Reader inEnglish(int columns, int rows) {
    return new Reader(columns, rows, Locale.ENGLISH, List.of(INPUT.resolve("柳溪区.txt")));
  }

  static Reader of(Path... reports) {
    return new Reader(120, 36, Locale.SIMPLIFIED_CHINESE, List.of(reports));
  }

  private CheckResult checked() {
    return check(reports, books, path -> path.getFileName().toString());
  }

  /** Checks reports against the tables of the test. */
  static CheckResult check(
      List<Path> reports, Map<String, DecisionBook> books, Function<Path, String> name) {
    List<ReportSource> sources =
        reports.stream()
            .map(path -> (ReportSource) new ReportSource.File(path, name.apply(path)))
            .toList();
    ReadingRequest reading = new ReadingRequest(sources, Optional.empty(), ReportContext.unknown());
    DataRequest data = new DataRequest(List.of(INPUT.resolve("统计")), TableOptions.none());
    CheckRequest request = new CheckRequest(reading, data, books, TODAY);
    try {
      Preparation preparation = Preparation.of(Settings.defaults());
      return preparation.checker().check(request, Progress.silent());
    } catch (ConfigurationException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private static List<Sheet> sheets(CheckResult result) {
    return result.reports().stream().map(report -> Sheet.of(report, result.statistics())).toList();
  }

  /** Presses keys by their names in the key table. */
  Reader press(String... keys) {
    for (String key : keys) {
      happens(new Event.Pressed(new Key(key)));
    }
    return this;
  }

  /** Types letters. */
  Reader type(String words) {
    words
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> press(letter.equals(" ") ? "Space" : letter));
    return this;
  }

  /** Writes in the last line after a key that asks for it. */
  Reader answer(String key, String words) {
    return press(key).press("C-u").type(words).press("Enter");
  }

  Reader happens(Event event) {
    Step step = Update.of(model, event);
    model = step.model();
    for (Effect effect : step.effects()) {
      effects.add(effect);
      if (effect instanceof Effect.Save save) {
        DecisionBook before = books.getOrDefault(save.report(), DecisionBook.empty());
        books.put(save.report(), save.edit().apply(before));
        recheck();
      }
    }
    return this;
  }

  /** The report is checked again, as after a change of a file. */
  Reader recheck() {
    return happens(new Event.Checked(sheets(checked()), books));
  }

  /** Somebody else changes the decisions, which this person does not see yet. */
  Reader otherwise(Edit edit) {
    books.merge(path(), edit.apply(DecisionBook.empty()), (book, ignored) -> edit.apply(book));
    return this;
  }

  Model model() {
    return model;
  }

  String path() {
    return model.proof().path();
  }

  DecisionBook book() {
    return books.getOrDefault(path(), DecisionBook.empty());
  }

  /** What was asked to be done, in order. */
  List<Effect> effects() {
    return effects;
  }

  Effect lastEffect() {
    return effects.get(effects.size() - 1);
  }

  /** The number of the chosen claim; 0 on a finding without one, or where nothing is chosen. */
  int number() {
    return model.current().flatMap(Item::claim).map(claim -> claim.index()).orElse(0);
  }

  /** The figure of the chosen line. */
  String figure() {
    return model.current().flatMap(Item::claim).map(claim -> claim.text()).orElse("");
  }

  /** The numbers of all claims listed, in the order shown. */
  List<Integer> listed() {
    return IntStream.range(0, model.listing().rows().size())
        .mapToObj(row -> model.item(row).claim().map(claim -> claim.index()).orElse(0))
        .toList();
  }

  String standing() {
    return model.current().map(item -> item.standing().contractName()).orElse("");
  }

  /** What the line above the keys says. */
  String said() {
    return model.notice().map(notice -> model.desk().wording().say(notice.words())).orElse("");
  }

  Grid grid() {
    return new View(Glyphs.LINES).of(model);
  }

  /** The screen as rows of letters. */
  String screen() {
    Grid grid = grid();
    return IntStream.range(0, grid.size().rows())
        .mapToObj(grid::row)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
