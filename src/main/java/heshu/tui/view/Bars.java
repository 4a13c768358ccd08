package heshu.tui.view;

import heshu.check.Coverage;
import heshu.output.DisplayWidth;
import heshu.text.Wording;
import heshu.tui.model.Mode;
import heshu.tui.model.Model;
import heshu.tui.model.Notice;
import heshu.tui.model.Standing;
import java.util.Optional;

/** The first row, which says where things are, and the last, which says what happened. */
final class Bars {
  private Bars() {}

  static void head(Grid grid, Model model) {
    int columns = grid.size().columns();
    Ink ink = Ink.TITLE.reversed();
    grid.blank(0, 0, columns, ink);
    String counts = counts(model);
    int from = Math.max(0, columns - DisplayWidth.of(counts) - 1);
    grid.put(0, 1, from - 1, model.sheet().document().path(), ink);
    grid.put(0, from, columns, counts, ink);
  }

  private static String counts(Model model) {
    Wording wording = model.desk().wording();
    Coverage coverage = model.coverage();
    return wording.say("tui.claims", coverage.claims())
        + "  "
        + count(wording, Standing.DIFFERS, coverage.differs())
        + count(wording, Standing.UNDECIDABLE, coverage.undecided())
        + count(wording, Standing.AGREES, coverage.agrees())
        + count(wording, Standing.WAIVED, coverage.waived());
  }

  private static String count(Wording wording, Standing standing, int count) {
    return standing.mark() + wording.say(standing.word()) + count + " ";
  }

  static void foot(Grid grid, Model model) {
    int row = grid.size().rows() - 1;
    int columns = grid.size().columns();
    Wording wording = model.desk().wording();
    if (model.mode() instanceof Mode.Asking asking) {
      ask(grid, row, wording.say("tui.ask." + asking.command().longName()), asking.text());
      return;
    }
    Optional<Notice> notice = model.notice();
    if (notice.isPresent()) {
      Ink ink = Ink.of(notice.get().isFailure() ? Look.FAILURE : Look.PLAIN).bold();
      grid.put(row, 1, columns, wording.say(notice.get().words()), ink);
      return;
    }
    String hints =
        model.mode() instanceof Mode.Choosing
            ? "tui.hints-choosing"
            : model.mode() instanceof Mode.Helping ? "tui.hints-help" : "tui.hints";
    grid.put(row, 1, columns, wording.say(hints), Ink.DIM);
  }

  /** The end of what is written stays in sight. */
  private static void ask(Grid grid, int row, String label, String text) {
    int columns = grid.size().columns();
    int at = grid.put(row, 1, columns, label + " ", Ink.of(Look.KEY).bold());
    String shown = text;
    while (DisplayWidth.of(shown) > columns - at - 1) {
      shown = shown.substring(shown.offsetByCodePoints(0, 1));
    }
    at = grid.put(row, at, columns, shown, Ink.PLAIN);
    grid.put(row, at, columns, " ", Ink.PLAIN.reversed());
  }
}
