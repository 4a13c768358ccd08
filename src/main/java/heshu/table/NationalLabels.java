package heshu.table;

import heshu.glossary.Regions;
import java.util.List;
import java.util.Set;

/**
 * Tells a table of the nation by its labels. Exports of the national bureau lose their head when
 * someone tidies them up; what stays is that only the nation has a 国内生产总值 (a region's is 地区生产总值)
 * and a 国民总收入.
 */
final class NationalLabels {
  private static final Set<String> ONLY_OF_THE_NATION = Set.of("国内生产总值", "人均国内生产总值", "国民总收入");

  private NationalLabels() {}

  /** The series of one table, those without a region given to the nation where a label says so. */
  static List<Series> placed(List<Series> series) {
    boolean national =
        series.stream()
            .anyMatch(
                one -> one.region().isEmpty() && ONLY_OF_THE_NATION.contains(one.indicator()));
    return national ? series.stream().map(NationalLabels::placed).toList() : series;
  }

  private static Series placed(Series one) {
    return one.region().isEmpty() ? one.inRegion(Regions.NATION) : one;
  }
}
