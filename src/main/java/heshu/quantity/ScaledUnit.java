package heshu.quantity;

import java.math.BigDecimal;

/**
 * A unit as table headers write it, with its scale word: 亿元, 万人, 百万美元, 千公顷.
 *
 * @param written as written
 * @param scale the product of its scale words, 1 if there are none
 * @param unit the unit below them
 */
public record ScaledUnit(String written, BigDecimal scale, Unit unit) {

  /** What to multiply a cell by to reach the dimension's base unit. */
  public BigDecimal toBase() {
    return scale.multiply(unit.factor());
  }
}
