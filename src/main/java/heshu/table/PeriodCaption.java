package heshu.table;

import heshu.period.Period;
import heshu.table.MeasureWords.Flow;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

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
  static final PeriodCaption NONE = new PeriodCaption(0, 0, 0, 0, 0, Flow.NONE, 0, 0, "");

  /** Reads a caption that is folded to half width and has no spaces. */
  static PeriodCaption of(String caption) {
    return TimeWords.in(caption);
  }

  /** Reads a cell of a column whose caption says what its bare number is: 11 below 月份. */
  static PeriodCaption ofColumn(String cell, String caption) {
    boolean number = !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
    if (!number || cell.length() > 2) {
      return NONE;
    }
    return of(cell + (caption.contains("季") ? "季度" : caption.contains("月") ? "月" : ""));
  }

  PeriodCaption rest(String words) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, flow, base, run, words);
  }

  PeriodCaption years(int first, int last) {
    return new PeriodCaption(first, last, firstMonth, lastMonth, yearsBack, flow, base, run, rest);
  }

  PeriodCaption months(int first, int last) {
    return first < 1 || last > 12 || last < first
        ? this
        : new PeriodCaption(from, to, first, last, yearsBack, flow, base, run, rest);
  }

  PeriodCaption without(Matcher found) {
    return rest(rest.substring(0, found.start()) + rest.substring(found.end()));
  }

  PeriodCaption comparedWith(int year) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, flow, year, run, rest);
  }

  PeriodCaption flowing(Flow now) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, now, base, run, rest);
  }

  PeriodCaption yearsBack(int years) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, years, flow, base, run, rest);
  }

  PeriodCaption summing(int years) {
    return new PeriodCaption(from, to, firstMonth, lastMonth, yearsBack, flow, base, years, rest);
  }

  /** Without what it says in relation to another time. */
  PeriodCaption ofItself() {
    return new PeriodCaption(from, to, firstMonth, lastMonth, 0, Flow.NONE, 0, /* run= */ 0, rest);
  }

  /** Only the year it says. */
  PeriodCaption ofYear() {
    return new PeriodCaption(from, to, 0, 0, yearsBack, Flow.NONE, base, run, rest);
  }

  /** Whether it says one year, and no more. */
  boolean ofOneYear() {
    return hasYear() && from == to && !hasMonths() && yearsBack == 0 && base == 0 && run == 0;
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
