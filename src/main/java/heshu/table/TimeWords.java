package heshu.table;

import heshu.period.Plan;
import heshu.table.MeasureWords.Flow;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of time in a caption: years first, then months, then words that only point. */
final class TimeWords {
  private static final String DASH = "[-—–－~～至到]{1,2}";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final Pattern COMPARED = Pattern.compile(YEAR + "年?[比较为]" + YEAR + "年?");
  private static final Pattern YEARS = Pattern.compile(YEAR + "年?" + DASH + YEAR + "年?");
  private static final Pattern YEAR_MONTHS_TO =
      Pattern.compile(YEAR + "年?(\\d{1,2})月?" + DASH + "(\\d{1,2})月份?");
  private static final Pattern COMPACT =
      Pattern.compile("^" + YEAR + "[-./年]?(0[1-9]|1[0-2]|(?<=[-./])[1-9])月?$");

  /** 2025.11. */
  private static final int LONGEST_COMPACT = 7;

  private static final Pattern DATE = Pattern.compile(YEAR + "[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
  private static final Pattern YEAR_QUARTER = Pattern.compile("^" + YEAR + "[-./年]?[Qq]([1-4])$");
  private static final Pattern SHORT_YEAR = Pattern.compile("^[’']?([0-4]\\d)年$");
  private static final Pattern WRITTEN_YEAR = Pattern.compile(YEAR + "年(?:度|末|底|终)?");
  private static final Pattern BARE_YEAR = Pattern.compile("^" + YEAR + "(?:[A-Za-z]{0,2})$");
  private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?" + DASH + "(\\d{1,2})月份?");
  private static final Pattern TO_THIS = Pattern.compile("1月?" + DASH + "(?:本|当)月|本月止|累计至本月");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月份?");
  private static final Pattern QUARTERS =
      Pattern.compile("第?([一二三四1-4])" + DASH + "第?([一二三四1-4])季度");
  private static final Pattern QUARTER =
      Pattern.compile("(?:第?([一二三四1-4])季(?:度|$|(?=[末止累同实]))|[Qq]([1-4]))");
  private static final Pattern LATE_QUARTERS = Pattern.compile("前([二三23])个?季度");
  private static final Pattern PLAN =
      Pattern.compile("^[“\"]?([一二]?十?[一二三四五六七八九十]五)[”\"]?(?:时期|期间)?(期?末|期?底)?");
  private static final Pattern BACK =
      Pattern.compile("(?:上年|去年)(?:同期|同月|全年|末|底|实际|完成)?|^(?:(?:调整|提标|提高)前|原)(?:标准)?$");
  private static final Pattern NOW =
      Pattern.compile("(?:本|当)(?:月|季|期|年)(?:止|末|累计|实际)?|全年|年末|年底|期末|月末");
  private static final Pattern RUN =
      Pattern.compile(
          "[近这过去]*([两二三四五六七八九十])年(?:来|间|期间|时期)?"
              + "(?:累计(?:完成|实现|新增)?|合计|共计|总计|总和|总数|总量|完成)(?:数|量|额|值)?");

  private TimeWords() {}

  /** Reads a caption that is folded to half width and has no spaces. */
  static PeriodCaption in(String caption) {
    PeriodCaption read = PeriodCaption.NONE.rest(arabicYear(caption));
    if (isFigure(read.rest()) || !mayTellTime(read.rest())) {
      return read;
    }
    return relative(months(years(read)));
  }

  private static boolean mayTellTime(String caption) {
    for (int i = 0; i < caption.length(); i++) {
      char letter = caption.charAt(i);
      if (Character.isDigit(letter) || "年月季期五".indexOf(letter) >= 0) {
        return true;
      }
    }
    return caption.contains("累计") || caption.endsWith("前") || caption.endsWith("标准");
  }

  /** A bare figure that no year begins: most cells hold one, and none of them tells a time. */
  private static boolean isFigure(String caption) {
    boolean year = caption.startsWith("19") || caption.startsWith("20");
    if (caption.isEmpty() || (year && caption.length() <= LONGEST_COMPACT)) {
      return false;
    }
    boolean point = false;
    for (int i = caption.charAt(0) == '-' ? 1 : 0; i < caption.length(); i++) {
      char letter = caption.charAt(i);
      if (letter == '.' && !point) {
        point = true;
      } else if (letter < '0' || letter > '9') {
        return false;
      }
    }
    return true;
  }

  private static String arabicYear(String caption) {
    int at = caption.indexOf('年');
    if (at < 4 || "二一".indexOf(caption.charAt(at - 4)) < 0) {
      return caption;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = at - 4; i < at; i++) {
      int digit = "〇一二三四五六七八九".indexOf(caption.charAt(i));
      digit = digit < 0 && "○零ＯO0".indexOf(caption.charAt(i)) >= 0 ? 0 : digit;
      if (digit < 0) {
        return caption;
      }
      digits.append(digit);
    }
    return caption.substring(0, at - 4) + digits + caption.substring(at);
  }

  private static PeriodCaption years(PeriodCaption c) {
    return c.rest().contains("19") || c.rest().contains("20") ? writtenYears(c) : shortYear(c);
  }

  private static PeriodCaption writtenYears(PeriodCaption c) {
    Matcher found = COMPARED.matcher(c.rest());
    if (found.find()) {
      return c.years(number(found, 1), number(found, 1))
          .without(found)
          .comparedWith(number(found, 2));
    }
    found = YEAR_MONTHS_TO.matcher(c.rest());
    if (found.find() && number(found, 2) < number(found, 3) && number(found, 3) <= 12) {
      return c.years(number(found, 1), number(found, 1))
          .months(number(found, 2), number(found, 3))
          .without(found);
    }
    found = YEARS.matcher(c.rest());
    if (found.find() && number(found, 1) < number(found, 2)) {
      return c.years(number(found, 1), number(found, 2)).without(found);
    }
    found = DATE.matcher(c.rest());
    if (found.find()) {
      boolean yearEnd = number(found, 2) == 12 && number(found, 3) == 31;
      PeriodCaption year = c.years(number(found, 1), number(found, 1)).without(found);
      return yearEnd ? year : year.months(number(found, 2), number(found, 2));
    }
    found = COMPACT.matcher(c.rest());
    if (found.find()) {
      return c.years(number(found, 1), number(found, 1))
          .months(number(found, 2), number(found, 2))
          .without(found);
    }
    return oneYear(c);
  }

  private static PeriodCaption oneYear(PeriodCaption c) {
    Matcher found = YEAR_QUARTER.matcher(c.rest());
    if (found.find()) {
      int last = number(found, 2) * 3;
      return c.years(number(found, 1), number(found, 1)).months(last - 2, last).without(found);
    }
    found = WRITTEN_YEAR.matcher(c.rest());
    if (found.find()) {
      return c.years(number(found, 1), number(found, 1)).without(found);
    }
    found = BARE_YEAR.matcher(c.rest());
    if (found.find()) {
      return c.years(number(found, 1), number(found, 1)).without(found);
    }
    return shortYear(c);
  }

  /** A year or years of which no digits of a century are written. */
  private static PeriodCaption shortYear(PeriodCaption c) {
    if (c.rest().indexOf('年') < 0 && c.rest().indexOf('五') < 0) {
      return c;
    }
    Matcher found = SHORT_YEAR.matcher(c.rest());
    if (found.find()) {
      return c.years(2000 + number(found, 1), 2000 + number(found, 1)).without(found);
    }
    found = PLAN.matcher(c.rest());
    if (found.find()) {
      Optional<Plan> plan = Plan.named(String.valueOf(found.group(1)));
      if (plan.isPresent()) {
        boolean end = found.group(2) != null;
        int first = end ? plan.get().lastYear() : plan.get().firstYear();
        return c.years(first, plan.get().lastYear()).without(found);
      }
    }
    return c;
  }

  private static PeriodCaption months(PeriodCaption c) {
    if (c.hasMonths()) {
      return c;
    }
    if (c.rest().indexOf('月') < 0) {
      return quarters(c);
    }
    Matcher found = TO_THIS.matcher(c.rest());
    if (found.find()) {
      return c.without(found).flowing(Flow.CUMULATIVE);
    }
    found = MONTHS.matcher(c.rest());
    if (found.find() && number(found, 1) < number(found, 2)) {
      return c.months(number(found, 1), number(found, 2)).without(found);
    }
    found = MONTH.matcher(c.rest());
    if (found.find() && number(found, 1) >= 1 && number(found, 1) <= 12) {
      return c.months(number(found, 1), number(found, 1)).without(found);
    }
    return quarters(c);
  }

  private static PeriodCaption quarters(PeriodCaption c) {
    if (c.rest().indexOf('季') < 0 && c.rest().indexOf('Q') < 0 && c.rest().indexOf('q') < 0) {
      return halves(c);
    }
    Matcher found = QUARTERS.matcher(c.rest());
    if (found.find()) {
      return c.months(quarter(found.group(1)) * 3 - 2, quarter(found.group(2)) * 3).without(found);
    }
    found = LATE_QUARTERS.matcher(c.rest());
    if (found.find()) {
      return c.months(1, quarter(found.group(1)) * 3).without(found);
    }
    found = QUARTER.matcher(c.rest());
    if (found.find() && (c.rest().contains("季") || found.group(2) != null)) {
      int quarter = quarter(found.group(1) == null ? found.group(2) : found.group(1));
      return c.months(quarter * 3 - 2, quarter * 3).without(found);
    }
    return halves(c);
  }

  private static PeriodCaption halves(PeriodCaption c) {
    int half = c.rest().indexOf("上半年") >= 0 ? 1 : c.rest().indexOf("下半年") >= 0 ? 2 : 0;
    return half == 0
        ? c
        : c.months(half * 6 - 5, half * 6).rest(c.rest().replace(half == 1 ? "上半年" : "下半年", ""));
  }

  private static int quarter(@org.jspecify.annotations.Nullable String digit) {
    int at = "1234".indexOf(String.valueOf(digit));
    return 1 + (at >= 0 ? at : "一二三四".indexOf(String.valueOf(digit)));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /**
   * Words that only point: 本月, 上年同期. They count where nothing but a measure stands beside them:
   * 当年建成面积 is an indicator.
   */
  private static PeriodCaption relative(PeriodCaption c) {
    if (c.rest().equals("累计数") || c.rest().equals("累计完成")) {
      return c.rest("").flowing(Flow.CUMULATIVE);
    }
    Matcher sum = RUN.matcher(c.rest());
    if (!c.hasYear() && sum.matches()) {
      return c.summing(yearsIn(String.valueOf(sum.group(1)))).rest("");
    }
    PeriodCaption read = c;
    Matcher back = BACK.matcher(c.rest());
    if (back.find() && !comparedAt(c, back.start()) && isBare(read.without(back))) {
      read = c.yearsBack(1).without(back);
    }
    Matcher now = NOW.matcher(read.rest());
    if (now.lookingAt() && isBare(read.without(now))) {
      boolean month = now.group().indexOf('月') >= 0 || now.group().indexOf('季') >= 0;
      boolean cumulative = now.group().contains("累计") || now.group().endsWith("止");
      Flow said = cumulative ? Flow.CUMULATIVE : month ? Flow.MONTH : read.flow();
      read = read.without(now).flowing(said);
    }
    return read;
  }

  private static int yearsIn(String digit) {
    return digit.equals("两") ? 2 : 1 + "一二三四五六七八九十".indexOf(digit);
  }

  private static boolean isBare(PeriodCaption c) {
    return c.rest().isEmpty()
        || MeasureWords.atEnd(c.rest()).filter(word -> word.text().equals(c.rest())).isPresent();
  }

  private static boolean comparedAt(PeriodCaption c, int start) {
    return (start > 0 && "比较为与占和".indexOf(c.rest().charAt(start - 1)) >= 0)
        || c.rest().contains("=100");
  }
}
