package heshu.binding;

import heshu.quantity.Unit;
import heshu.quantity.Units;
import java.util.List;
import java.util.Set;

/**
 * Units of different dimensions that drafts confuse: a figure of one may be set against a claim in
 * the other, so that the slip can be named. All others never meet.
 */
final class Confusable {
  /** Kept of a fit where units are confused. */
  private static final double CONFUSED = 0.35;

  private static final List<Set<String>> PAIRS =
      List.of(
          Set.of("length", "area"),
          Set.of("area", "volume"),
          Set.of("area", "area-times"),
          Set.of("person", "person-times"),
          Set.of("person", "count"),
          Set.of("count", "times"),
          Set.of("power", "energy"),
          Set.of("percent", "percentage-points"),
          Set.of("length", "lane-length"),
          Set.of("multiple", "percent"),
          Set.of("multiple", "number"));

  private static final String ANY = "个";

  /** Kept of a fit where what is counted is counted by other words: 个 and 头. */
  private static final double OTHER_COUNTER = 0.6;

  private static final List<Set<String>> COUNTERS =
      WordLists.lines("counters.tsv").all().stream().map(Set::of).toList();

  private Confusable() {}

  /** What is left of a fit for a figure in one unit and a claim in another. */
  static double kept(Unit figure, Unit claim) {
    if (figure.converts(claim) || figure.equals(Units.NONE) || isForEach(figure, claim)) {
      return figure.dimension().equals("count") ? counted(figure.symbol(), claim.symbol()) : 1;
    }
    if (isAnyCounter(figure, claim)) {
      return OTHER_COUNTER;
    }
    return confused(figure.dimension(), claim);
  }

  /** What is left of a fit for a figure of some dimension, its unit unsaid, and a claim. */
  static double kept(String dimension, Unit claim) {
    boolean money = isMoney(dimension) && isMoney(claim.dimension());
    return money || dimension.equals(claim.dimension()) ? 1 : confused(dimension, claim);
  }

  private static double confused(String dimension, Unit claim) {
    boolean money = isMoney(dimension) && isMoney(claim.dimension());
    return money || PAIRS.contains(pair(dimension, claim.dimension())) ? CONFUSED : 0;
  }

  /** Whether the claim leaves out for what: 亩均税收28.6万元, in a table 万元/亩. */
  static boolean isForEach(Unit figure, Unit claim) {
    return !claim.symbol().isEmpty() && figure.symbol().startsWith(claim.symbol() + "/");
  }

  /** 个 counts people as well as things: 23万个婴幼儿 are 23万人. */
  static boolean isAnyCounter(Unit figure, Unit claim) {
    return claim.symbol().equals(ANY) && figure.dimension().equals("person");
  }

  private static double counted(String one, String other) {
    boolean alike =
        one.equals(other)
            || COUNTERS.stream().anyMatch(line -> line.contains(one) && line.contains(other))
            || COUNTERS.stream().noneMatch(line -> line.contains(one))
            || COUNTERS.stream().noneMatch(line -> line.contains(other));
    boolean any = one.equals(ANY) || other.equals(ANY);
    return alike ? 1 : any ? OTHER_COUNTER : 0;
  }

  private static Set<String> pair(String one, String other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }

  private static boolean isMoney(String dimension) {
    return dimension.equals("money") || dimension.startsWith("foreign-money");
  }
}
