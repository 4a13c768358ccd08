package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads units as tables write them: in brackets, after 单位：, in a column of their own.
 *
 * @param units those that are known, the user's own among them
 */
record UnitCaption(Units units) {
  private static final int LONGEST = 16;

  /** A unit that is known, where the words may be something else as well. */
  Optional<ScaledUnit> known(String words) {
    String bare = trimmed(words);
    return bare.isEmpty() || bare.length() > LONGEST ? Optional.empty() : units.parse(bare);
  }

  /**
   * A unit in a place where nothing else can stand. One that is not known becomes a unit of its
   * own, to be compared only with itself.
   */
  Optional<ScaledUnit> stated(String words) {
    String bare = trimmed(words);
    if (bare.isEmpty() || Absence.of(bare).isPresent() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<ScaledUnit> known = units.parse(bare).or(() -> units.parse(withoutBrackets(bare)));
    return known.isPresent() ? known : Optional.of(strange(withoutBrackets(bare)));
  }

  private static ScaledUnit strange(String bare) {
    BigDecimal scale = BigDecimal.ONE;
    int at = 0;
    while (at < bare.length() - 1 && power(bare.charAt(at)) > 0) {
      scale = scale.scaleByPowerOfTen(power(bare.charAt(at++)));
    }
    String symbol = bare.substring(at);
    return new ScaledUnit(
        bare,
        new BigDecimal(scale.toPlainString()),
        new Unit(symbol, "other." + symbol, BigDecimal.ONE, false));
  }

  private static int power(char scaleWord) {
    return switch (scaleWord) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }

  /** All units of a 单位 line: 亿元、% names two. */
  List<ScaledUnit> several(String line) {
    List<ScaledUnit> found = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= line.length(); i++) {
      char letter = i < line.length() ? line.charAt(i) : '、';
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (depth <= 0 && "、,;，； ".indexOf(letter) >= 0) {
        stated(line.substring(start, i)).ifPresent(found::add);
        start = i + 1;
      }
    }
    return found;
  }

  private static String trimmed(String words) {
    String bare = words.strip();
    if (bare.startsWith("单位:")) {
      bare = bare.substring(3);
    }
    if (bare.startsWith("±")) {
      bare = bare.substring(1);
    }
    return bare;
  }

  private static String withoutBrackets(String unit) {
    int open = unit.indexOf('(');
    return open > 0 ? unit.substring(0, open) : unit;
  }
}
