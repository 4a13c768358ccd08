package heshu.tui.view;

import heshu.check.Coverage;
import heshu.output.DisplayWidth;
import heshu.text.Wording;
import heshu.tui.model.Mode;
import heshu.tui.model.Mode.Asking;
import heshu.tui.model.Model;
import heshu.tui.model.Notice;
import heshu.tui.model.Standing;

/**
 * The first row, which says where things are; the last, which always names the keys; and above it,
 * when there is something to say, what happened or what is being written.
 */
final class Bars {
  private static final String BETWEEN = "  ";
  private static final int NARROW = 72;

  private Bars() {}

  static void head(Grid grid, Model model) {
    int columns = grid.size().columns();
    Ink ink = Ink.TITLE.reversed();
    grid.blank(0, 0, columns, ink);
    String counts = columns < NARROW ? briefCounts(model) : counts(model);
    int from = Math.max(0, columns - DisplayWidth.of(counts) - 1);
    String name = name(model);
    grid.put(0, 1, from - 1, DisplayWidth.fit(name, Math.max(1, from - 2)), ink);
    grid.put(0, from, columns, counts, ink);
  }

  private static String name(Model model) {
    String number =
        model.proofs().size() == 1
            ? ""
            : "[" + (model.at() + 1) + "/" + model.proofs().size() + "] ";
    return number + model.proof().path();
  }

  private static String counts(Model model) {
    Wording wording = model.desk().wording();
    Coverage coverage = model.coverage();
    return wording.say("tui.unresolved", model.proof().unresolved())
        + BETWEEN
        + count(wording, Standing.DIFFERS, coverage.differs())
        + count(wording, Standing.UNDECIDABLE, coverage.undecided())
        + count(wording, Standing.AGREES, coverage.agrees())
        + count(wording, Standing.WAIVED, coverage.waived())
        + wording.say("tui.claims", coverage.claims());
  }

  /** Marks and numbers only: where there is little room the name of the report needs it. */
  private static String briefCounts(Model model) {
    Coverage coverage = model.coverage();
    return model.desk().wording().say("tui.unresolved", model.proof().unresolved())
        + BETWEEN
        + String.join(
            " ",
            Standing.DIFFERS.mark() + coverage.differs(),
            Standing.UNDECIDABLE.mark() + coverage.undecided(),
            Standing.AGREES.mark() + coverage.agrees(),
            Standing.WAIVED.mark() + coverage.waived());
  }

  private static String count(Wording wording, Standing standing, int count) {
    return standing.mark() + wording.say(standing.word()) + count + " ";
  }

  static void foot(Grid grid, Model model) {
    int row = grid.size().rows() - 1;
    Wording wording = model.desk().wording();
    if (model.mode() instanceof Asking asking) {
      ask(grid, row - 1, wording.say("tui.ask." + asking.command().longName()), asking.text());
    } else {
      model.notice().ifPresent(notice -> say(grid, row - 1, notice, wording));
    }
    hints(grid, row, wording.say(hints(model)));
  }

  private static String hints(Model model) {
    if (model.mode() instanceof Asking) {
      return "tui.hints-asking";
    }
    if (model.mode() instanceof Mode.Choosing) {
      return "tui.hints-choosing";
    }
    return model.mode() instanceof Mode.Helping ? "tui.hints-help" : "tui.hints";
  }

  /** As many whole hints as there is room for; those that matter most come first. */
  private static void hints(Grid grid, int row, String all) {
    int columns = grid.size().columns();
    int at = 1;
    for (String hint : all.split(BETWEEN, -1)) {
      if (at + DisplayWidth.of(hint) >= columns) {
        return;
      }
      int space = hint.indexOf(' ');
      at = grid.put(row, at, columns, hint.substring(0, Math.max(0, space)), Ink.of(Look.KEY));
      at = grid.put(row, at, columns, hint.substring(Math.max(0, space)) + BETWEEN, Ink.DIM);
    }
  }

  private static void say(Grid grid, int row, Notice notice, Wording wording) {
    int columns = grid.size().columns();
    Ink ink = Ink.of(notice.isFailure() ? Look.FAILURE : Look.PLAIN).bold();
    grid.blank(row, 0, columns, ink);
    grid.put(row, 1, columns, DisplayWidth.fit(wording.say(notice.words()), columns - 2), ink);
  }

  /** The end of what is written stays in sight. */
  private static void ask(Grid grid, int row, String label, String text) {
    int columns = grid.size().columns();
    grid.blank(row, 0, columns, Ink.PLAIN);
    int at = grid.put(row, 1, columns / 2, label, Ink.of(Look.KEY).bold());
    at = grid.put(row, at, columns, " ", Ink.PLAIN);
    String shown = text;
    while (DisplayWidth.of(shown) > columns - at - 1) {
      shown = shown.substring(shown.offsetByCodePoints(0, 1));
    }
    at = grid.put(row, at, columns, shown, Ink.PLAIN);
    grid.put(row, at, columns, " ", Ink.PLAIN.reversed());
  }
}
