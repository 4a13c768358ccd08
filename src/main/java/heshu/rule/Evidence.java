package heshu.rule;

import heshu.table.Observation;
import heshu.table.Series;

/** A cell that a verdict rests on, with the series it stands in. */
public record Evidence(Series series, Observation observation) {}
