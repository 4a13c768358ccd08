package heshu.rule.verdict;

import heshu.claim.Claim;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import java.math.BigDecimal;

/** 翻一番, 翻两番, 倍增: words for a ratio of 2ⁿ that no digits stand behind. */
final class Doubling {
  /** 翻一番 holds from a little below twice … */
  private static final BigDecimal LOW = new BigDecimal("0.975");

  /** … to a quarter above; beyond that a report says 翻一番多 or gives the ratio. */
  private static final BigDecimal HIGH = new BigDecimal("1.25");

  private Doubling() {}

  static boolean isDoubling(Claim claim) {
    String text = claim.text();
    return text.contains("番") || text.contains("翻") || text.contains("倍增");
  }

  static Interval bounds(Claim claim, Interval written) {
    boolean bare = isDoubling(claim) && claim.quantity().hedge() == Hedge.EXACT;
    BigDecimal ratio = claim.quantity().value();
    return bare ? Interval.closed(ratio.multiply(LOW), ratio.multiply(HIGH)) : written;
  }
}
