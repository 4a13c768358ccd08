package heshu.document;

import heshu.text.MappedText;
import heshu.text.Span;
import heshu.text.Widths;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a report that is read as one: a paragraph, a heading, a cell of a table.
 *
 * @param kind what it is
 * @param span where it stands in the report's text
 * @param noise stretches inside it that are not its text: line ends within a sentence, slice marks,
 *     page numbers; in order, disjoint, within {@code span}
 * @param level 1 for a title; else that of the mark it starts with, also when text runs on after
 *     it: 2 for 一、, 3 for (一), 4 for 1., 一是 and below; 0 without a mark
 * @param number its number among blocks of its kind, from 1
 * @param cell where it stands in a table of the report
 */
public record Block(
    Kind kind, Span span, List<Span> noise, int level, int number, Optional<TablePlace> cell) {

  public Block {
    noise = List.copyOf(noise);
  }

  /** What a block is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    TABLE_CELL,
    FOOTNOTE,
    /** What the site or the printer put around the report: never part of it. */
    FURNITURE
  }

  /**
   * A cell of a table of the report, all counted from 1.
   *
   * @param table the table's number in the report
   */
  public record TablePlace(int table, int row, int column) {}

  /**
   * The block's text without its noise, widths folded, every letter with its place in the report.
   */
  public MappedText reading(CharSequence report) {
    if (noise.isEmpty()) {
      return MappedText.folded(report, span);
    }
    MappedText.Builder builder = MappedText.builder(span.length());
    int noiseAt = 0;
    for (int at = span.start(); at < span.end(); at++) {
      while (noiseAt < noise.size() && noise.get(noiseAt).end() <= at) {
        noiseAt++;
      }
      if (noiseAt < noise.size() && noise.get(noiseAt).contains(at)) {
        at = noise.get(noiseAt).end() - 1;
      } else {
        builder.append(Widths.fold(report.charAt(at)), at);
      }
    }
    return builder.build();
  }
}
