package heshu.tui.view;

import heshu.text.Span;
import heshu.tui.model.Box;
import heshu.tui.model.Layout;
import heshu.tui.model.Mode;
import heshu.tui.model.Model;
import heshu.tui.model.Pane;
import java.util.Map;

/** Draws the model. The same model always gives the same cells. */
public final class View {
  private final Glyphs glyphs;

  public View(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  public Grid of(Model model) {
    Grid grid = new Grid(model.size());
    if (!Layout.fits(model.size())) {
      String words =
          model.desk().wording().say("tui.too-small", Layout.LEAST.columns(), Layout.LEAST.rows());
      RichText text = RichText.of(Ink.PLAIN, words);
      int row = 0;
      for (Span line : text.lines(model.size().columns())) {
        text.draw(grid, row++, 0, model.size().columns(), line);
      }
      return grid;
    }
    Bars.head(grid, model);
    if (model.mode() instanceof Mode.Helping helping) {
      HelpPage.draw(grid, model, helping);
    } else {
      Map<Pane, Box> panes = shown(model).panes();
      panes.forEach((pane, box) -> draw(grid, model, pane, box));
    }
    Bars.foot(grid, model);
    return grid;
  }

  /** Where there is room for one pane only, choosing takes it. */
  private static Layout shown(Model model) {
    boolean chooses = model.mode() instanceof Mode.Choosing;
    return chooses ? Layout.of(model.size(), Pane.EVIDENCE) : model.layout();
  }

  private void draw(Grid grid, Model model, Pane pane, Box box) {
    Box inside = frame(grid, model, pane, box);
    switch (pane) {
      case LIST -> ListPane.draw(grid, inside, model);
      case TEXT -> TextPane.draw(grid, inside, model);
      case EVIDENCE -> {
        if (model.mode() instanceof Mode.Choosing choosing) {
          ChoicePane.draw(grid, inside, model, choosing);
        } else {
          new EvidencePane(model, glyphs).draw(grid, inside);
        }
      }
    }
  }

  /** A title row, and a line on the left of panes that have a neighbour there. */
  private Box frame(Grid grid, Model model, Pane pane, Box box) {
    boolean focused = model.panes().focus() == pane;
    String title =
        model.desk().wording().say("tui.pane." + pane.name().toLowerCase(java.util.Locale.ROOT));
    Ink border = Ink.of(Look.BORDER);
    grid.put(box.top(), box.left(), box.right(), glyphs.horizontal().repeat(box.columns()), border);
    int at = box.left() + 1;
    grid.put(
        box.top(), at, box.right(), " " + title + " ", focused ? Ink.TITLE.reversed() : Ink.TITLE);
    if (box.left() == 0) {
      return box.belowTitle();
    }
    for (int row = box.top(); row < box.bottom(); row++) {
      grid.put(row, box.left(), box.right(), glyphs.vertical(), border);
    }
    return box.belowTitle().indented();
  }
}
