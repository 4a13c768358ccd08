package heshu.period;

import heshu.period.PeriodScanner.Found;
import heshu.text.Span;
import heshu.text.Trie;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Scans years and parts of years by number: 2025年, 2021—2025年, 2025年1—11月, 前三季度, 90年代, 2026-02-01.
 */
final class CalendarScan {
  private static final Trie<Boolean> YEAR_TAIL = PeriodWords.STANDARD.trie("year-tail");

  private CalendarScan() {}

  static Optional<Found> year(CharSequence text, int from) {
    int year = SmallNumber.year(text, from);
    if (year < 0) {
      return decade(text, from);
    }
    Cursor cursor = new Cursor(text, from + SmallNumber.yearLetters(text, from));
    boolean said = cursor.skip('年');
    Optional<Found> range = yearRange(text, from, year, cursor.at(), said);
    if (range.isPresent() || !said) {
      return range;
    }
    int afterYear = cursor.at();
    long tail = YEAR_TAIL.longest(text, afterYear, text.length());
    int partAt = tail >= 0 && text.charAt(afterYear) == '度' ? afterYear + 1 : afterYear;
    Optional<YearPart> part = YearPart.at(text, partAt);
    if (part.isPresent()) {
      return yearWithPart(text, from, year, part.get());
    }
    int end = afterYear + (tail < 0 ? 0 : Trie.length(tail));
    if (startsWith(text, end, "以来")) {
      return found(from, end + 2, Optional.of(new PeriodExpression.Since(YearMonth.of(year, 1))));
    }
    return found(from, end, fixed(Period.year(year)));
  }

  private static Optional<Found> yearWithPart(
      CharSequence text, int from, int year, YearPart part) {
    if (part.day()) {
      return found(from, part.end(), Optional.empty());
    }
    if (startsWith(text, part.end(), "以来")) {
      return found(
          from,
          part.end() + 2,
          Optional.of(new PeriodExpression.Since(YearMonth.of(year, part.first()))));
    }
    return found(from, part.end(), fixed(Period.months(year, part.first(), part.last())));
  }

  /** 2021—2025年, 2021年至2025年; without 年 only where the second is a later year nearby. */
  private static Optional<Found> yearRange(
      CharSequence text, int from, int year, int at, boolean said) {
    Cursor cursor = new Cursor(text, at);
    if (!cursor.skipDash()) {
      return Optional.empty();
    }
    int last = SmallNumber.year(text, cursor.at());
    if (last < year || last > year + 60) {
      return Optional.empty();
    }
    cursor.move(SmallNumber.yearLetters(text, cursor.at()));
    boolean saidAgain = cursor.skip('年');
    boolean dated = YearPart.at(text, cursor.at()).isPresent();
    if ((said && !saidAgain) || dated) {
      return Optional.empty();
    }
    cursor.skip('度');
    return found(from, cursor.at(), fixed(Period.years(year, last)));
  }

  /** 20世纪90年代, 90年代. */
  private static Optional<Found> decade(CharSequence text, int from) {
    SmallNumber number = SmallNumber.at(text, from);
    Cursor cursor = new Cursor(text, number.end());
    if (number.value() < 0) {
      return Optional.empty();
    }
    if (startsWith(text, cursor.at(), "世纪")) {
      int end = cursor.at() + 2;
      SmallNumber tens = SmallNumber.at(text, end);
      boolean more = tens.value() > 0 && startsWith(text, tens.end(), "年代");
      return found(from, more ? tens.end() + 2 : end, Optional.empty());
    }
    return startsWith(text, cursor.at(), "年代")
        ? found(from, cursor.at() + 2, Optional.empty())
        : Optional.empty();
  }

  /** 2026-02-01, 2026/2/1, 2026.2.1. */
  static Optional<Found> dashedDate(CharSequence text, int from) {
    int year = SmallNumber.year(text, from);
    if (year < 0 || from + 8 > text.length()) {
      return Optional.empty();
    }
    char dash = text.charAt(from + 4);
    if (dash != '-' && dash != '/' && dash != '.') {
      return Optional.empty();
    }
    SmallNumber month = SmallNumber.arabic(text, from + 5);
    if (month.value() < 1
        || month.value() > 12
        || month.end() >= text.length()
        || text.charAt(month.end()) != dash) {
      return Optional.empty();
    }
    SmallNumber day = SmallNumber.arabic(text, month.end() + 1);
    return day.value() < 1 || day.value() > 31
        ? Optional.empty()
        : found(from, day.end(), Optional.empty());
  }

  static Optional<Found> partOfYear(CharSequence text, int from) {
    return YearPart.at(text, from)
        .map(
            part ->
                new Found(
                    new Span(from, part.end()),
                    part.day()
                        ? Optional.empty()
                        : Optional.of(new PeriodExpression.Months(part.first(), part.last()))));
  }

  private static Optional<PeriodExpression> fixed(Period period) {
    return Optional.of(new PeriodExpression.Fixed(period));
  }

  private static Optional<Found> found(int from, int end, Optional<PeriodExpression> expression) {
    return PeriodScanner.found(from, end, expression);
  }

  private static boolean startsWith(CharSequence text, int at, String words) {
    return Cursor.startsWith(text, at, words);
  }
}
