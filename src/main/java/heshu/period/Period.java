package heshu.period;

import heshu.text.Message;
import heshu.text.Sayable;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole months. Its written form is that of the JSON contract: {@code 2025}, {@code
 * 2025-H1}, {@code 2025-Q3}, {@code 2025-11}, {@code 2025-01..2025-11}, {@code 2021..2025}, or the
 * name of a plan.
 *
 * @param first the first month
 * @param last the last month, not before the first
 * @param plan the five-year plan, when the text names one
 */
public record Period(YearMonth first, YearMonth last, Optional<Plan> plan)
    implements Comparable<Period>, Sayable {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4})(?:-(H[12]|Q[1-4]|\\d{2}))?(?:\\.\\.(\\d{4})(?:-(Q[1-4]|\\d{2}))?)?");

  /**
   * First and last month of what has a name of its own: quarters, halves, three quarters, a year.
   */
  private static final Set<String> NAMED_STRETCHES =
      Set.of("1-3", "4-6", "7-9", "10-12", "1-6", "7-12", "1-9", "1-12");

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a period ends before it begins: " + first + ".." + last);
    }
  }

  public static Period year(int year) {
    return years(year, year);
  }

  public static Period years(int first, int last) {
    return new Period(YearMonth.of(first, 1), YearMonth.of(last, 12), Optional.empty());
  }

  public static Period months(int year, int first, int last) {
    return new Period(YearMonth.of(year, first), YearMonth.of(year, last), Optional.empty());
  }

  public static Period month(int year, int month) {
    return months(year, month, month);
  }

  public static Period quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, quarter * 3);
  }

  public static Period half(int year, int half) {
    return months(year, half * 6 - 5, half * 6);
  }

  public static Period plan(Plan plan) {
    return new Period(
        YearMonth.of(plan.firstYear(), 1), YearMonth.of(plan.lastYear(), 12), Optional.of(plan));
  }

  /** Reads the written form of the contract. */
  public static Optional<Period> parse(String written) {
    Optional<Plan> plan = Plan.named(written);
    if (plan.isPresent()) {
      return plan.map(Period::plan);
    }
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Period from = part(Integer.parseInt(matcher.group(1)), matcher.group(2));
    if (matcher.group(3) == null) {
      return Optional.of(from);
    }
    Period to = part(Integer.parseInt(matcher.group(3)), matcher.group(4));
    return to.last.isBefore(from.first)
        ? Optional.empty()
        : Optional.of(new Period(from.first, to.last, Optional.empty()));
  }

  private static Period part(int year, @org.jspecify.annotations.Nullable String within) {
    if (within == null) {
      return year(year);
    }
    int number = Integer.parseInt(within.replaceAll("\\D", ""));
    return switch (within.charAt(0)) {
      case 'H' -> half(year, number);
      case 'Q' -> quarter(year, number);
      default -> month(year, Math.min(12, Math.max(1, number)));
    };
  }

  public boolean isYear() {
    return isWholeYears() && first.getYear() == last.getYear();
  }

  /** Whether it begins with a January and ends with a December. */
  public boolean isWholeYears() {
    return first.getMonthValue() == 1 && last.getMonthValue() == 12;
  }

  public int lastYear() {
    return last.getYear();
  }

  public Period minusYears(int years) {
    return new Period(first.minusYears(years), last.minusYears(years), Optional.empty());
  }

  /** The same stretch, whatever it is called. */
  public boolean sameMonths(Period other) {
    return first.equals(other.first) && last.equals(other.last);
  }

  public boolean covers(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  @Override
  public int compareTo(Period other) {
    int byLast = last.compareTo(other.last);
    return byLast != 0 ? byLast : first.compareTo(other.first);
  }

  @Override
  public String toString() {
    if (plan.isPresent()) {
      return plan.get().chineseName();
    }
    if (isWholeYears()) {
      return first.getYear() == last.getYear()
          ? Integer.toString(first.getYear())
          : first.getYear() + ".." + last.getYear();
    }
    if (first.equals(last)) {
      return first.toString();
    }
    return onQuarters() ? quarters() : first + ".." + last;
  }

  /** As people say it: 2025年前三季度, where the contract has {@code 2025-Q1..2025-Q3}. */
  @Override
  public Message message() {
    int from = first.getMonthValue();
    int to = last.getMonthValue();
    if (plan.isPresent()) {
      return Message.of("period.plan", plan.get().chineseName());
    }
    if (first.getYear() != last.getYear()) {
      return isWholeYears()
          ? Message.of("period.years", first.getYear(), last.getYear())
          : Message.of("period.stretch", first.getYear(), from, last.getYear(), to);
    }
    if (first.equals(last)) {
      return Message.of("period.month", first.getYear(), from);
    }
    return NAMED_STRETCHES.contains(from + "-" + to)
        ? Message.of("period.months-" + from + "-" + to, first.getYear())
        : Message.of("period.months", first.getYear(), from, to);
  }

  private boolean onQuarters() {
    return first.getMonthValue() % 3 == 1 && last.getMonthValue() % 3 == 0;
  }

  private String quarters() {
    int from = (first.getMonthValue() + 2) / 3;
    int to = last.getMonthValue() / 3;
    if (first.getYear() != last.getYear()) {
      return first.getYear() + "-Q" + from + ".." + last.getYear() + "-Q" + to;
    }
    if (from == to) {
      return first.getYear() + "-Q" + from;
    }
    if (from % 2 == 1 && to == from + 1) {
      return first.getYear() + "-H" + to / 2;
    }
    return first.getYear() + "-Q" + from + ".." + last.getYear() + "-Q" + to;
  }
}
