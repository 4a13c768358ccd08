package heshu.binding;

import heshu.glossary.Indicator;
import heshu.glossary.Indicator.Nature;
import heshu.text.WordClass;
import java.util.Set;

/** Tells a stock (高新技术企业数, 高速公路里程) from what happens in a year (粮食产量, 新增就业). */
final class Stocks {
  private static final WordClass ENDS = words("stock");
  private static final WordClass ANYWHERE = words("anywhere");
  private static final WordClass FLOWS = words("flow");
  private static final WordClass YEARLY = words("yearly");
  private static final WordClass ADDED = words("added");
  private static final WordClass DEEDS = words("deed");
  private static final WordClass WORKS = words("works");

  /** What is counted, and ratios: never added up over years. */
  private static final Set<Nature> NEVER_ADDED =
      Set.of(Nature.COUNT, Nature.SHARE, Nature.RATE, Nature.RATIO, Nature.PER_HEAD, Nature.INDEX);

  /** What is done in all by the end of a year stays: 累计建成高标准农田. */
  private static final String IN_ALL = "累计建";

  private Stocks() {}

  private static WordClass words(String kind) {
    return WordClass.of(
        WordLists.lines("stocks.tsv").all().stream()
            .filter(line -> line[0].equals(kind))
            .map(line -> line[1])
            .toList());
  }

  /** Whether a label, with what stands around it, counts what there is at a time. */
  static boolean is(Label label) {
    String own = label.own().text();
    if (isDone(label) || isYearly(label)) {
      return isInAll(label);
    }
    boolean counted =
        label.indicator().map(Indicator::nature).filter(NEVER_ADDED::contains).isPresent();
    return counted || isName(own);
  }

  /** Whether a label names what every year has its own of: 粮食产量, 生猪出栏. */
  private static boolean isYearly(Label label) {
    return YEARLY.isWithin(label.own().text()) || YEARLY.isWithin(label.within().text());
  }

  /** Whether a label, or the title of its table, says that it counts what was done in a year. */
  static boolean isDone(Label label) {
    String own = label.own().text();
    String around = label.within().text();
    String title = label.title().text();
    String rest = own.substring(0, own.length() - ENDS.before(own, own.length()).length());
    boolean stands = isName(own) && !FLOWS.isWithin(own); // 高速公路里程 stays, in a 台账 as well
    return FLOWS.isWithin(rest)
        || (!stands && FLOWS.isWithin(around))
        || (!stands && WORKS.isWithin(title));
  }

  /** Whether a label counts what is built in all: 累计建成高标准农田. */
  static boolean isInAll(Label label) {
    return label.own().text().contains(IN_ALL);
  }

  /** Whether words say that something was done, so that years of it add up. */
  static boolean saysDone(String words) {
    return FLOWS.isWithin(words) || ADDED.isWithin(words);
  }

  /** Whether words begin with what was done in a year to what there is more and more of. */
  static boolean isDeed(String words) {
    return !DEEDS.at(words, 0).isEmpty();
  }

  private static boolean isName(String own) {
    return ENDS.ends(own) || ANYWHERE.isWithin(own);
  }
}
