package heshu.period;

import java.util.Optional;

/**
 * A five-year plan of the People's Republic: 一五 is 1953–1957, 六五 1981–1985, and from there every
 * five years.
 *
 * @param number 6 for 六五, 14 for 十四五
 */
public record Plan(int number) {
  private static final String DIGITS = "零一二三四五六七八九";

  public int firstYear() {
    return 1981 + (number - 6) * 5;
  }

  public int lastYear() {
    return firstYear() + 4;
  }

  /**
   * The year that average growth over the plan is counted from: the last one of the plan before.
   */
  public int baseYear() {
    return firstYear() - 1;
  }

  public String chineseName() {
    int ones = number % 10;
    String tens = number < 10 ? "" : (number < 20 ? "" : "" + DIGITS.charAt(number / 10)) + "十";
    return tens + (ones == 0 ? "" : "" + DIGITS.charAt(ones)) + "五";
  }

  /** The plan of this name, from 六五 (1981–1985) to 二十五 (2076–2080). */
  public static Optional<Plan> named(String name) {
    for (int number = 6; number <= 25; number++) {
      Plan plan = new Plan(number);
      if (plan.chineseName().equals(name)) {
        return Optional.of(plan);
      }
    }
    return Optional.empty();
  }

  /** These years, as the plan that they are if they are one: 过去五年 in a report of 2026. */
  static Period orYears(int first, int last) {
    Plan plan = of(first);
    boolean whole = plan.firstYear() == first && plan.lastYear() == last && plan.number >= 6;
    return whole ? Period.plan(plan) : Period.years(first, last);
  }

  /** The plan that a year belongs to. */
  public static Plan of(int year) {
    return new Plan(Math.floorDiv(year - 1981, 5) + 6);
  }
}
