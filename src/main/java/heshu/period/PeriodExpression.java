package heshu.period;

import java.time.YearMonth;
import java.util.Optional;

/** What words of time say before it is known which year they are said in. */
public interface PeriodExpression {

  /**
   * The period meant.
   *
   * @param reviewed the year that the report (or the section) reviews; 去年 in a report given in
   *     January is that year
   * @param context the period that the sentence already speaks of, for 上年同期 and 当年
   */
  Optional<Period> resolve(int reviewed, Optional<Period> context);

  /** A period that names its year: 2025年, 十四五时期. */
  record Fixed(Period period) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      return Optional.of(period);
    }
  }

  /**
   * A year counted from the reviewed one. A report is given early in the year after, so that 去年 is
   * 0 and 今年 is 1.
   */
  record FromReviewed(int years) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      return Optional.of(Period.year(reviewed + years));
    }
  }

  /** A year, or the same months of one, counted from what is spoken of: 上年 is -1, 当年 is 0. */
  record FromContext(int years) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      Period base = context.orElse(Period.year(reviewed));
      return Optional.of(
          base.isYear() || !base.isWholeYears()
              ? base.minusYears(-years)
              : Period.year(base.lastYear() + years));
    }
  }

  /** Months of a year that is not named: 上半年, 前三季度, 1—11月. */
  record Months(int first, int last) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      return Optional.of(
          Period.months(context.map(Period::lastYear).orElse(reviewed), first, last));
    }
  }

  /**
   * The years up to the reviewed one, that included: 五年来, 近三年. A stretch of as many years that the
   * sentence speaks of is meant, unless it is still ahead.
   */
  record YearsUpTo(int years) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      return context
          .filter(spoken -> spoken.isWholeYears() && spans(spoken) == years)
          .filter(spoken -> spoken.lastYear() <= reviewed)
          .or(() -> Optional.of(Plan.orYears(reviewed - years + 1, reviewed)));
    }

    private static int spans(Period period) {
      return period.lastYear() - period.first().getYear() + 1;
    }
  }

  /** So many years that are told of (五年财政投入…): those spoken of if they are as many. */
  record YearsTold(int years) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      return context
          .filter(spoken -> spoken.isWholeYears() && YearsUpTo.spans(spoken) == years)
          .or(() -> new YearsUpTo(years).resolve(reviewed, context));
    }
  }

  /** The years up to the last one spoken of: 3年增长58%. */
  record YearsEnding(int years) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      int last = context.map(Period::lastYear).orElse(reviewed);
      return Optional.of(Period.years(last - years + 1, last));
    }
  }

  /** The years after the reviewed one: 今后五年, 未来三年. */
  record YearsAhead(int years) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      return Optional.of(Plan.orYears(reviewed + 1, reviewed + years));
    }
  }

  /** From a month up to the end of the reviewed year: 2020年以来. */
  record Since(YearMonth first) implements PeriodExpression {
    @Override
    public Optional<Period> resolve(int reviewed, Optional<Period> context) {
      YearMonth last = YearMonth.of(Math.max(reviewed, first.getYear()), 12);
      return Optional.of(new Period(first, last, Optional.empty()));
    }
  }
}
