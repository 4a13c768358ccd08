package heshu.table;

import java.util.List;
import java.util.regex.Pattern;

/** Puts an indicator's name together from the words of its row and of its column. */
final class NameParts {
  /** Last letters of names that say what is measured: 增加值, 产量, 收入. */
  private static final List<String> MEASURED =
      List.of(
          "额", "值", "量", "数", "率", "收入", "支出", "面积", "投资", "利润", "人口", "比重", "长度", "里程", "余额", "指数",
          "价格", "税", "费", "成本", "负债", "资产", "工资", "存款", "贷款", "消费", "费用", "人次", "产品", "天数", "总计");

  private static final List<String> WHOLE = List.of("合计", "总计", "小计", "全部", "总数");
  private static final List<String> NO_INDICATOR =
      List.of(
          "数据", "指标", "月报", "年报", "台账", "汇总", "统计", "公报", "快报", "对比", "比较", "资料", "季报", "简报", "报表",
          "一览");

  /** A title that lists things or says how they are split is no name: 受灾和成灾面积, 按行业分就业人员. */
  private static final Pattern LISTING = Pattern.compile("[和与及、]|^[按分]");

  private static final Pattern BY_REGION =
      Pattern.compile(
          "^(?:分|各)(?=地区生产总值)|^(?:分|各|主产|主要|按)(?:省|地区(?!生产总值)|市|县|区|州|旗|盟|乡镇?|镇街?|街道|、|城市)+(?:\\([^)]*\\))?(?:分)?(?=..)|^(?:全国|全省|全市|全区|全县|全州)(?=..)|^\\p{IsHan}{2,6}?[省市州盟县区](?:分|各)(?:省|地区|市|县|区|州|旗|、)+(?=..)|^(?:主要年份|历年|各年度?|分年度?|分月份?|各月份?|分季度?|各季度?)(?=..)");

  private NameParts() {}

  static String joined(String row, String column) {
    String bareRow = withoutWhole(row);
    if (column.isEmpty()) {
      return bareRow.isEmpty() ? "" : row;
    }
    if (bareRow.isEmpty() || column.contains(bareRow)) {
      return column;
    }
    if (bareRow.endsWith(column)) {
      return bareRow;
    }
    if (column.length() == 2
        && isMeasured(column)
        && isMeasured(bareRow)
        && endAlike(bareRow, column)) {
      return bareRow;
    }
    return !isMeasured(column) && isMeasured(bareRow) ? column + bareRow : bareRow + column;
  }

  /** 发电量 needs no 产量 behind it, 进出口总额 no 金额. */
  private static boolean endAlike(String one, String other) {
    return one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  /** Whether a name says what is measured. */
  static boolean isMeasured(String name) {
    return MEASURED.stream().anyMatch(name::endsWith);
  }

  private static String withoutWhole(String name) {
    for (String whole : WHOLE) {
      if (name.endsWith(whole)) {
        return name.substring(0, name.length() - whole.length());
      }
    }
    return name;
  }

  /**
   * The name that a title writes in full. Of several that end it only the longest is meant: 出口总额 is
   * not what 货物进出口总额 speaks of where 进出口总额 stands beside it.
   */
  static String shortened(String title, List<String> names) {
    String longest = "";
    for (String name : names) {
      if (name.length() > longest.length() && title.endsWith(name)) {
        longest = name;
      }
    }
    String before = title.substring(0, title.length() - longest.length());
    return LISTING.matcher(before).find() ? "" : longest;
  }

  /** The indicator that a title names, empty if it names a kind of table only. */
  static String indicatorOf(String topic) {
    String bare = BY_REGION.matcher(topic).replaceFirst("");
    boolean kind = NO_INDICATOR.stream().anyMatch(bare::endsWith);
    return kind || bare.length() > 40 ? "" : bare;
  }
}
