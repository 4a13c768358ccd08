package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the blocks of a Word file from its paragraphs. */
final class WordBlocks {
  private WordBlocks() {}

  /**
   * The blocks.
   *
   * @param spans where each paragraph stands in {@code text}
   */
  static List<Block> of(
      SourceText text, List<WordParagraph> paragraphs, List<Span> spans, WordStyles styles) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> sources = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span words = Letters.trimmed(text, spans.get(i));
      if (!words.isEmpty()) {
        pieces.add(new Piece(words, List.of(), true, true));
        sources.add(i);
      }
    }
    List<Piece> running = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      WordParagraph paragraph = paragraphs.get(sources.get(i));
      if (paragraph.cell.isEmpty() && !paragraph.note) {
        running.add(pieces.get(i));
      }
    }
    Zones zones = new Zones(text, running);
    ParagraphKinds kinds = new ParagraphKinds(text);
    BlockList blocks = new BlockList();
    int runningAt = 0;
    for (int i = 0; i < pieces.size(); i++) {
      WordParagraph paragraph = paragraphs.get(sources.get(i));
      Span words = pieces.get(i).span();
      Optional<Block.TablePlace> cell = paragraph.cell;
      if (cell.isPresent()) {
        blocks.addCell(words, cell.get());
      } else if (paragraph.note) {
        blocks.add(Block.Kind.FOOTNOTE, words, List.of(), 0);
      } else {
        int at = runningAt++;
        HeadingMark mark = HeadingMark.at(text, words.start(), words.end());
        int outline = paragraph.outline >= 0 ? paragraph.outline : styles.outline(paragraph.style);
        boolean outlined = outline >= 0 && outline <= 8;
        Block.Kind kind = kinds.next(words, mark);
        if (zones.isFurniture(at) || styles.isContents(paragraph.style)) {
          blocks.add(Block.Kind.FURNITURE, words, List.of(), 0);
        } else if (zones.isTitle(at) || styles.isTitle(paragraph.style)) {
          blocks.add(Block.Kind.TITLE, words, List.of(), 1);
        } else if (outlined && kind != Block.Kind.FOOTNOTE) {
          int level = mark.isNone() ? Math.min(outline + 2, 4) : mark.level();
          blocks.add(Block.Kind.HEADING, words, List.of(), level);
        } else {
          blocks.add(kind, words, List.of(), mark.level());
        }
      }
    }
    return blocks.all();
  }
}
