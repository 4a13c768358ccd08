package heshu.document;

import heshu.text.Span;
import java.util.Set;

/** Tells headings and notes from paragraphs, reading from the top down. */
final class ParagraphKinds {
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_NOTE_HEAD = 12;
  private static final Set<String> NOTE_HEADS =
      Set.of("注", "注释", "注解", "附注", "名词解释", "有关名词解释", "名词注释", "指标解释", "资料来源");

  private final CharSequence text;
  private boolean inNotes;

  ParagraphKinds(CharSequence text) {
    this.text = text;
  }

  Block.Kind next(Span words, HeadingMark mark) {
    boolean resumes = mark.level() == 2 || words.of(text).startsWith("各位代表");
    inNotes = (inNotes && !resumes) || headsNotes(words);
    if (inNotes || isNote(words)) {
      return Block.Kind.FOOTNOTE;
    }
    return isHeading(words, mark) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  private boolean headsNotes(Span words) {
    if (words.length() > LONGEST_NOTE_HEAD) {
      return false;
    }
    String line = Letters.squeezed(text, words);
    return NOTE_HEADS.contains(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
  }

  private boolean isNote(Span words) {
    boolean note = words.length() > 1 && text.charAt(words.start()) == '注';
    return NoteMark.startsAt(text, words)
        || (note && "：:".indexOf(text.charAt(words.start() + 1)) >= 0);
  }

  /** A marked line without a sentence, or one short sentence under 一、 or （一）. */
  private boolean isHeading(Span words, HeadingMark mark) {
    if (mark.isNone() || words.length() > LONGEST_HEADING) {
      return false;
    }
    Span inner = mark.level() < 4 ? new Span(words.start(), words.end() - 1) : words;
    return !Letters.holdsSentenceEnd(text, inner);
  }
}
