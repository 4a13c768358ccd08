package heshu.check;

import heshu.document.Document;
import heshu.glossary.Regions;
import heshu.table.Series;
import heshu.table.StatTable;
import heshu.table.Statistics;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose report it is when it does not say: the one region, other than the nation, that all the
 * tables of a single region speak of. A report that calls its region 全市 is not taken for that of a
 * province or a county.
 */
final class HomeRegion {
  private static final String LEVELS = "省市州盟县区旗";

  private HomeRegion() {}

  static Optional<String> of(Document document, Statistics statistics, Regions regions) {
    Set<String> homes = new HashSet<>();
    for (StatTable table : statistics.tables()) {
      Set<String> named = named(table, regions);
      if (named.size() == 1) {
        homes.addAll(named);
      }
    }
    return homes.size() == 1
        ? homes.stream().filter(home -> fits(home, document)).findFirst()
        : Optional.empty();
  }

  private static Set<String> named(StatTable table, Regions regions) {
    Set<String> named = new HashSet<>();
    for (Series series : table.series()) {
      String name = regions.normalise(series.region(), Optional.empty());
      if (!name.isEmpty() && !name.equals(Regions.NATION)) {
        named.add(name);
      }
    }
    return named;
  }

  /** Whether the word for the whole that the report uses most (全市) is of the region's level. */
  private static boolean fits(String home, Document document) {
    String text = document.text().content();
    int most = 0;
    char level = 0;
    for (int i = 0; i < LEVELS.length(); i++) {
      int count = count(text, "全" + LEVELS.charAt(i));
      if (count > most) {
        most = count;
        level = LEVELS.charAt(i);
      }
    }
    return level == 0 || home.charAt(home.length() - 1) == level;
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
