package heshu.document;

import heshu.text.SourceText;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the blocks of a plain text: joins wrapped lines, names headings, notes and furniture. */
final class TextBlocks {
  private final SourceText text;
  private final List<Piece> pieces;
  private final Zones zones;
  private final Wrapping wrapping;
  private final BlockList blocks = new BlockList();
  private final ParagraphKinds kinds;

  private TextBlocks(SourceText text) {
    this.text = text;
    this.pieces = Salutation.split(text, SliceMarks.cut(text, Pieces.of(text)));
    this.zones = new Zones(text, pieces);
    this.kinds = new ParagraphKinds(text);
    this.wrapping = new Wrapping(text, pieces);
  }

  static List<Block> of(SourceText text) {
    TextBlocks maker = new TextBlocks(text);
    int at = 0;
    while (at < maker.pieces.size()) {
      at = maker.take(at);
    }
    return maker.blocks.all();
  }

  /** Makes the block that starts with a piece, and says which piece comes next. */
  private int take(int first) {
    Span span = pieces.get(first).span();
    if (zones.isFurniture(first)) {
      blocks.add(Block.Kind.FURNITURE, span, List.of(), 0);
      return first + 1;
    }
    if (zones.isTitle(first)) {
      blocks.add(Block.Kind.TITLE, span, pieces.get(first).cuts(), 1);
      return first + 1;
    }
    return takeParagraph(first);
  }

  private int takeParagraph(int first) {
    List<Span> noise = new ArrayList<>(pieces.get(first).cuts());
    Span span = pieces.get(first).span();
    int last = first;
    Optional<Integer> next = follower(last);
    while (next.isPresent() && wrapping.joins(span, last, next.get())) {
      Piece piece = pieces.get(next.get());
      noise.add(new Span(/* start= */ span.end(), /* end= */ piece.wordsStart()));
      span = span.union(piece.span());
      last = next.get();
      next = follower(last);
    }
    addParagraph(span, noise);
    return last + 1;
  }

  /** The next piece that is not a page number; none when other furniture stands before it. */
  private Optional<Integer> follower(int index) {
    int next = index + 1;
    while (next < pieces.size() && isPageNumber(next)) {
      next++;
    }
    boolean fit = next < pieces.size() && !zones.isFurniture(next) && !zones.isTitle(next);
    return fit ? Optional.of(next) : Optional.empty();
  }

  private boolean isPageNumber(int index) {
    return Furniture.isPageNumber(Furniture.line(text, pieces.get(index).words()));
  }

  private void addParagraph(Span span, List<Span> noise) {
    int from = span.start();
    for (int cut : SectionBreaks.in(text, span, noise)) {
      addPart(new Span(from, cut), noise);
      from = cut;
    }
    addPart(new Span(from, span.end()), noise);
  }

  private void addPart(Span whole, List<Span> noise) {
    Span span = Letters.trimmed(text, whole);
    if (span.isEmpty()) {
      return;
    }
    List<Span> inside = noise.stream().filter(span::contains).toList();
    int words =
        inside.isEmpty() || inside.get(0).start() > span.start()
            ? span.start()
            : inside.get(0).end();
    HeadingMark mark = HeadingMark.at(text, words, span.end());
    blocks.add(kinds.next(new Span(words, span.end()), mark), span, inside, mark.level());
  }
}
