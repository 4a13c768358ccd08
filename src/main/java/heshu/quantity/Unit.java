package heshu.quantity;

import java.math.BigDecimal;

/**
 * A unit without scale words. Scale words (万, 亿) belong to the numeral in a text, and to {@link
 * ScaledUnit} in a table.
 *
 * @param symbol as the contract prints it: 元, 平方米, %, 百分点, 位, 倍, 微克/立方米
 * @param dimension what it measures; units convert only within one dimension ({@code money}, {@code
 *     foreign-money.usd}, {@code area}, {@code length}, {@code count}, {@code percent}, {@code
 *     percentage-points} …)
 * @param factor how many of the dimension's base unit one of this is, above zero
 * @param customary whether the unit is customary rather than statutory (亩, 斤, 公里): never an error
 *     in this genre
 */
public record Unit(String symbol, String dimension, BigDecimal factor, boolean customary) {

  /** Whether a figure in this unit can be converted into the other. */
  public boolean converts(Unit other) {
    return dimension.equals(other.dimension);
  }
}
