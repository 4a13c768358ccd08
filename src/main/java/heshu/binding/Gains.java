package heshu.binding;

import heshu.claim.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what was gained in a year (新增高新技术企业37家) from what there is at its end (高新技术企业数 214家). Words
 * decide, those of the claim and those of the table.
 */
final class Gains {
  private static final List<String> GAINED =
      List.of(
          "新增加", "新增", "净增加", "净增", "新认定", "新登记", "新设立", "新设", "新注册", "新培育", "新入库", "新入统", "新纳统");

  /** What was built in a year is gained only beside what is built in all. */
  private static final String BUILT = "新建";

  /** What is built and made over is done in a year. */
  private static final List<String> WORKS = List.of("新建", "改建", "扩建", "改造");

  /** New jobs are counted gross: those lost in the year are not taken off. */
  private static final String GROSS = "就业";

  private static final List<String> TOTALS = List.of("总数", "总量", "累计", "保有量", "拥有量", "存量");

  /** What is gained in such units stays, unless a label says that it was done in a year. */
  private static final Set<String> STAY = Set.of("count", "area", "length");

  private Gains() {}

  /** The words of a claim of a gain without the word for it; empty for other claims. */
  static Optional<String> stockOf(String phrase) {
    if (TOTALS.stream().anyMatch(phrase::contains) || phrase.contains(GROSS)) {
      return Optional.empty();
    }
    return GAINED.stream()
        .filter(phrase::contains)
        .findFirst()
        .or(() -> Optional.of(BUILT).filter(phrase::contains))
        .map(word -> phrase.replace(word, ""))
        .filter(rest -> rest.length() >= 2);
  }

  /** The words for what there is in all of a thing that words of a gain may stand with. */
  static String inAll(String phrase) {
    String rest = phrase;
    for (String word : GAINED) {
      rest = rest.replace(word, "");
    }
    rest = rest.replace(BUILT, "").replace("当年", "");
    rest = rest.endsWith("建成") ? rest.substring(0, rest.length() - 2) : rest;
    return "累计" + (rest.startsWith("建设") ? rest.substring(2) : rest);
  }

  /** The words for what was added of a thing. */
  static String added(String phrase) {
    return says(phrase) ? phrase : GAINED.get(1) + phrase;
  }

  /** Whether words say that something was added. */
  static boolean says(String phrase) {
    return phrase.contains(BUILT) || GAINED.stream().anyMatch(phrase::contains);
  }

  /**
   * Whether a claim of a gain meets what there is in all, which it is not: 新增就业, 就业人员. How long all
   * roads are is always told of what there is in all; how much farmland, in some tables not.
   */
  static boolean isNoLevelOf(Question question, Line line) {
    String phrase = question.phrase();
    boolean built = phrase.contains(BUILT) && question.unit().dimension().equals("length");
    boolean gained = built || GAINED.stream().anyMatch(phrase::contains);
    return (gained || Stocks.isDeed(phrase))
        && Stocks.is(line.label())
        && !says(line.label().own().text());
  }

  /** Whether a claim speaks of a gain and the line of what there is in all. */
  static boolean ofStock(Question question, Line line) {
    boolean stock = Stocks.is(line.label());
    boolean stays = STAY.contains(question.unit().dimension()) && !Stocks.isDone(line.label());
    if (stockOf(question.phrase()).isEmpty()) {
      return false;
    }
    boolean gained = GAINED.stream().anyMatch(question.phrase()::contains);
    String label = line.label().own().text();
    boolean works = WORKS.stream().anyMatch(label::contains);
    return gained ? stays || stock : stock && !works;
  }

  /** Whether the words say that something was done, year by year, so that the years add up. */
  static boolean addsUp(Question question, Line line) {
    return question.claim().relation(Relation.Kind.TOTAL_OVER_PERIOD).isPresent()
        || Stocks.isDone(line.label())
        || Stocks.saysDone(question.phrase() + ' ' + line.label().own().text());
  }
}
