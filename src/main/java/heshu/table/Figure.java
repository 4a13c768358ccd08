package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.text.Widths;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure as a cell writes it.
 *
 * @param value the figure, sign and float tail put right
 * @param decimals digits after the point
 * @param unit what stands behind the digits: 12.3%, 1,240亿元
 */
record Figure(BigDecimal value, int decimals, Optional<ScaledUnit> unit) {
  /** Digits that a binary double holds for certain. */
  private static final MathContext CERTAIN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final int LONGEST = 60;

  /** Words of a plan that leave room around its figure. */
  private static final Pattern ROOM =
      Pattern.compile("^(?:[≤≥<>＜＞约]=?|不低于|不高于|不超过)|(?:左右|以上|以内|以下|上下)$");

  /** Reads a cell, or nothing if it holds no figure. */
  static Optional<Figure> of(String cell, UnitCaption units) {
    int start = 0;
    int end = cell.length();
    if (end > LONGEST) {
      return Optional.empty();
    }
    while (start < end && isSpace(cell.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(cell.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    return isPlain(cell, start, end)
        ? Optional.of(number(cell.substring(start, end), false, Optional.empty()))
        : written(Widths.fold(cell.substring(start, end)), units);
  }

  /** Reads a cell of a plan, which may leave room: 5.5左右, ≤4.5, 2%以内. */
  static Optional<Figure> planned(String cell, UnitCaption units) {
    String bare = cell.strip();
    return bare.length() > LONGEST
        ? Optional.empty()
        : of(ROOM.matcher(bare).replaceAll(""), units);
  }

  /** Whether a cell holds a figure: told of plain digits without reading them. */
  static boolean isIn(String cell, UnitCaption units) {
    boolean plain = cell.length() <= LONGEST && isPlain(cell, 0, cell.length());
    return plain || of(cell, units).isPresent();
  }

  private static boolean isSpace(char letter) {
    return letter <= ' ' || letter == '\u3000' || letter == '\u00A0' || letter == '\uFEFF';
  }

  private static boolean isPlain(String cell, int start, int end) {
    boolean digit = false;
    boolean point = false;
    for (int i = start; i < end; i++) {
      char letter = cell.charAt(i);
      if (letter >= '0' && letter <= '9') {
        digit = true;
      } else if (letter == '.' && digit && !point && i + 1 < end) {
        point = true;
      } else if (letter != '-' || i > start) {
        return false;
      }
    }
    return digit;
  }

  private static Figure number(String digits, boolean negative, Optional<ScaledUnit> unit) {
    BigDecimal read = withoutFloatTail(new BigDecimal(digits));
    BigDecimal value = negative ? read.negate() : read;
    return new Figure(value, Math.max(0, value.scale()), unit);
  }

  /** 60702.606000000001 was 60702.606 before a program printed its binary form. */
  private static BigDecimal withoutFloatTail(BigDecimal read) {
    if (read.scale() <= 0 || read.precision() < 15) {
      return read;
    }
    BigDecimal rounded = read.round(CERTAIN).stripTrailingZeros();
    return read.precision() - rounded.precision() >= 3
        ? rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY)
        : read;
  }

  private static Optional<Figure> written(String cell, UnitCaption units) {
    StringBuilder digits = new StringBuilder(cell.length());
    int at = 0;
    boolean negative = false;
    boolean bracketed = false;
    while (at < cell.length() && !isDigit(cell.charAt(at))) {
      char letter = cell.charAt(at);
      int word = direction(cell, at);
      if (word != 0) {
        negative = word < 0;
        at += 2;
      } else if (letter == '(') {
        bracketed = true;
        at++;
      } else if (letter == '[' && cell.endsWith("]") && at == 0) {
        return of(cell.substring(1, cell.length() - 1), units); // a plan's sum over its years
      } else if ("-−‐–—▼↓".indexOf(letter) >= 0 && !negative) {
        negative = true;
        at++;
      } else if ("+▲↑ ￥¥$'".indexOf(letter) >= 0) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    at = digits(cell, at, digits);
    if (digits.length() == 0) {
      return Optional.empty();
    }
    return tail(cell.substring(at), digits.toString(), negative, bracketed, units);
  }

  private static boolean isDigit(char letter) {
    return (letter >= '0' && letter <= '9') || letter == '.';
  }

  /** 增长 and 上升 before a figure say plus, 下降 and 减少 say minus. */
  private static int direction(String cell, int at) {
    if (at + 2 > cell.length()) {
      return 0;
    }
    return switch (cell.substring(at, at + 2)) {
      case "增长", "上升", "增加", "提高", "上涨" -> 1;
      case "下降", "减少", "降低", "下跌" -> -1;
      default -> 0;
    };
  }

  /** Copies digits, with separators of thousands left out, and an exponent. */
  private static int digits(String cell, int from, StringBuilder digits) {
    int at = from;
    boolean point = false;
    while (at < cell.length()) {
      char letter = cell.charAt(at);
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      } else if (letter == '.'
          && !point
          && at + 1 < cell.length()
          && isDigit(cell.charAt(at + 1))) {
        point = true;
        digits.append('.');
      } else if ((letter == ',' || letter == '\'' || letter == ' ') && isGroup(cell, at)) {
        // a separator of thousands
      } else {
        break;
      }
      at++;
    }
    return exponent(cell, at, digits);
  }

  private static boolean isGroup(String cell, int separator) {
    int end = separator + 4;
    if (end > cell.length() || separator == 0) {
      return false;
    }
    for (int i = separator + 1; i < end; i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return end == cell.length() || !Character.isDigit(cell.charAt(end));
  }

  private static int exponent(String cell, int at, StringBuilder digits) {
    if (at == 0 || at + 1 >= cell.length() || "eE".indexOf(cell.charAt(at)) < 0) {
      return at;
    }
    int end = at + 1;
    if ("+-".indexOf(cell.charAt(end)) >= 0) {
      end++;
    }
    int first = end;
    while (end < cell.length() && Character.isDigit(cell.charAt(end))) {
      end++;
    }
    if (end == first || end - first > 2) {
      return at;
    }
    String plain = new BigDecimal(digits + cell.substring(at, end)).toPlainString();
    digits.setLength(0);
    digits.append(plain);
    return end;
  }

  private static Optional<Figure> tail(
      String words, String digits, boolean negative, boolean bracketed, UnitCaption units) {
    String rest = words.strip();
    boolean minus = negative;
    if (bracketed) {
      if (!rest.startsWith(")")) {
        return Optional.empty();
      }
      minus = true;
      rest = rest.substring(1).strip();
    }
    if (rest.equals("-")) {
      return Optional.of(number(digits, true, Optional.empty()));
    }
    rest = Footnotes.strip(rest);
    if (rest.isEmpty() || rest.equals("↑") || rest.equals("▲")) {
      return Optional.of(number(digits, minus, Optional.empty()));
    }
    if (rest.equals("↓") || rest.equals("▼")) {
      return Optional.of(number(digits, true, Optional.empty()));
    }
    if ("年月季日".indexOf(rest.charAt(0)) >= 0) {
      return Optional.empty(); // 2025年 is a time
    }
    boolean finalMinus = minus;
    String unit = rest.startsWith("个百分点") ? "百分点" : rest;
    return units.known(unit).map(known -> number(digits, finalMinus, Optional.of(known)));
  }
}
