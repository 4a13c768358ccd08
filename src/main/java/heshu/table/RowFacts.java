package heshu.table;

import heshu.quantity.ScaledUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a row says of the cells in it.
 *
 * @param label its label; one without words where the row has none
 * @param path the rows it stands under, outermost first
 * @param region its region, as written
 * @param time its time, where a column holds times
 * @param unit what its unit column states
 * @param words the texts of its key columns, as written
 */
record RowFacts(
    Caption label,
    List<Caption> path,
    String region,
    PeriodCaption time,
    Optional<ScaledUnit> unit,
    List<String> words) {
  RowFacts {
    path = List.copyOf(path);
    words = List.copyOf(words);
  }
}
