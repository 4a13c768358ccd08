package heshu.rule.evaluator;

import heshu.document.Block;
import heshu.document.Document;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents that one file holds one after the other, such as the bulletins of two years: each
 * but the first begins where the headings of the highest level are numbered from 一 again. What two
 * of them say of one thing is no contradiction.
 */
final class Volumes {
  private static final String FIRST = "一、";

  private final List<Integer> starts = new ArrayList<>();

  Volumes(Document document) {
    List<Block> headings =
        document.blocks().stream().filter(block -> block.kind() == Block.Kind.HEADING).toList();
    int highest = headings.stream().mapToInt(Block::level).min().orElse(0);
    for (Block heading : headings) {
      int start = heading.span().start();
      Span first = new Span(start, Math.min(heading.span().end(), start + FIRST.length()));
      if (heading.level() == highest && document.words(first).equals(FIRST)) {
        starts.add(start);
      }
    }
  }

  /** The number of the document that a place lies in; what precedes the first heading is of it. */
  int of(int place) {
    return (int) starts.stream().skip(1).filter(start -> start <= place).count();
  }
}
