package heshu.table.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands between the cells of a line. */
enum Separator {
  COMMA(','),
  TAB('\t'),
  SEMICOLON(';'),
  WIDE_SEMICOLON('；'),
  BAR('|'),
  /** Columns set by runs of spaces, as copied out of a page. */
  SPACES(' ');

  private static final int SAMPLE = 200;

  private final char letter;

  Separator(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  /**
   * The separator that stands equally often in the most lines; in doubt the comma, as the
   * statistics sites write a tab before every comma.
   *
   * @param fileName in lower case; .tsv speaks for the tab
   */
  static Separator of(String content, String fileName) {
    List<String> lines;
    try (Stream<String> all = content.lines()) {
      lines = all.filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    }
    Separator best = SPACES;
    int bestScore = 0;
    for (Separator candidate : order(fileName)) {
      int score = candidate.evenness(lines);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return bestScore == 0 && !setBySpaces(lines) ? COMMA : best;
  }

  private static List<Separator> order(String fileName) {
    return fileName.endsWith(".tsv")
        ? List.of(TAB, COMMA, SEMICOLON, WIDE_SEMICOLON, BAR)
        : List.of(COMMA, TAB, SEMICOLON, WIDE_SEMICOLON, BAR);
  }

  /** How many lines have the most usual number of this separator. */
  private int evenness(List<String> lines) {
    Map<Integer, Integer> lineCounts = new HashMap<>();
    for (String line : lines) {
      int count = countOutsideQuotes(line);
      if (count > 0) {
        lineCounts.merge(count, 1, Integer::sum);
      }
    }
    return lineCounts.isEmpty() ? 0 : Collections.max(lineCounts.values());
  }

  private int countOutsideQuotes(String line) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char at = line.charAt(i);
      quoted ^= at == '"';
      count += at == letter && !quoted ? 1 : 0;
    }
    return count;
  }

  private static boolean setBySpaces(List<String> lines) {
    return lines.stream().filter(line -> bySpaces(line).length > 1).count() * 2 > lines.size();
  }

  /** The words of a line; a line of prose stays one cell. */
  static String[] bySpaces(String line) {
    List<String> cells = new ArrayList<>();
    int start = -1;
    boolean hasFigure = false;
    for (int i = 0; i <= line.length(); i++) {
      boolean gap = i == line.length() || Character.isWhitespace(line.charAt(i));
      if (!gap && start < 0) {
        start = i;
      } else if (gap && start >= 0) {
        cells.add(line.substring(start, i));
        hasFigure |= Character.isDigit(line.charAt(start)) || line.charAt(start) == '-';
        start = -1;
      }
    }
    return hasFigure || cells.size() > 2
        ? cells.toArray(String[]::new)
        : new String[] {line.strip()};
  }
}
