package heshu.table;

import java.util.List;

/**
 * What the columns of figures of a table say only when they are seen together.
 *
 * @param regions whether they are regions
 * @param shortName the one name that the title writes in full: 产量 below 粮食产量; empty if there is
 *     none
 */
record Across(boolean regions, String shortName) {

  static Across of(Columns columns, List<ColumnCaption> figures, TableFacts facts) {
    long regions = figures.stream().filter(c -> Columns.isRegion(c.name())).count();
    List<String> names = figures.stream().map(ColumnCaption::name).distinct().toList();
    return new Across(
        columns.all(Role.REGION).isEmpty() && regions > 1 && regions * 5 >= figures.size() * 3L,
        NameParts.shortened(NameParts.indicatorOf(facts.topic()), names));
  }
}
