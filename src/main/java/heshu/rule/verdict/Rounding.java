package heshu.rule.verdict;

import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** How a report may have shortened the figures of its tables. */
public enum Rounding {
  HALF_UP,
  TRUNCATE,
  EITHER;

  /** The values that a figure may stand for, in its own unit. */
  public Interval bounds(Quantity quantity) {
    if (this == HALF_UP || quantity.hedge() != Hedge.EXACT) {
      return quantity.bounds();
    }
    BigDecimal low =
        this == TRUNCATE ? quantity.value() : quantity.bounds().low().orElse(quantity.value());
    BigDecimal high = quantity.upper().orElse(quantity.value()).add(quantity.resolution());
    return new Interval(
        Optional.of(low), /* lowOpen= */ false, Optional.of(high), /* highOpen= */ true);
  }
}
