package heshu.table;

import heshu.table.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables of a grid: lines above, captions, figures, notes. A new table begins where
 * captions come again.
 */
final class BlockFinder {
  private static final Pattern NOTE =
      Pattern.compile(
          "^[\\s"
              + "　\"“]*(?:注\\s*[:：\\d]|注释|备注\\s*[:：]|说明\\s*[:：]|附注|数据来源|资料来源|来源\\s*[:：]|填报人|审核人|制表人|联系人|[①-⑳*★※#](?=.{8,})|[①-⑳*].*。$|\\[\\d|〔\\d|[(（]注|[“\"]?[.…—#-]+[”\"](?:表示|为|是)).*",
          Pattern.DOTALL);
  private static final Pattern CONTINUED =
      Pattern.compile("^[\\s　]*(?:\\d{1,2}[.、．]|[①-⑳*]|\\[\\d).*", Pattern.DOTALL);
  private static final int MOST_CAPTION_ROWS = 5;

  private final Grid grid;
  private final UnitCaption units;
  private final RowShape[] shapes;
  private final List<Block> blocks = new ArrayList<>();
  private List<Integer> above = new ArrayList<>();
  private List<Integer> header = new ArrayList<>();
  private List<Integer> body = new ArrayList<>();
  private List<Integer> below = new ArrayList<>();

  private BlockFinder(Grid grid, UnitCaption units) {
    this.grid = grid;
    this.units = units;
    this.shapes = new RowShape[grid.rows()];
    for (int row = 0; row < shapes.length; row++) {
      shapes[row] = RowShape.of(grid, row, units);
    }
  }

  static List<Block> of(Grid grid, UnitCaption units) {
    return new BlockFinder(grid, units).blocks();
  }

  private List<Block> blocks() {
    int row = 0;
    while (row < shapes.length) {
      row = step(row);
    }
    finish();
    return blocks;
  }

  private int step(int row) {
    return switch (shapes[row]) {
      case BLANK -> row + 1;
      case LINE -> line(row);
      case CAPTIONS -> captions(row);
      case FIGURES -> {
        if (!below.isEmpty()) {
          finish();
        }
        body.add(row);
        yield row + 1;
      }
    };
  }

  private int line(int row) {
    String text = text(row);
    if (body.isEmpty() && header.isEmpty() && isLonelyCaption(row)) {
      header.add(row);
      return row + 1;
    }
    if (isNote(text) || (!below.isEmpty() && CONTINUED.matcher(text).matches())) {
      (body.isEmpty() ? above : below).add(row);
    } else if (body.isEmpty() && header.isEmpty()) {
      above.add(row);
    } else if (leadsToCaptions(row)) {
      finish();
      above.add(row);
    } else if (!below.isEmpty()) {
      below.add(row);
    } else {
      body.add(row);
    }
    return row + 1;
  }

  /**
   * The only caption of a table of two columns, times at its left: nothing, 粮食产量 over 2024年, 706.
   */
  private boolean isLonelyCaption(int row) {
    if (!grid.text(row, 0).isBlank() || row + 1 >= shapes.length) {
      return false;
    }
    String below = CaptionReader.bare(grid.text(row + 1, 0));
    return below.length() <= 12 && PeriodCaption.of(below).isTimeAlone();
  }

  static boolean isNote(String text) {
    return NOTE.matcher(text).matches();
  }

  /** Whether only lines and blank rows stand between this row and captions. */
  private boolean leadsToCaptions(int row) {
    for (int next = row + 1; next < shapes.length && next <= row + 6; next++) {
      if (shapes[next] == RowShape.CAPTIONS) {
        return isHeader(next);
      }
      if (shapes[next] == RowShape.FIGURES) {
        return false;
      }
    }
    return false;
  }

  /** Captions that figures follow, not a row of the body that happens to hold words only. */
  private boolean isHeader(int row) {
    int next = row + 1;
    while (next < shapes.length
        && next <= row + MOST_CAPTION_ROWS
        && shapes[next] != RowShape.FIGURES) {
      next++;
    }
    return next < shapes.length
        && shapes[next] == RowShape.FIGURES
        && (body.isEmpty() || captionsAt(row, next) > (grid.width(row) <= 3 ? 0 : 1));
  }

  /** In how many columns captions stand where the row below has figures. */
  private int captionsAt(int row, int figures) {
    int count = 0;
    for (int column = 1; column < grid.width(row); column++) {
      String caption = grid.text(row, column).strip();
      String under = grid.text(figures, column).strip();
      boolean figure = Figure.isIn(under, units) || Absence.of(under).isPresent();
      count += !caption.isEmpty() && figure ? 1 : 0;
    }
    return count;
  }

  private int captions(int row) {
    if (!body.isEmpty() || !below.isEmpty()) {
      if (isLabelled(row) || !isHeader(row)) {
        body.add(row);
        return row + 1;
      }
      finish();
    }
    int next = row;
    while (next < shapes.length
        && (shapes[next] == RowShape.CAPTIONS || (next > row && isCaptionLine(next)))) {
      if (!header.isEmpty() && headsRows(next)) {
        body.add(next);
        return next + 1;
      }
      header.add(next++);
    }
    return next;
  }

  /**
   * A row of words at the left of where the rows below have figures, under captions that reach over
   * those: 一、综合, General heads rows.
   */
  private boolean headsRows(int row) {
    int figures = row + 1;
    return figures < shapes.length
        && shapes[figures] == RowShape.FIGURES
        && !grid.text(row, 0).isBlank()
        && captionsAt(row, figures) == 0
        && header.stream().anyMatch(above -> captionsAt(above, figures) > 0);
  }

  /** A row of the body whose figures look like years: 新建幼儿园, 2011. */
  private boolean isLabelled(int row) {
    String label = CaptionReader.bare(grid.text(row, 0));
    return !label.isEmpty() && Role.named(label).isEmpty() && hasYears(row);
  }

  private boolean hasYears(int row) {
    for (int column = 1; column < grid.width(row); column++) {
      if (Figure.isIn(grid.text(row, column), units)) {
        return true;
      }
    }
    return false;
  }

  /** A row of one caption below others, such as the 2025年 above 本月 that stands alone. */
  private boolean isCaptionLine(int row) {
    if (shapes[row] != RowShape.LINE || row + 1 >= shapes.length) {
      return false;
    }
    boolean atLeft = !grid.text(row, 0).isBlank();
    boolean part = Footnotes.isPart(text(row)) && shapes[row + 1] == RowShape.FIGURES;
    return !atLeft && (part || shapes[row + 1] == RowShape.CAPTIONS);
  }

  private String text(int row) {
    for (int column = 0; column < grid.width(row); column++) {
      String text = grid.text(row, column);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private void finish() {
    if (!above.isEmpty() || !header.isEmpty() || !body.isEmpty() || !below.isEmpty()) {
      blocks.add(new Block(above, header, body, below));
    }
    above = new ArrayList<>();
    header = new ArrayList<>();
    body = new ArrayList<>();
    below = new ArrayList<>();
  }
}
