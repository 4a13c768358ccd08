package heshu.claim;

import heshu.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence inherits from its place in the report.
 *
 * @param year the year that the report reviews
 * @param plan whether the section sets out what is to be done
 * @param period what the section speaks of
 * @param stretch the years that the whole section sums up (五年工作回顾), while a paragraph of it may
 *     speak of the last of them
 * @param headings the headings above, outermost first
 */
record Setting(
    int year,
    boolean plan,
    Optional<Period> period,
    Optional<Period> stretch,
    List<String> headings) {
  Setting {
    headings = List.copyOf(headings);
  }

  /** The period of a figure that nothing nearer dates. */
  Optional<Period> fallback() {
    if (period.isPresent() || year == 0) {
      return period;
    }
    return Optional.of(Period.year(plan ? year + 1 : year));
  }

  Setting speakingOf(Optional<Period> paragraph) {
    return new Setting(year, plan, paragraph, stretch, headings);
  }

  /**
   * Whether a period is the last year of those that the section sums up: named within a paragraph
   * (2025年，总产量…), it is that of one sentence only.
   */
  boolean sumsUp(Optional<Period> spoken) {
    return stretch.isPresent()
        && period.equals(stretch)
        && spoken.filter(p -> p.isYear() && p.lastYear() == stretch.get().lastYear()).isPresent();
  }

  Setting planning() {
    return new Setting(year, true, Optional.empty(), Optional.empty(), headings);
  }
}
