package heshu.tui.view;

import heshu.text.Message;
import heshu.text.Span;
import heshu.text.Wording;
import heshu.tui.model.Box;
import heshu.tui.model.Mode.Choosing;
import heshu.tui.model.Model;
import java.util.List;

/** A list to choose from. */
final class ChoicePane {
  private ChoicePane() {}

  static void draw(Grid grid, Box box, Model model, Choosing choosing) {
    Wording wording = model.desk().wording();
    int row = box.top();
    grid.put(
        row++,
        box.left(),
        box.right(),
        wording.say(choosing.choice().title()),
        Ink.of(Look.KEY).bold());
    List<Message> options = choosing.choice().options();
    int first = Math.max(0, choosing.at() - Math.max(0, box.rows() / 3 - 1));
    for (int i = first; i < options.size() && row < box.bottom(); i++) {
      Ink ink = Ink.PLAIN.reversed(i == choosing.at());
      RichText text = RichText.hanging(3).add(ink, (i + 1) + ". " + wording.say(options.get(i)));
      for (Span line : text.lines(box.columns() - 1)) {
        text.draw(grid, row++, box.left(), box.right() - 1, line);
      }
    }
  }
}
