package heshu.tui.view;

import heshu.document.Block;
import heshu.text.MappedText;
import heshu.text.Span;
import heshu.tui.model.Item;
import heshu.tui.model.Model;
import heshu.tui.model.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the report as the screen shows it: on one line, its figures marked.
 *
 * @param text what is drawn
 * @param places for each letter of {@code text}, where in the report it stands
 */
record MarkedBlock(RichText text, List<Integer> places) {

  static MarkedBlock of(Model model, Block block, Optional<Item> chosen) {
    return new Writer(model.sheet(), block, chosen).write();
  }

  /** The line that shows a place of the report, from 0. */
  int lineOf(int offset, int columns) {
    int letter = 0;
    while (letter < places.size() - 1 && places.get(letter) < offset) {
      letter++;
    }
    List<Span> lines = text.lines(columns);
    for (int i = 0; i < lines.size(); i++) {
      if (letter < lines.get(i).end()) {
        return i;
      }
    }
    return lines.size() - 1;
  }

  /** Writes letter by letter, changing ink where a figure begins or ends. */
  private static final class Writer {
    private final Sheet sheet;
    private final Block block;
    private final Optional<Item> chosen;
    private final RichText text = RichText.empty();
    private final List<Integer> places = new ArrayList<>();
    private int next;

    Writer(Sheet sheet, Block block, Optional<Item> chosen) {
      this.sheet = sheet;
      this.block = block;
      this.chosen = chosen;
      this.next = sheet.firstBehind(block.span().start());
    }

    MarkedBlock write() {
      int at = block.span().start();
      int end = block.span().end();
      while (at < end) {
        Optional<Item> item = itemBehind(at, end);
        int start =
            item.map(found -> Math.max(found.span().start(), block.span().start())).orElse(end);
        plain(at, start);
        at = item.isPresent() ? figure(item.get(), Math.max(at, start), end) : end;
      }
      return new MarkedBlock(text, places);
    }

    /** The next figure that does not overlap what is written already. */
    private Optional<Item> itemBehind(int at, int end) {
      while (next < sheet.items().size() && sheet.items().get(next).span().start() < at) {
        next++;
      }
      boolean inside = next < sheet.items().size() && sheet.items().get(next).span().start() < end;
      return inside ? Optional.of(sheet.items().get(next++)) : Optional.empty();
    }

    private int figure(Item item, int start, int blockEnd) {
      int end = Math.max(start, Math.min(item.span().end(), blockEnd));
      boolean isChosen = chosen.filter(item::equals).isPresent();
      Ink ink = Ink.of(Look.of(item.standing())).bold().reversed(isChosen);
      add(start, end, ink);
      text.add(ink, item.standing().mark());
      places.add(end);
      return end;
    }

    private void plain(int start, int end) {
      boolean heading = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
      boolean aside = block.kind() == Block.Kind.FURNITURE;
      add(start, end, heading ? Ink.TITLE : aside ? Ink.DIM : Ink.PLAIN);
    }

    private void add(int start, int end, Ink ink) {
      MappedText reading = reading(start, end);
      text.add(ink, reading.content());
      for (int i = 0; i < reading.length(); i++) {
        places.add(reading.origin(i));
      }
    }

    private MappedText reading(int start, int end) {
      MappedText.Builder builder = MappedText.builder();
      for (int at = start; at < end; at++) {
        int letter = at;
        if (block.noise().stream().noneMatch(noise -> noise.contains(letter))) {
          builder.append(sheet.document().text().charAt(at), at);
        }
      }
      return builder.build();
    }
  }
}
