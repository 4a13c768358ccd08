/**
 * Periods of official statistics: years, halves, quarters, months, year-to-date, five-year plans.
 */
@NullMarked
package heshu.period;

import org.jspecify.annotations.NullMarked;
