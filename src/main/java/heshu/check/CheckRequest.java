package heshu.check;

import heshu.table.Statistics;

/**
 * What to check against what.
 *
 * @param reading the reports
 * @param statistics what they are checked against
 */
public record CheckRequest(ReadingRequest reading, Statistics statistics) {}
