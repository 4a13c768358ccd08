package heshu.table;

import heshu.table.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a row looks like from afar, before any caption is read. */
enum RowShape {
  BLANK,
  /** One text, perhaps repeated over merged cells. */
  LINE,
  /** Several texts, no figures but years. */
  CAPTIONS,
  /** A label and figures, or marks for missing ones. */
  FIGURES;

  /** More texts than this need not be told apart. */
  private static final int SEVERAL = 4;

  private static final Pattern SELF =
      Pattern.compile(
          "^[\\s\"]*[(（]?(?:计量)?(?:单\\s*位|金额单位|时间|日期|填报单位|制表单位|制表|编制单位|填报日期|填报人|审核人|制表人|填表人|统计负责人|单位负责人|负责人|联系人|联系电话|报出日期|数据库|地区|指标|数据来源|资料来源|表\\s*号)\\s*[:：].*");

  static RowShape of(Grid grid, int row, UnitCaption units) {
    List<String> texts = new ArrayList<>(SEVERAL);
    int figures = 0;
    int years = 0;
    int missing = 0;
    int first = -1;
    boolean speaksOfItself = false;
    for (int column = 0; column < grid.width(row); column++) {
      String text = grid.text(row, column).strip();
      if (text.isEmpty()) {
        figures += grid.note(row, column).uncalculated() ? 1 : 0;
        continue;
      }
      first = first < 0 ? column : first;
      if (texts.size() < SEVERAL && !texts.contains(text)) {
        texts.add(text);
      }
      speaksOfItself |= hasColon(text) && SELF.matcher(text).matches();
      if (isYear(text)) {
        years++;
      } else if (Absence.of(text).isPresent()) {
        missing++;
      } else if (Figure.isIn(text, units)) {
        figures++;
      }
    }
    if (texts.isEmpty()) {
      return figures > 0 ? FIGURES : BLANK;
    }
    boolean onlyYears =
        figures == 0 && years > 0 && (years > 1 || (texts.size() == 2 && first == 0));
    if (onlyYears && areCaptions(grid, row, first)) {
      return CAPTIONS;
    }
    if (figures + missing + years > (first >= 0 && isYear(grid, row, first) ? 1 : 0)) {
      return FIGURES;
    }
    return texts.size() == 1 || (speaksOfItself && texts.size() <= 3) ? LINE : CAPTIONS;
  }

  private static boolean hasColon(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }

  private static boolean isYear(Grid grid, int row, int column) {
    return isYear(grid.text(row, column).strip());
  }

  /** 2025, also as spreadsheets export it: 2025.0. */
  private static boolean isYear(String text) {
    return (text.length() == 4 || (text.length() == 6 && text.endsWith(".0")))
        && (text.startsWith("19") || text.startsWith("20"))
        && isDigit(text.charAt(2))
        && isDigit(text.charAt(3));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Years across are captions; a year at the left of another year-like figure is a label. */
  private static boolean areCaptions(Grid grid, int row, int first) {
    return first > 0 || !isYear(grid, row, first);
  }
}
