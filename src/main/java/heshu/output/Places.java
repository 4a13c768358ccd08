package heshu.output;

import heshu.document.Block;
import heshu.document.Document;
import heshu.text.Message;
import heshu.text.Span;
import heshu.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says where in a report something stands, in the words an editor uses. */
final class Places {
  private final Document document;
  private final Wording wording;

  Places(Document document, Wording wording) {
    this.document = document;
    this.wording = wording;
  }

  int line(Span span) {
    return document.text().line(span.start());
  }

  int column(Span span) {
    return document.text().column(span.start());
  }

  /** The block: 段落 12, 标题 3, 表 1 第 2 行第 3 列. */
  String location(Span span) {
    if (document.blocks().isEmpty()) {
      return "";
    }
    Block block = document.blockAt(span.start());
    return wording.say(
        block
            .cell()
            .map(cell -> Message.of("output.place.cell", cell.table(), cell.row(), cell.column()))
            .orElseGet(
                () ->
                    Message.of(
                        "output.place." + Names.of(block.kind()),
                        Integer.toString(block.number()))));
  }

  /** The headings that a place stands under, outermost first. */
  List<String> section(Span span) {
    List<Block> open = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.span().start() > span.start()) {
        break;
      }
      if (block.kind() == Block.Kind.HEADING) {
        open.removeIf(outer -> outer.level() >= block.level());
        open.add(block);
      }
    }
    return open.stream().map(heading -> Excerpt.words(document, heading.span()).strip()).toList();
  }
}
