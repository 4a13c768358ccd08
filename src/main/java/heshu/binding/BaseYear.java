package heshu.binding;

import heshu.period.Period;
import heshu.period.PeriodExpression;
import heshu.period.PeriodScanner;
import heshu.period.Plan;
import java.util.Optional;

/**
 * The year that words of a comparison name: 比2020年, 较“十三五”末, 比五年前; or the plan, or the part of the
 * year.
 */
final class BaseYear {
  private static final String HAN = "〇一二三四五六七八九十";
  private static final PeriodScanner PERIODS = new PeriodScanner();

  private BaseYear() {}

  /**
   * @param end the year that is compared
   */
  static Optional<Period> in(String words, int end) {
    int ago = words.indexOf("年前");
    if (ago > 0) {
      int years = yearsIn(words.substring(0, ago));
      return Optional.of(Period.year(end - years)).filter(base -> years > 0);
    }
    return in(words);
  }

  private static int yearsIn(String count) {
    boolean written = count.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return written && count.length() <= 2
        ? Integer.parseInt(count)
        : count.length() == 1 ? HAN.indexOf(count.charAt(0)) : -1;
  }

  private static Optional<Period> in(String words) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < words.length() && digits.length() < 4; i++) {
      if (Character.isDigit(words.charAt(i))) {
        digits.append(words.charAt(i));
      } else if (digits.length() > 0) {
        break;
      }
    }
    if (digits.length() == 4) {
      return Optional.of(Period.year(Integer.parseInt(digits.toString())));
    }
    return isEnd(words) ? named(words).map(plan -> Period.year(plan.lastYear())) : Optional.empty();
  }

  /** A plan that is named as a whole: 比“十三五”时期. */
  static Optional<Period> plan(String words) {
    return isEnd(words) ? Optional.empty() : named(words).map(Period::plan);
  }

  /** 增速比上半年加快1.6个百分点: those months of the same year. */
  static Optional<Period> partOf(String words, Period year) {
    return PERIODS
        .at(words, 0)
        .flatMap(PeriodScanner.Found::expression)
        .filter(PeriodExpression.Months.class::isInstance)
        .flatMap(months -> months.resolve(year.lastYear(), Optional.of(year)));
  }

  private static boolean isEnd(String words) {
    return words.contains("末") || words.contains("底");
  }

  private static Optional<Plan> named(String words) {
    for (int start = 0; start + 2 <= words.length(); start++) {
      for (int end = start + 2; end <= Math.min(words.length(), start + 3); end++) {
        Optional<Plan> plan = Plan.named(words.substring(start, end));
        if (plan.isPresent()) {
          return plan;
        }
      }
    }
    return Optional.empty();
  }
}
