package heshu.document;

import heshu.text.Problem;
import heshu.text.SourceText;
import heshu.text.Span;
import java.util.List;

/**
 * A report as read. The file itself is never changed.
 *
 * @param path the path as the user gave it
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param encoding the charset a text was read with, or the format of a binary file ({@code docx},
 *     {@code doc})
 * @param text what all spans point into
 * @param blocks in reading order, disjoint
 * @param remnants leftovers of editing, in order
 * @param problems what a person should know about the reading
 */
public record Document(
    String path,
    String sha256,
    String encoding,
    SourceText text,
    List<Block> blocks,
    List<Remnant> remnants,
    List<Problem> problems) {

  public Document {
    blocks = List.copyOf(blocks);
    remnants = List.copyOf(remnants);
    problems = List.copyOf(problems);
  }

  /** The block that holds an offset, or the last one before it. */
  public Block blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return blocks.get(low);
  }

  public String words(Span span) {
    return span.of(text);
  }
}
