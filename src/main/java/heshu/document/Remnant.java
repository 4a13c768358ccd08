package heshu.document;

import heshu.text.Span;

/**
 * A leftover of editing in a Word report, none of which may reach the printer.
 *
 * @param kind what was left
 * @param span where it stands in the text as shown; empty at the place of something not shown, such
 *     as a deletion
 * @param words the words concerned (the deleted text, the comment)
 */
public record Remnant(Kind kind, Span span, String words) {
  /** What can be left over. */
  public enum Kind {
    INSERTION,
    DELETION,
    MOVE,
    COMMENT,
    HIGHLIGHT,
    HIDDEN_TEXT
  }
}
