package heshu.tui.view;

import heshu.claim.Claim;
import heshu.decision.Act;
import heshu.output.DisplayWidth;
import heshu.text.Wording;
import heshu.tui.model.Box;
import heshu.tui.model.Item;
import heshu.tui.model.Layout;
import heshu.tui.model.Model;
import heshu.tui.model.Standing;
import java.util.List;
import java.util.Optional;

/** The list of claims and findings; only the rows in sight are drawn. */
final class ListPane {
  private ListPane() {}

  static void draw(Grid grid, Box box, Model model) {
    int count = model.listing().rows().size();
    if (count == 0) {
      grid.put(box.top(), box.left() + 1, box.right(), say(model, "tui.empty-list"), Ink.DIM);
      return;
    }
    int top = Layout.firstShown(model.listing().at(), box.rows(), count);
    for (int i = 0; i < box.rows() && top + i < count; i++) {
      draw(grid, box, box.top() + i, model, top + i);
    }
  }

  private static String say(Model model, String code) {
    return model.desk().wording().say(code);
  }

  private static void draw(Grid grid, Box box, int row, Model model, int index) {
    Item item = model.item(index);
    boolean chosen = index == model.listing().at();
    Wording wording = model.desk().wording();
    Ink plain = Ink.PLAIN.reversed(chosen);
    grid.blank(row, box.left(), box.right(), plain);
    String word = word(item, wording, isNarrow(box) ? "tui.reason." : "output.reason.");
    String signed = model.decisions().signed(item).map(ListPane::initial).orElse(" ");
    int end = box.right() - 1;
    int wordWidth = isNarrow(box) ? 9 : 15;
    int figureAt = end - wordWidth - 1 - figureWidth(box);
    int at = box.left();
    at = grid.put(row, at, figureAt, number(item), Ink.DIM.reversed(chosen));
    at = grid.put(row, at, figureAt, signed + " ", plain);
    if (box.columns() >= 72) {
      at =
          grid.put(
              row,
              at,
              figureAt,
              DisplayWidth.pad(place(model, item), 10),
              Ink.DIM.reversed(chosen));
    }
    grid.put(
        row,
        at,
        figureAt - 1,
        DisplayWidth.fit(subject(model, item), Math.max(2, figureAt - 1 - at)),
        plain);
    grid.put(
        row,
        figureAt,
        end - wordWidth,
        DisplayWidth.fit(figure(model, item), figureWidth(box)),
        plain.bold());
    Ink ink = Ink.of(Look.of(item.standing())).reversed(chosen);
    grid.put(row, end - wordWidth, box.right(), DisplayWidth.fit(word, wordWidth + 1), ink);
  }

  private static int figureWidth(Box box) {
    return Math.min(20, box.columns() / 4 + 2);
  }

  private static String number(Item item) {
    String number = item.claim().map(claim -> Integer.toString(claim.index())).orElse("-");
    return " ".repeat(Math.max(0, 4 - number.length())) + number + " ";
  }

  private static boolean isNarrow(Box box) {
    return box.columns() < 60;
  }

  /** The word of the state, or of the reason where there is one. */
  private static String word(Item item, Wording wording, String reasons) {
    String word =
        item.standing() == Standing.UNDECIDABLE
            ? item.verdict()
                .flatMap(verdict -> verdict.reason())
                .map(reason -> wording.say(reasons + reason.contractName()))
                .orElseGet(() -> wording.say(item.standing().word()))
            : wording.say(item.standing().word());
    return item.standing().mark() + " " + word;
  }

  private static String initial(Act.Stage stage) {
    return Integer.toString(List.of(Act.Stage.values()).indexOf(stage) + 1);
  }

  private static String place(Model model, Item item) {
    return "L" + model.sheet().document().text().line(item.span().start());
  }

  private static String subject(Model model, Item item) {
    Optional<Claim> claim = item.claim();
    return claim
        .map(known -> known.subject().indicator())
        .orElseGet(() -> model.desk().wording().say(item.anyFinding().message()));
  }

  private static String figure(Model model, Item item) {
    return item.claim()
        .map(Claim::text)
        .orElseGet(() -> model.sheet().document().words(item.span()));
  }
}
