package heshu.binding;

import heshu.period.Period;
import heshu.period.Plan;
import java.util.Optional;

/** The year that words of a comparison name: 比2020年, 较“十三五”末, 比五年前. */
final class BaseYear {
  private static final String HAN = "〇一二三四五六七八九十";

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
    for (int start = 0; start + 2 <= words.length(); start++) {
      for (int end = start + 2; end <= Math.min(words.length(), start + 3); end++) {
        Optional<Plan> plan = Plan.named(words.substring(start, end));
        if (plan.isPresent() && words.contains("末")) {
          return plan.map(p -> Period.year(p.lastYear()));
        }
      }
    }
    return Optional.empty();
  }
}
