package heshu.period;

import java.util.Optional;

/**
 * Months of a year as written: 上半年, 前三季度, 四季度, 1—11月, 12月, 1月27日, Q3.
 *
 * @param day whether it names a day
 * @param end one past its last letter
 */
record YearPart(int first, int last, boolean day, int end) {

  static Optional<YearPart> at(CharSequence text, int from) {
    Cursor cursor = new Cursor(text, from);
    return switch (cursor.letter()) {
      case '上', '下' -> half(text, from);
      case '前', '第' -> counted(text, from);
      case 'Q', 'q', 'H', 'h' -> latin(text, from);
      default -> monthOrQuarter(text, from);
    };
  }

  private static Optional<YearPart> half(CharSequence text, int from) {
    if (Cursor.startsWith(text, from, "上半年")) {
      return part(1, 6, from + 3);
    }
    return Cursor.startsWith(text, from, "下半年") ? part(7, 12, from + 3) : Optional.empty();
  }

  private static Optional<YearPart> latin(CharSequence text, int from) {
    boolean quarter = Character.toUpperCase(text.charAt(from)) == 'Q';
    SmallNumber number = SmallNumber.arabic(text, from + 1);
    int months = quarter ? 3 : 6;
    return number.value() < 1 || number.value() > 12 / months
        ? Optional.empty()
        : part((number.value() - 1) * months + 1, number.value() * months, number.end());
  }

  /** 前三季度, 前11个月, 第四季度. */
  private static Optional<YearPart> counted(CharSequence text, int from) {
    SmallNumber number = SmallNumber.at(text, from + 1);
    if (number.value() < 1 || number.value() > 12) {
      return Optional.empty();
    }
    boolean first = text.charAt(from) == '前';
    Cursor cursor = new Cursor(text, number.end());
    boolean counted = cursor.skip('个');
    if (Cursor.startsWith(text, cursor.at(), "季度") && number.value() <= 4) {
      int last = number.value() * 3;
      return part(first ? 1 : last - 2, last, cursor.at() + 2);
    }
    return first && counted && cursor.skip('月')
        ? part(1, number.value(), cursor.at())
        : Optional.empty();
  }

  private static Optional<YearPart> monthOrQuarter(CharSequence text, int from) {
    SmallNumber number = SmallNumber.at(text, from);
    if (number.value() < 1 || number.value() > 31) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(text, number.end());
    if (quarterWord(text, cursor.at()) && number.value() <= 4) {
      return part(number.value() * 3 - 2, number.value() * 3, cursor.at() + 2);
    }
    if (number.value() > 12) {
      return Optional.empty();
    }
    boolean month = cursor.skip('月');
    if (month) {
      Optional<YearPart> day = day(text, number, cursor.at());
      if (day.isPresent()) {
        return day;
      }
    }
    return range(text, number.value(), month, cursor.at())
        .or(() -> month ? single(text, number.value(), cursor.at()) : Optional.empty());
  }

  private static Optional<YearPart> range(CharSequence text, int first, boolean month, int at) {
    Cursor cursor = new Cursor(text, at);
    if (!cursor.skipDash()) {
      return Optional.empty();
    }
    SmallNumber last = SmallNumber.at(text, cursor.at());
    if (last.value() < first || last.value() > 12) {
      return Optional.empty();
    }
    if (!month && last.value() <= 4 && quarterWord(text, last.end())) {
      return part(first * 3 - 2, last.value() * 3, last.end() + 2);
    }
    cursor.move(last.end() - cursor.at());
    if (!cursor.skip('月')) {
      return Optional.empty();
    }
    Optional<YearPart> day = day(text, last, cursor.at());
    return day.isPresent() ? day : month(text, first, last.value(), cursor.at());
  }

  private static Optional<YearPart> single(CharSequence text, int month, int at) {
    return month(text, month, month, at);
  }

  private static Optional<YearPart> month(CharSequence text, int first, int last, int at) {
    Cursor cursor = new Cursor(text, at);
    cursor.skip('份');
    if (!cursor.skip('末') && !cursor.skip('底')) {
      cursor.skip('初');
    }
    return part(first, last, cursor.at());
  }

  private static Optional<YearPart> day(CharSequence text, SmallNumber month, int at) {
    SmallNumber day = SmallNumber.at(text, at);
    Cursor cursor = new Cursor(text, day.end());
    if (day.value() < 1 || day.value() > 31) {
      return Optional.empty();
    }
    boolean said = cursor.skip('日');
    Optional<YearPart> range = dayRange(text, month, cursor.at());
    if (range.isPresent() || !said) {
      return range;
    }
    return Optional.of(new YearPart(month.value(), month.value(), true, cursor.at()));
  }

  private static Optional<YearPart> dayRange(CharSequence text, SmallNumber month, int at) {
    Cursor cursor = new Cursor(text, at);
    if (!cursor.skipDash()) {
      return Optional.empty();
    }
    SmallNumber last = SmallNumber.at(text, cursor.at());
    cursor.move(last.end() - cursor.at());
    if (last.value() > 0 && cursor.skip('月')) {
      SmallNumber day = SmallNumber.at(text, cursor.at());
      cursor.move(day.end() - cursor.at());
    }
    return last.value() > 0 && last.value() <= 31 && cursor.skip('日')
        ? Optional.of(new YearPart(month.value(), month.value(), true, cursor.at()))
        : Optional.empty();
  }

  private static boolean quarterWord(CharSequence text, int at) {
    return Cursor.startsWith(text, at, "季度");
  }

  private static Optional<YearPart> part(int first, int last, int end) {
    return Optional.of(new YearPart(first, last, false, end));
  }
}
