package heshu.quantity;

import java.math.BigDecimal;

/** The Chinese words for powers of ten that multiply a figure: 十, 百, 千, 万, 亿 and their chains. */
final class Scales {
  private Scales() {}

  /** The power of ten of a scale word, or 0 if the letter is none. */
  static int exponent(char letter) {
    return switch (letter) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  static BigDecimal power(int exponent) {
    return BigDecimal.ONE.scaleByPowerOfTen(exponent).setScale(0);
  }
}
