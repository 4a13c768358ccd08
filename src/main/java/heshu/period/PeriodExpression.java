package heshu.period;

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
}
