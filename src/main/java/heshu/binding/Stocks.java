package heshu.binding;

import heshu.glossary.Indicator;
import heshu.glossary.Indicator.Nature;
import java.util.List;
import java.util.Set;

/** Tells a stock (高新技术企业数, 高速公路里程) from what happens in a year (粮食产量, 新增就业). */
final class Stocks {
  private static final List<String> ENDS = words("stock");
  private static final List<String> ANYWHERE = words("anywhere");
  private static final List<String> FLOWS = words("flow");
  private static final List<String> ADDED = words("added");
  private static final List<String> WORKS = words("works");

  /** What is counted, and ratios: never added up over years. */
  private static final Set<Nature> NEVER_ADDED =
      Set.of(Nature.COUNT, Nature.SHARE, Nature.RATE, Nature.RATIO, Nature.PER_HEAD, Nature.INDEX);

  private Stocks() {}

  private static List<String> words(String kind) {
    return WordLists.lines("stocks.tsv").all().stream()
        .filter(line -> line[0].equals(kind))
        .map(line -> line[1])
        .toList();
  }

  /** Whether a label, with what stands around it, counts what there is at a time. */
  static boolean is(Label label) {
    String own = label.own().text();
    if (isDone(label)) {
      return false;
    }
    boolean counted =
        label.indicator().map(Indicator::nature).filter(NEVER_ADDED::contains).isPresent();
    return counted || isName(own);
  }

  /** Whether a label, or the title of its table, says that it counts what was done in a year. */
  static boolean isDone(Label label) {
    String names = label.own().text() + ' ' + label.within().text();
    String title = label.title().text();
    return FLOWS.stream().anyMatch(names::contains) || WORKS.stream().anyMatch(title::contains);
  }

  /** Whether words say that something was done, so that years of it add up. */
  static boolean saysDone(String words) {
    return FLOWS.stream().anyMatch(words::contains) || ADDED.stream().anyMatch(words::contains);
  }

  private static boolean isName(String own) {
    return ENDS.stream().anyMatch(own::endsWith) || ANYWHERE.stream().anyMatch(own::contains);
  }
}
