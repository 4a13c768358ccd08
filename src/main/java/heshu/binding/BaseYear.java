package heshu.binding;

import heshu.period.Period;
import heshu.period.Plan;
import java.util.Optional;

/** The year that words of a comparison name: 比2020年, 较“十三五”末. */
final class BaseYear {
  private BaseYear() {}

  static Optional<Period> in(String words) {
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
