package heshu.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tables of a web page that was saved as a workbook. Reads {@code tr}, {@code td} and {@code th}
 * with their spans and nothing else; nested tables are read as one.
 */
final class HtmlTables {
  private static final int HEAD = 2000;
  private static final int WIDEST_SPAN = 200;

  private final String html;
  private final List<Grid> grids = new ArrayList<>();
  private final List<int[]> merges = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private List<int[]> carried = new ArrayList<>();
  private final Room room = Room.ofOneFile();
  private Grid.Builder grid = Grid.builder(Optional.empty(), room);
  private StringBuilder cell = new StringBuilder();
  private boolean inCell;
  private int columnSpan = 1;
  private int rowSpan = 1;

  private HtmlTables(String html) {
    this.html = html;
  }

  static boolean looksLike(String content) {
    String head =
        content
            .substring(0, Math.min(HEAD, content.length()))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<") && (head.contains("<html") || head.contains("<table"));
  }

  /**
   * Reads the tables.
   *
   * @throws Room.Full if their spans fill more than there is memory for
   */
  static List<Grid> read(String html) {
    return new HtmlTables(html).grids();
  }

  private List<Grid> grids() {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int close = open < 0 ? -1 : html.indexOf('>', open);
      if (close < 0) {
        break;
      }
      if (inCell) {
        cell.append(html, at, open);
      }
      tag(html.substring(open + 1, close).toLowerCase(Locale.ROOT));
      at = close + 1;
    }
    endTable();
    return grids;
  }

  private void tag(String tag) {
    String name = name(tag);
    switch (name) {
      case "td", "th" -> startCell(tag);
      case "/td", "/th" -> endCell();
      case "tr" -> row = new ArrayList<>();
      case "/tr" -> endRow();
      case "/table" -> endTable();
      case "br", "br/", "/p" -> {
        if (inCell) {
          cell.append(' ');
        }
      }
      default -> {
        // styling
      }
    }
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && !Character.isWhitespace(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end);
  }

  private void startCell(String tag) {
    endCell();
    inCell = true;
    columnSpan = attribute(tag, "colspan");
    rowSpan = attribute(tag, "rowspan");
  }

  private void endCell() {
    if (!inCell) {
      return;
    }
    skipCarried();
    String text = entities(cell.toString()).strip();
    int left = row.size();
    for (int i = 0; i < columnSpan; i++) {
      row.add(text);
    }
    if (rowSpan > 1) {
      carried.add(new int[] {grid.rows() + rowSpan - 1, left, left + columnSpan - 1});
      merges.add(new int[] {grid.rows(), left, grid.rows() + rowSpan - 1, left + columnSpan - 1});
    }
    cell = new StringBuilder();
    inCell = false;
  }

  /** Leaves room for cells above that reach down into this row. */
  private void skipCarried() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int[] span : carried) {
        if (span[0] >= grid.rows() && span[1] == row.size() && isFromAbove(span)) {
          for (int i = span[1]; i <= span[2]; i++) {
            row.add("");
          }
          moved = true;
        }
      }
    }
  }

  private boolean isFromAbove(int[] span) {
    return merges.stream().anyMatch(m -> m[2] == span[0] && m[1] == span[1] && m[0] < grid.rows());
  }

  private void endRow() {
    endCell();
    skipCarried();
    if (!row.isEmpty()) {
      grid.row(row.toArray(String[]::new));
    }
    row = new ArrayList<>();
  }

  private void endTable() {
    endRow();
    if (grid.rows() > 0) {
      merges.forEach(m -> grid.merge(m[0], m[1], m[2], m[3]));
      grids.add(grid.build());
    }
    merges.clear();
    carried = new ArrayList<>();
    grid = Grid.builder(Optional.empty(), room);
  }

  private static int attribute(String tag, String name) {
    int at = tag.indexOf(name + "=");
    int number = 0;
    for (int i = at + name.length() + 1; at >= 0 && i < tag.length(); i++) {
      char letter = tag.charAt(i);
      if (Character.isDigit(letter)) {
        number = Math.min(WIDEST_SPAN, number * 10 + letter - '0');
      } else if (letter != '"' && letter != '\'') {
        break;
      }
    }
    return Math.max(1, number);
  }

  private static String entities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
