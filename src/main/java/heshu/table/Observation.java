package heshu.table;

import heshu.period.Period;

/** One cell of a series and the period it speaks of. */
public record Observation(Period period, Cell cell) {}
