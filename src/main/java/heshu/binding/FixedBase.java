package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.table.Series;
import java.util.Optional;

/**
 * Growth by an index on a fixed year (1978=100). Yearbooks print such indices at constant prices,
 * those of prices apart, so that they give the growth that levels at current prices do not.
 */
final class FixedBase {
  private static final String PRICE = "价格";

  private FixedBase() {}

  /** Whether the growth that a claim speaks of is what an index measures. */
  static boolean tells(Question q, Line line, Series index) {
    if (line.label().own().text().contains(PRICE)) {
      return Basis.of(q.claim()) == Basis.UNSAID;
    }
    boolean nominal = index.real().filter(real -> !real).isPresent();
    return !nominal
        && switch (Basis.of(q.claim())) {
          case REAL -> true;
          case UNSAID -> !Comparability.isNominal(q, line, index);
          case NOMINAL, CHAIN, SCOPE -> false;
        };
  }

  /** Growth since the base of a question, a year's of several years where an average is meant. */
  static Optional<Formula> growth(Question q, Term now, Term base) {
    if (!q.isAverage()) {
      return Ratios.growth(now, base);
    }
    return q.years() > 1 ? Ratios.averageGrowth(now, base, q.years()) : Optional.empty();
  }
}
