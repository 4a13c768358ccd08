package heshu.tui.view;

import heshu.document.Block;
import heshu.document.Document;
import heshu.text.Span;
import heshu.tui.model.Box;
import heshu.tui.model.Item;
import heshu.tui.model.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report's text around the chosen figure. Every figure has the colour of its state and the
 * state's mark behind it. Only the paragraphs in sight are laid out.
 */
final class TextPane {
  private TextPane() {}

  static void draw(Grid grid, Box box, Model model) {
    Document document = model.sheet().document();
    if (document.blocks().isEmpty()) {
      return;
    }
    Optional<Item> chosen = model.current();
    int offset = chosen.map(item -> item.span().start()).orElse(0);
    int block = document.blocks().indexOf(document.blockAt(offset));
    Walk walk = new Walk(grid, box, model, chosen);
    int line =
        walk.paragraph(block).lineOf(offset, walk.columns())
            - box.rows() / 3
            + model.panes().text();
    walk.from(block, line);
  }

  /** Goes over paragraphs from the first one in sight down; each is laid out once. */
  private static final class Walk {
    private final Grid grid;
    private final Box box;
    private final Model model;
    private final Optional<Item> chosen;
    private final Map<Integer, MarkedBlock> paragraphs = new HashMap<>();
    private final Map<Integer, List<Span>> lines = new HashMap<>();

    Walk(Grid grid, Box box, Model model, Optional<Item> chosen) {
      this.grid = grid;
      this.box = box;
      this.model = model;
      this.chosen = chosen;
    }

    int columns() {
      return box.columns() - 1;
    }

    MarkedBlock paragraph(int at) {
      return paragraphs.computeIfAbsent(
          at, number -> MarkedBlock.of(model, blocks().get(number), chosen));
    }

    private List<Span> lines(int at) {
      return lines.computeIfAbsent(at, number -> paragraph(number).text().lines(columns()));
    }

    void from(int block, int line) {
      int at = block;
      int skipped = line;
      while (skipped < 0 && at > 0) {
        at--;
        skipped += lines(at).size();
      }
      skipped = Math.max(0, skipped);
      while (at < blocks().size() - 1 && skipped >= lines(at).size()) {
        skipped -= lines(at).size();
        at++;
      }
      down(at, skipped);
    }

    private void down(int first, int skipped) {
      int row = box.top();
      int skip = skipped;
      for (int at = first; at < blocks().size() && row < box.bottom(); at++) {
        RichText text = paragraph(at).text();
        List<Span> lines = lines(at);
        for (int i = Math.min(skip, lines.size() - 1);
            i < lines.size() && row < box.bottom();
            i++) {
          text.draw(grid, row++, box.left(), box.right() - 1, lines.get(i));
        }
        skip = 0;
      }
    }

    private List<Block> blocks() {
      return model.sheet().document().blocks();
    }
  }
}
