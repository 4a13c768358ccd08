package heshu.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Splits typed lines in the same way as those of a script. */
final class LineParser implements Parser {
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && Words.of(line).quoteOpen()) {
      throw new EOFError(/* line= */ -1, /* column= */ -1, "quote");
    }
    return Typed.of(line, cursor);
  }

  /**
   * A line as far as the cursor; the last word is the one to complete.
   *
   * @param start where that word begins in the line
   */
  private record Typed(String line, int cursor, List<String> words, int start)
      implements CompletingParsedLine {

    static Typed of(String line, int cursor) {
      String left = line.substring(0, cursor);
      Words split = Words.of(left);
      List<String> words = new ArrayList<>(split.all());
      boolean between = left.isEmpty() || Character.isWhitespace(left.charAt(cursor - 1));
      if (words.isEmpty() || (between && !split.quoteOpen())) {
        words.add("");
        return new Typed(line, cursor, words, cursor);
      }
      return new Typed(line, cursor, words, split.starts().get(words.size() - 1));
    }

    @Override
    public String word() {
      return words.get(words.size() - 1);
    }

    @Override
    public int wordCursor() {
      return word().length();
    }

    @Override
    public int wordIndex() {
      return words.size() - 1;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      boolean hasBlank = candidate.chars().anyMatch(Character::isWhitespace);
      return hasBlank ? "\"" + candidate + (complete ? "\"" : "") : candidate;
    }

    @Override
    public int rawWordCursor() {
      return cursor - start;
    }

    @Override
    public int rawWordLength() {
      return cursor - start;
    }
  }
}
