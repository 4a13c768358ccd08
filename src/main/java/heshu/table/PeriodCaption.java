package heshu.table;

import heshu.period.Period;
import heshu.period.Plan;
import heshu.table.MeasureWords.Flow;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caption says of time, often only a part: a year, months without their year (1—11月), a
 * place in relation to the table's own period (本月, 上年同期).
 *
 * @param from first year, 0 if none is said
 * @param to last year, as {@code from} but for ranges
 * @param firstMonth 0 if no months are said
 * @param lastMonth 0 if no months are said
 * @param yearsBack 1 for 上年, 上年同期
 * @param flow whether a month is said to be itself or the end of a year to date
 * @param base the year compared with (2025年比2020年), 0 if none
 * @param run how many years it sums up without naming them (五年累计), 0 if none
 * @param rest the caption without the words of time
 */
record PeriodCaption(
    int from,
    int to,
    int firstMonth,
    int lastMonth,
    int yearsBack,
    Flow flow,
    int base,
    int run,
    String rest) {
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
  private static final PeriodCaption NONE = new PeriodCaption(0, 0, 0, 0, 0, Flow.NONE, 0, 0, "");

  /** Reads a caption that is folded to half width and has no spaces. */
  static PeriodCaption of(String caption) {
    PeriodCaption read = NONE.rest(arabicYear(caption));
    if (isFigure(read.rest) || !mayTellTime(read.rest)) {
      return read;
    }
    read = read.years().months();
    return read.relative();
  }

  /** Reads a cell of a column whose caption says what its bare number is: 11 below 月份. */
  static PeriodCaption ofColumn(String cell, String caption) {
    boolean number = !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
    if (!number || cell.length() > 2) {
      return NONE;
    }
    return of(cell + (caption.contains("季") ? "季度" : caption.contains("月") ? "月" : ""));
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

  private PeriodCaption rest(String words) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, flow, base, run, words);
  }

  private PeriodCaption years(int first, int last) {
    return new PeriodCaption(first, last, firstMonth, lastMonth, yearsBack, flow, base, run, rest);
  }

  private PeriodCaption months(int first, int last) {
    return first < 1 || last > 12 || last < first
        ? this
        : new PeriodCaption(from, to, first, last, yearsBack, flow, base, run, rest);
  }

  private PeriodCaption without(Matcher found) {
    return rest(rest.substring(0, found.start()) + rest.substring(found.end()));
  }

  private PeriodCaption years() {
    return rest.contains("19") || rest.contains("20") ? writtenYears() : shortYear();
  }

  private PeriodCaption writtenYears() {
    Matcher found = COMPARED.matcher(rest);
    if (found.find()) {
      return years(number(found, 1), number(found, 1))
          .without(found)
          .comparedWith(number(found, 2));
    }
    found = YEAR_MONTHS_TO.matcher(rest);
    if (found.find() && number(found, 2) < number(found, 3) && number(found, 3) <= 12) {
      return years(number(found, 1), number(found, 1))
          .months(number(found, 2), number(found, 3))
          .without(found);
    }
    found = YEARS.matcher(rest);
    if (found.find() && number(found, 1) < number(found, 2)) {
      return years(number(found, 1), number(found, 2)).without(found);
    }
    found = DATE.matcher(rest);
    if (found.find()) {
      boolean yearEnd = number(found, 2) == 12 && number(found, 3) == 31;
      PeriodCaption year = years(number(found, 1), number(found, 1)).without(found);
      return yearEnd ? year : year.months(number(found, 2), number(found, 2));
    }
    found = COMPACT.matcher(rest);
    if (found.find()) {
      return years(number(found, 1), number(found, 1))
          .months(number(found, 2), number(found, 2))
          .without(found);
    }
    return oneYear();
  }

  private PeriodCaption comparedWith(int year) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, flow, year, run, rest);
  }

  private PeriodCaption oneYear() {
    Matcher found = YEAR_QUARTER.matcher(rest);
    if (found.find()) {
      int last = number(found, 2) * 3;
      return years(number(found, 1), number(found, 1)).months(last - 2, last).without(found);
    }
    found = WRITTEN_YEAR.matcher(rest);
    if (found.find()) {
      return years(number(found, 1), number(found, 1)).without(found);
    }
    found = BARE_YEAR.matcher(rest);
    if (found.find()) {
      return years(number(found, 1), number(found, 1)).without(found);
    }
    return shortYear();
  }

  /** A year or years of which no digits of a century are written. */
  private PeriodCaption shortYear() {
    if (rest.indexOf('年') < 0 && rest.indexOf('五') < 0) {
      return this;
    }
    Matcher found = SHORT_YEAR.matcher(rest);
    if (found.find()) {
      return years(2000 + number(found, 1), 2000 + number(found, 1)).without(found);
    }
    found = PLAN.matcher(rest);
    if (found.find()) {
      Optional<Plan> plan = Plan.named(String.valueOf(found.group(1)));
      if (plan.isPresent()) {
        boolean end = found.group(2) != null;
        int first = end ? plan.get().lastYear() : plan.get().firstYear();
        return years(first, plan.get().lastYear()).without(found);
      }
    }
    return this;
  }

  private PeriodCaption months() {
    if (firstMonth > 0) {
      return this;
    }
    if (rest.indexOf('月') < 0) {
      return quarters();
    }
    Matcher found = TO_THIS.matcher(rest);
    if (found.find()) {
      return without(found).flowing(Flow.CUMULATIVE);
    }
    found = MONTHS.matcher(rest);
    if (found.find() && number(found, 1) < number(found, 2)) {
      return months(number(found, 1), number(found, 2)).without(found);
    }
    found = MONTH.matcher(rest);
    if (found.find() && number(found, 1) >= 1 && number(found, 1) <= 12) {
      return months(number(found, 1), number(found, 1)).without(found);
    }
    return quarters();
  }

  private PeriodCaption quarters() {
    if (rest.indexOf('季') < 0 && rest.indexOf('Q') < 0 && rest.indexOf('q') < 0) {
      return halves();
    }
    Matcher found = QUARTERS.matcher(rest);
    if (found.find()) {
      return months(quarter(found.group(1)) * 3 - 2, quarter(found.group(2)) * 3).without(found);
    }
    found = LATE_QUARTERS.matcher(rest);
    if (found.find()) {
      return months(1, quarter(found.group(1)) * 3).without(found);
    }
    found = QUARTER.matcher(rest);
    if (found.find() && (rest.contains("季") || found.group(2) != null)) {
      int quarter = quarter(found.group(1) == null ? found.group(2) : found.group(1));
      return months(quarter * 3 - 2, quarter * 3).without(found);
    }
    return halves();
  }

  private PeriodCaption halves() {
    int half = rest.indexOf("上半年") >= 0 ? 1 : rest.indexOf("下半年") >= 0 ? 2 : 0;
    return half == 0
        ? this
        : months(half * 6 - 5, half * 6).rest(rest.replace(half == 1 ? "上半年" : "下半年", ""));
  }

  private static int quarter(@org.jspecify.annotations.Nullable String digit) {
    int at = "1234".indexOf(String.valueOf(digit));
    return 1 + (at >= 0 ? at : "一二三四".indexOf(String.valueOf(digit)));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  PeriodCaption flowing(Flow now) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, now, base, run, rest);
  }

  /**
   * Words that only point: 本月, 上年同期. They count where nothing but a measure stands beside them:
   * 当年建成面积 is an indicator.
   */
  private PeriodCaption relative() {
    if (rest.equals("累计数") || rest.equals("累计完成")) {
      return rest("").flowing(Flow.CUMULATIVE);
    }
    Matcher sum = RUN.matcher(rest);
    if (!hasYear() && sum.matches()) {
      return summing(yearsIn(String.valueOf(sum.group(1)))).rest("");
    }
    PeriodCaption read = this;
    Matcher back = BACK.matcher(rest);
    if (back.find() && !comparedAt(back.start()) && read.without(back).isBare()) {
      read =
          new PeriodCaption(from, to, firstMonth, lastMonth, 1, flow, base, run, rest)
              .without(back);
    }
    Matcher now = NOW.matcher(read.rest);
    if (now.lookingAt() && read.without(now).isBare()) {
      boolean month = now.group().indexOf('月') >= 0 || now.group().indexOf('季') >= 0;
      boolean cumulative = now.group().contains("累计") || now.group().endsWith("止");
      Flow said = cumulative ? Flow.CUMULATIVE : month ? Flow.MONTH : read.flow;
      read = read.without(now).flowing(said);
    }
    return read;
  }

  private static int yearsIn(String digit) {
    return digit.equals("两") ? 2 : 1 + "一二三四五六七八九十".indexOf(digit);
  }

  private PeriodCaption summing(int years) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, flow, base, years, rest);
  }

  private boolean isBare() {
    return rest.isEmpty()
        || MeasureWords.atEnd(rest).filter(word -> word.text().equals(rest)).isPresent();
  }

  private boolean comparedAt(int start) {
    return (start > 0 && "比较为与占和".indexOf(rest.charAt(start - 1)) >= 0) || rest.contains("=100");
  }

  /** Without what it says in relation to another time. */
  PeriodCaption ofItself() {
    return new PeriodCaption(from, to, firstMonth, lastMonth, 0, Flow.NONE, 0, /* run= */ 0, rest);
  }

  /** Only the year it says. */
  PeriodCaption ofYear() {
    return new PeriodCaption(from, to, 0, 0, yearsBack, Flow.NONE, base, run, rest);
  }

  boolean hasYear() {
    return from > 0;
  }

  boolean hasMonths() {
    return firstMonth > 0;
  }

  /** Whether it says anything of time. */
  boolean tellsTime() {
    return hasYear() || hasMonths() || yearsBack > 0 || flow != Flow.NONE || run > 0;
  }

  /** Whether the whole caption is a time. */
  boolean isTimeAlone() {
    return rest.isEmpty() && tellsTime();
  }

  /**
   * This caption, with the years that it sums up: 五年累计 below “十四五”时期, or 累计 if those years are all
   * that the table is of.
   */
  PeriodCaption over(PeriodCaption years) {
    boolean several = years.hasYear() && years.from < years.to && years.base == 0;
    boolean sum = run > 0 ? years.to - years.from + 1 == run : flow == Flow.CUMULATIVE;
    return several && sum && !hasYear() && !hasMonths() && yearsBack == 0
        ? new PeriodCaption(years.from, years.to, 0, 0, 0, Flow.NONE, base, /* run= */ 0, rest)
        : this;
  }

  /** This caption, with what it leaves unsaid taken from another. */
  PeriodCaption orElse(PeriodCaption other) {
    boolean ownYear = hasYear();
    boolean ownMonths = hasMonths() || (ownYear && other.hasMonths() && other.hasYear());
    return new PeriodCaption(
        ownYear ? from : other.from,
        ownYear ? to : other.to,
        ownMonths ? firstMonth : other.firstMonth,
        ownMonths ? lastMonth : other.lastMonth,
        Math.max(yearsBack, other.yearsBack),
        flow != Flow.NONE ? flow : other.flow,
        base > 0 ? base : other.base,
        ownYear || run > 0 ? run : other.run,
        rest);
  }

  /**
   * The months said here, as the words of a label tell to read them: 累计值 of the column 三季度 is of
   * three quarters. A year is a year in either flow.
   */
  PeriodCaption inFlowOf(Caption label) {
    return flow == Flow.NONE && hasMonths() ? flowing(label.when().flow()) : this;
  }

  /** The period, if at least the year is known. */
  Optional<Period> period() {
    if (!hasYear() || run > 0 || (flow == Flow.MONTH && !hasMonths())) {
      return Optional.empty(); // 本月, or 五年累计, of a table that does not say which
    }
    if (base > 0 && base < to) {
      return Optional.of(Period.years(base + 1, to));
    }
    if (!hasMonths() || from != to) {
      return Optional.of(Period.years(from - yearsBack, to - yearsBack));
    }
    int first =
        flow == Flow.CUMULATIVE
            ? 1
            : flow == Flow.MONTH && firstMonth == 1 && !isQuarter() ? lastMonth : firstMonth;
    int year = from - yearsBack;
    return Optional.of(
        new Period(YearMonth.of(year, first), YearMonth.of(year, lastMonth), Optional.empty()));
  }

  private boolean isQuarter() {
    return lastMonth - firstMonth == 2;
  }
}
