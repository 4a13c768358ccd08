package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the blocks of a Word file from its paragraphs. */
final class WordBlocks {
  private static final int LOWEST_OUTLINE = 8;

  private final SourceText text;
  private final WordStyles styles;
  private final ParagraphKinds kinds;
  private final BlockList blocks = new BlockList();

  private WordBlocks(SourceText text, WordStyles styles) {
    this.text = text;
    this.styles = styles;
    this.kinds = new ParagraphKinds(text);
  }

  /**
   * The blocks.
   *
   * @param spans where each paragraph stands in {@code text}
   */
  static List<Block> of(
      SourceText text, List<WordParagraph> paragraphs, List<Span> spans, WordStyles styles) {
    WordBlocks maker = new WordBlocks(text, styles);
    Zones zones = new Zones(text, running(text, paragraphs, spans));
    int runningAt = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span words = Letters.trimmed(text, spans.get(i));
      if (words.isEmpty()) {
        continue;
      }
      if (isRunning(paragraphs.get(i))) {
        maker.addRunning(paragraphs.get(i), words, zones, runningAt++);
      } else {
        maker.addAside(paragraphs.get(i), words);
      }
    }
    return maker.blocks.all();
  }

  private static List<Piece> running(
      SourceText text, List<WordParagraph> paragraphs, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span words = Letters.trimmed(text, spans.get(i));
      if (isRunning(paragraphs.get(i)) && !words.isEmpty()) {
        pieces.add(new Piece(words, List.of(), /* indented= */ true, /* lineStart= */ true));
      }
    }
    return pieces;
  }

  private static boolean isRunning(WordParagraph paragraph) {
    return paragraph.cell.isEmpty() && !paragraph.note;
  }

  private void addAside(WordParagraph paragraph, Span words) {
    paragraph.cell.ifPresentOrElse(
        place -> blocks.addCell(words, place),
        () -> blocks.add(Block.Kind.FOOTNOTE, words, List.of(), 0));
  }

  private void addRunning(WordParagraph paragraph, Span words, Zones zones, int index) {
    HeadingMark mark = HeadingMark.at(text, words.start(), words.end());
    Block.Kind kind = kinds.next(words, mark);
    int outline = paragraph.outline >= 0 ? paragraph.outline : styles.outline(paragraph.style);
    boolean outlined = outline >= 0 && outline <= LOWEST_OUTLINE;
    if (zones.isFurniture(index) || styles.isContents(paragraph.style)) {
      blocks.add(Block.Kind.FURNITURE, words, List.of(), 0);
    } else if (zones.isTitle(index) || styles.isTitle(paragraph.style)) {
      blocks.add(Block.Kind.TITLE, words, List.of(), 1);
    } else if (outlined && kind != Block.Kind.FOOTNOTE) {
      int level = mark.isNone() ? Math.min(outline + 2, 4) : mark.level();
      blocks.add(Block.Kind.HEADING, words, List.of(), level);
    } else {
      blocks.add(kind, words, List.of(), mark.level());
    }
  }
}
