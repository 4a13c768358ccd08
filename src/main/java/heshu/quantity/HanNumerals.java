package heshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers in Han numerals: 一百二十三, 两万两千, 五点六, 三四十, 十七八, 数十, 百亿, 四千余, 一〇八. Reading never fails
 * at a numeral; a string of numerals without sense is read as its digits.
 */
final class HanNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 24;
  private static final int MOST_SCALE_WORDS = 3;

  private final UnitReader units;

  HanNumerals(UnitReader units) {
    this.units = units;
  }

  static boolean isNumeral(char letter) {
    return digit(letter) >= 0 || Scales.exponent(letter) > 0;
  }

  static int digit(char letter) {
    return switch (letter) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(letter);
    };
  }

  Numeral read(CharSequence text, int from) {
    int at = from;
    boolean some = isSome(text.charAt(from));
    if (some) {
      at++;
    }
    while (at < text.length()
        && at - from < LONGEST
        && isNumeral(text.charAt(at))
        && !(at > from && units.beginsUnit(text, at))) {
      at++;
    }
    return finish(text, from, some ? from + 1 : from, at, some);
  }

  private static boolean isSome(char letter) {
    return letter == '数' || letter == '几';
  }

  private Numeral finish(CharSequence text, int from, int first, int last, boolean some) {
    int pair = pair(text, first, last);
    BigDecimal low = pair < 0 ? value(text, first, last, -1) : value(text, first, last, pair + 1);
    int pointEnd = pair < 0 ? fraction(text, last) : last;
    if (pointEnd > last) {
      return decimal(text, from, last, pointEnd, low);
    }
    boolean more =
        last < text.length() && isMore(text.charAt(last)) && countedAfter(text, last + 1);
    int scaleAt = trailingScale(text, first, last);
    int end = more ? scaleEnd(text, last + 1) : last;
    int behind = scaleExponent(text, last, end);
    int exponent = behind + scaleExponent(text, scaleAt, last);
    int writtenEnd = scaleAt == first ? last : scaleAt;
    return new Numeral(
        end,
        Numeral.plain(low.scaleByPowerOfTen(behind)),
        pair < 0 ? Optional.empty() : Optional.of(value(text, first, last, pair)),
        text.subSequence(from, writtenEnd).toString(),
        0,
        exponent,
        /* han= */ true,
        !some && isBareScale(text, first, last),
        some || more);
  }

  /** 五点六, with a scale behind it: 三点二万. */
  private static Numeral decimal(
      CharSequence text, int from, int last, int pointEnd, BigDecimal whole) {
    int end = scaleEnd(text, pointEnd);
    int exponent = scaleExponent(text, pointEnd, end);
    BigDecimal value = whole.add(decimals(text, last + 1, pointEnd));
    return new Numeral(
        end,
        Numeral.plain(value.scaleByPowerOfTen(exponent)),
        Optional.empty(),
        text.subSequence(from, pointEnd).toString(),
        pointEnd - last - 1,
        exponent,
        /* han= */ true,
        /* bareScale= */ false,
        /* surplus= */ false);
  }

  private static boolean isMore(char letter) {
    return letter == '余' || letter == '多' || letter == '几';
  }

  private static int scaleEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < MOST_SCALE_WORDS
        && Scales.exponent(text.charAt(end)) >= 4) {
      end++;
    }
    return end;
  }

  private boolean countedAfter(CharSequence text, int at) {
    return at < text.length()
        && (Scales.exponent(text.charAt(at)) >= 4 || units.at(text, at).isPresent());
  }

  /** Where the 万 or 亿 behind the number begins; the number itself if it is nothing else. */
  private static int trailingScale(CharSequence text, int first, int last) {
    int at = last;
    while (at > first && Scales.exponent(text.charAt(at - 1)) >= 4) {
      at--;
    }
    return at;
  }

  private static int scaleExponent(CharSequence text, int from, int to) {
    int exponent = 0;
    for (int i = from; i < to; i++) {
      exponent += Scales.exponent(text.charAt(i));
    }
    return exponent;
  }

  private static boolean isBareScale(CharSequence text, int first, int last) {
    for (int i = first; i < last; i++) {
      if (digit(text.charAt(i)) >= 0 || text.charAt(i) == '十') {
        return false;
      }
    }
    return true;
  }

  /** The place of the first of two neighbours such as 三四 in 三四十, or -1. */
  private static int pair(CharSequence text, int first, int last) {
    int found = -1;
    for (int i = first; i + 1 < last; i++) {
      int a = digit(text.charAt(i));
      int b = digit(text.charAt(i + 1));
      if (a >= 0 && b >= 0) {
        boolean close = a >= 1 && (b == a + 1 || (a == 3 && b == 5));
        if (!close || found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Where 点五六 behind a number ends; {@code from} if there is none. */
  private static int fraction(CharSequence text, int from) {
    if (from >= text.length() || text.charAt(from) != '点') {
      return from;
    }
    int at = from + 1;
    while (at < text.length() && digit(text.charAt(at)) >= 0 && at - from < LONGEST) {
      at++;
    }
    return at == from + 1 ? from : at;
  }

  private static BigDecimal decimals(CharSequence text, int from, int to) {
    StringBuilder digits = new StringBuilder("0.");
    for (int i = from; i < to; i++) {
      digits.append(digit(text.charAt(i)));
    }
    return new BigDecimal(digits.toString());
  }

  /** The value of the numerals in a stretch, leaving out the one at {@code skip}. */
  private static BigDecimal value(CharSequence text, int first, int last, int skip) {
    if (isDigitString(text, first, last, skip)) {
      return digitString(text, first, last, skip);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    int digit = -1;
    int place = 0;
    int largest = 0;
    for (int i = first; i < last; i++) {
      char letter = text.charAt(i);
      int exponent = Scales.exponent(letter);
      if (i == skip) {
        continue;
      }
      if (exponent == 0) {
        digit = digit(letter);
        place = digit == 0 ? 1 : place;
      } else if (exponent < 4) {
        section = section.add(power(digit < 0 ? 1 : digit, exponent));
        place = exponent;
        digit = -1;
      } else {
        BigDecimal whole = section.add(BigDecimal.valueOf(Math.max(digit, 0)));
        boolean alone = whole.signum() == 0 && total.signum() == 0;
        BigDecimal counted = alone ? BigDecimal.ONE : whole;
        total =
            exponent < largest
                ? total.add(counted.scaleByPowerOfTen(exponent))
                : total.add(counted).scaleByPowerOfTen(exponent);
        largest = Math.max(largest, exponent);
        section = BigDecimal.ZERO;
        place = exponent;
        digit = -1;
      }
    }
    int tail = place > 1 ? place - 1 : 0;
    BigDecimal rest = digit < 0 ? BigDecimal.ZERO : power(digit, tail);
    return Numeral.plain(total.add(section).add(rest));
  }

  private static BigDecimal power(int digit, int exponent) {
    return BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
  }

  private static boolean isDigitString(CharSequence text, int first, int last, int skip) {
    for (int i = first; i < last; i++) {
      if (i != skip && digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal digitString(CharSequence text, int first, int last, int skip) {
    StringBuilder digits = new StringBuilder("0");
    for (int i = first; i < last; i++) {
      if (i != skip) {
        digits.append(digit(text.charAt(i)));
      }
    }
    return new BigDecimal(new java.math.BigInteger(digits.toString()));
  }
}
