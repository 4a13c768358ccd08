package heshu.binding;

import heshu.quantity.Unit;
import heshu.text.WordClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the last word of a label says of the dimension of its figures, where the table states no
 * unit: 公路里程 is a length, whatever it is counted in, and 公路货运量 is none.
 */
final class Heads {
  private static final Map<String, WordClass> WORDS =
      WordLists.lines("heads.tsv").all().stream()
          .collect(
              Collectors.toMap(
                  line -> line[0],
                  line -> WordClass.of(WordLists.bars(line[1])),
                  (one, other) -> one,
                  LinkedHashMap::new));

  private Heads() {}

  /** What is left of a fit for a figure of a label without a unit and a claim in some unit. */
  static double kept(String label, Unit claim) {
    int bracket = label.indexOf('(');
    String bare = bracket > 1 ? label.substring(0, bracket) : label;
    String head = "";
    List<String> said = List.of();
    for (Map.Entry<String, WordClass> entry : WORDS.entrySet()) {
      String word = entry.getValue().before(bare, bare.length());
      if (word.length() > head.length()) {
        head = word;
        said = List.of(entry.getKey().split("\\|", -1));
      }
    }
    boolean open = said.isEmpty() || claim.dimension().isEmpty();
    return open ? 1 : said.stream().mapToDouble(one -> Confusable.kept(one, claim)).max().orElse(1);
  }
}
