package heshu.tui.view;

import heshu.document.Block;
import heshu.document.Document;
import heshu.text.Span;
import heshu.tui.model.Box;
import heshu.tui.model.Item;
import heshu.tui.model.Model;
import java.util.List;
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
    MarkedBlock anchor = MarkedBlock.of(model, document.blocks().get(block), chosen);
    int line = anchor.lineOf(offset, box.columns() - 1) - box.rows() / 3 + model.panes().text();
    new Walk(grid, box, model, chosen).from(block, line);
  }

  /** Goes over paragraphs from the first one in sight down. */
  private record Walk(Grid grid, Box box, Model model, Optional<Item> chosen) {
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
        RichText text = marked(at).text();
        List<Span> lines = text.lines(box.columns() - 1);
        for (int i = Math.min(skip, lines.size() - 1);
            i < lines.size() && row < box.bottom();
            i++) {
          text.draw(grid, row++, box.left(), box.right() - 1, lines.get(i));
        }
        skip = 0;
      }
    }

    private List<Span> lines(int at) {
      return marked(at).text().lines(box.columns() - 1);
    }

    private MarkedBlock marked(int at) {
      return MarkedBlock.of(model, blocks().get(at), chosen);
    }

    private List<Block> blocks() {
      return model.sheet().document().blocks();
    }
  }
}
