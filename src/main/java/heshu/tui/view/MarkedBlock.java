package heshu.tui.view;

import heshu.document.Block;
import heshu.output.Printable;
import heshu.text.Span;
import heshu.tui.model.Item;
import heshu.tui.model.Model;
import heshu.tui.model.Sheet;
import java.util.ArrayList;
import java.util.Collections;
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

    /** For each letter of the block, the item it belongs to; absent for plain text. */
    private final List<Optional<Item>> owners;

    Writer(Sheet sheet, Block block, Optional<Item> chosen) {
      this.sheet = sheet;
      this.block = block;
      this.chosen = chosen;
      this.owners = owners();
    }

    /** A figure belongs to its claim, also where a finding on the whole sentence covers it. */
    private List<Optional<Item>> owners() {
      List<Optional<Item>> letters =
          new ArrayList<>(Collections.nCopies(block.span().length(), Optional.empty()));
      List<Item> items = itemsInside();
      items.stream().filter(item -> item.claim().isEmpty()).forEach(item -> own(item, letters));
      items.stream().filter(item -> item.claim().isPresent()).forEach(item -> own(item, letters));
      return letters;
    }

    private List<Item> itemsInside() {
      List<Item> inside = new ArrayList<>();
      for (int i = sheet.firstBehind(block.span().start()); i < sheet.items().size(); i++) {
        Item item = sheet.items().get(i);
        if (item.span().start() >= block.span().end()) {
          break;
        }
        inside.add(item);
      }
      return inside;
    }

    private void own(Item item, List<Optional<Item>> letters) {
      int from = Math.max(0, item.span().start() - block.span().start());
      int to = Math.min(letters.size(), item.span().end() - block.span().start());
      for (int at = from; at < to; at++) {
        letters.set(at, Optional.of(item));
      }
    }

    MarkedBlock write() {
      int at = 0;
      while (at < owners.size()) {
        int end = at + 1;
        while (end < owners.size() && owners.get(end).equals(owners.get(at))) {
          end++;
        }
        stretch(at + block.span().start(), end + block.span().start(), owners.get(at));
        at = end;
      }
      return new MarkedBlock(text, places);
    }

    private void stretch(int start, int end, Optional<Item> owner) {
      if (owner.isEmpty()) {
        plain(start, end);
        return;
      }
      Item item = owner.get();
      boolean isChosen =
          chosen.filter(one -> one.equals(item) || one.span().contains(start)).isPresent();
      Ink ink = Ink.of(Look.of(item.standing())).bold().reversed(isChosen);
      add(start, end, ink);
      if (item.claim().isPresent() || end >= item.span().end()) {
        text.add(ink, item.standing().mark());
        places.add(end);
      }
    }

    private void plain(int start, int end) {
      boolean heading = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
      boolean aside = block.kind() == Block.Kind.FURNITURE;
      add(start, end, heading ? Ink.TITLE : aside ? Ink.DIM : Ink.PLAIN);
    }

    /** What is noise in the block (line ends, page numbers) is not drawn. */
    private void add(int start, int end, Ink ink) {
      int at = start;
      for (Span noise : block.noise()) {
        if (noise.end() > at && noise.start() < end) {
          letters(at, noise.start(), ink);
          at = noise.end();
        }
      }
      letters(at, end, ink);
    }

    private void letters(int start, int end, Ink ink) {
      if (start < end) {
        String read = sheet.document().text().subSequence(start, end).toString();
        text.add(ink, read);
        boolean isWhole = Printable.line(read).length() == read.length();
        for (int i = 0; i < read.length(); i++) {
          int shown = isWhole ? 1 : Printable.line(read, i).length();
          places.addAll(Collections.nCopies(shown, start + i));
        }
      }
    }
  }
}
