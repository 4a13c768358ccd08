package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the blocks of a Word file from its paragraphs. A file made from printed pages has a
 * paragraph for each line; such lines are joined as those of a plain text are.
 */
final class WordBlocks {
  private static final int LOWEST_OUTLINE = 8;
  private static final int MANY_BROKEN = 5;

  private final SourceText text;
  private final WordStyles styles;
  private final ParagraphKinds kinds;
  private final List<WordParagraph> paragraphs;
  private final List<Span> spans;
  private final List<Piece> pieces;
  private final Zones zones;
  private final Wrapping wrapping;
  private final boolean manyBreakOff;
  private final BlockList blocks = new BlockList();

  private WordBlocks(
      SourceText text, List<WordParagraph> paragraphs, List<Span> spans, WordStyles styles) {
    this.text = text;
    this.styles = styles;
    this.kinds = new ParagraphKinds(text);
    this.paragraphs = paragraphs;
    this.spans = spans;
    this.pieces = running();
    this.zones = new Zones(text, pieces.stream().map(WordBlocks::asParagraph).toList());
    this.wrapping = new Wrapping(text, pieces);
    this.manyBreakOff = manyBreakOff();
  }

  /**
   * The blocks.
   *
   * @param spans where each paragraph stands in {@code text}
   */
  static List<Block> of(
      SourceText text, List<WordParagraph> paragraphs, List<Span> spans, WordStyles styles) {
    WordBlocks maker = new WordBlocks(text, paragraphs, spans, styles);
    int runningAt = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span words = Letters.trimmed(text, spans.get(i));
      if (words.isEmpty()) {
        continue;
      }
      if (isRunning(paragraphs.get(i))) {
        int joined = maker.addRunning(i, runningAt);
        runningAt += joined;
        i += joined - 1;
      } else {
        maker.addAside(paragraphs.get(i), words);
      }
    }
    return maker.blocks.all();
  }

  private List<Piece> running() {
    List<Piece> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span words = Letters.trimmed(text, spans.get(i));
      if (isRunning(paragraphs.get(i)) && !words.isEmpty()) {
        boolean indented = words.start() > spans.get(i).start();
        found.add(new Piece(words, List.of(), indented, /* lineStart= */ true));
      }
    }
    return found;
  }

  private static Piece asParagraph(Piece piece) {
    return new Piece(piece.span(), piece.cuts(), /* indented= */ true, piece.lineStart());
  }

  private static boolean isRunning(WordParagraph paragraph) {
    return paragraph.cell.isEmpty() && !paragraph.note;
  }

  private void addAside(WordParagraph paragraph, Span words) {
    paragraph.cell.ifPresentOrElse(
        place -> blocks.addCell(words, place),
        () -> blocks.add(Block.Kind.FOOTNOTE, words, List.of(), 0));
  }

  /** Adds the block that begins with a paragraph; gives how many paragraphs it takes. */
  private int addRunning(int number, int index) {
    WordParagraph paragraph = paragraphs.get(number);
    Span words = pieces.get(index).words();
    if (zones.isFurniture(index) || styles.isContents(paragraph.style)) {
      blocks.add(Block.Kind.FURNITURE, words, List.of(), 0);
      return 1;
    }
    if (zones.isTitle(index) || styles.isTitle(paragraph.style)) {
      kinds.next(words, HeadingMark.at(text, words.start(), words.end()));
      blocks.add(Block.Kind.TITLE, words, List.of(), 1);
      return 1;
    }
    return addBody(number, index);
  }

  /** A paragraph, with those after it that only a line's end in a page cut off from it. */
  private int addBody(int number, int index) {
    Span span = pieces.get(index).words();
    List<Span> noise = new ArrayList<>();
    int count = 1;
    while (goesOn(number + count, index + count)
        && isCut(span, pieces.get(index + count).words())
        && wrapping.joins(span, /* last= */ index + count - 1, /* next= */ index + count)) {
      Span next = pieces.get(index + count).words();
      noise.add(new Span(/* start= */ span.end(), /* end= */ next.start()));
      span = span.union(next);
      count++;
    }
    HeadingMark mark = HeadingMark.at(text, span.start(), span.end());
    Block.Kind kind = kinds.next(span, mark);
    int outline = outline(paragraphs.get(number));
    if (isOutlined(outline) && kind != Block.Kind.FOOTNOTE) {
      int level = mark.isNone() ? Math.min(outline + 2, 4) : mark.level();
      blocks.add(Block.Kind.HEADING, span, noise, level);
    } else {
      blocks.add(kind, span, noise, mark.level());
    }
    return count;
  }

  /** Whether a paragraph could belong to the one right before it. */
  private boolean goesOn(int number, int index) {
    if (number >= paragraphs.size() || index >= pieces.size()) {
      return false;
    }
    WordParagraph paragraph = paragraphs.get(number);
    WordParagraph before = paragraphs.get(number - 1);
    return isRunning(paragraph)
        && pieces.get(index).words().start() >= spans.get(number).start()
        && pieces.get(index).words().end() <= spans.get(number).end()
        && paragraph.style.equals(before.style)
        && !isOutlined(outline(paragraph))
        && !isOutlined(outline(before))
        && !zones.isFurniture(index)
        && !zones.isTitle(index)
        && !styles.isContents(paragraph.style)
        && !styles.isTitle(paragraph.style);
  }

  /**
   * Whether a page rather than a forgotten full stop ended a paragraph: where many end so, where it
   * stops short of what must follow, or where a number was cut from its unit or its verb.
   */
  private boolean isCut(Span before, Span next) {
    char last = text.charAt(before.end() - 1);
    return manyBreakOff
        || Letters.endsOpen(text, before)
        || Letters.startsMidSentence(text, next)
        || Character.isDigit(last)
        || startsWithAmount(next);
  }

  /** 0.4个千分点, but not 2024年 or 3、. */
  private boolean startsWithAmount(Span next) {
    int at = next.start();
    while (at < next.end() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    while (at < next.end() && Letters.isBlank(text.charAt(at))) {
      at++;
    }
    return at > next.start() && at < next.end() && "年月日、.．)）".indexOf(text.charAt(at)) < 0;
  }

  private boolean manyBreakOff() {
    long broken =
        pieces.stream()
            .map(Piece::words)
            .filter(words -> !Letters.endsSentence(text, words))
            .filter(words -> Letters.holdsSentenceEnd(text, words))
            .count();
    return broken >= MANY_BROKEN;
  }

  private int outline(WordParagraph paragraph) {
    return paragraph.outline >= 0 ? paragraph.outline : styles.outline(paragraph.style);
  }

  private static boolean isOutlined(int outline) {
    return outline >= 0 && outline <= LOWEST_OUTLINE;
  }
}
