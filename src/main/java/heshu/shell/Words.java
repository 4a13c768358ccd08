package heshu.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * A line split at blanks. Quotation marks at the start of a word, also Chinese ones, keep blanks
 * inside it; a backslash is a letter like any other, because paths contain it.
 *
 * @param all the words, without the marks that quote them
 * @param starts where each begins in the line
 * @param quoteOpen whether a quotation mark is never closed
 */
record Words(List<String> all, List<Integer> starts, boolean quoteOpen) {
  private static final String OPENING = "\"'“‘";
  private static final String CLOSING = "\"'”’";

  Words {
    all = List.copyOf(all);
    starts = List.copyOf(starts);
  }

  static Words of(String line) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int at = skipBlanks(line, 0);
    while (at < line.length()) {
      int mark = OPENING.indexOf(line.charAt(at));
      int end = mark < 0 ? endOfWord(line, at) : line.indexOf(CLOSING.charAt(mark), at + 1);
      starts.add(at);
      if (mark >= 0 && end < 0) {
        words.add(line.substring(at + 1));
        return new Words(words, starts, /* quoteOpen= */ true);
      }
      words.add(line.substring(mark < 0 ? at : at + 1, end));
      at = skipBlanks(line, mark < 0 ? end : end + 1);
    }
    return new Words(words, starts, /* quoteOpen= */ false);
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String line, int from) {
    int at = from;
    while (at < line.length() && !isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Also the wide blank that a Chinese keyboard types. */
  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || letter == '\u3000';
  }
}
