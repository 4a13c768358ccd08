package heshu.claim;

import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.NumeralReader;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import java.math.BigDecimal;

/** Scans fractions: 百分之五点六, 千分之三, 三分之二, 1/3, 八成. */
final class FractionScan {
  private static final int NONE = -1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit PER_MILLE = Units.standard().unit("‰").orElseThrow();
  private static final Unit PER_TEN_THOUSAND = Units.standard().unit("‱").orElseThrow();

  private final NumeralReader numerals;

  FractionScan(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** Scans the fraction that begins with a number; gives its end, or -1. */
  int at(ScanText text, int place, Numeral numeral) {
    return switch (text.at(numeral.end())) {
      case '分' -> parts(text, place, numeral);
      case '/' -> slash(text, place, numeral);
      case '成' -> tenths(text, place, numeral);
      default -> NONE;
    };
  }

  private int parts(ScanText text, int place, Numeral whole) {
    int at = whole.end() + 2;
    char next = text.at(at);
    if (text.at(whole.end() + 1) != '之'
        || (!NumeralReader.isHanNumeral(next) && !ScanText.isDigit(next))
        || whole.value().signum() == 0) {
      return NONE;
    }
    Numeral part = numerals.read(text.text(), at);
    int end = part.end();
    return switch (whole.written()) {
      case "百" -> FigureScan.percent(text, place, end, part.value(), part, Units.PERCENT);
      case "千" -> FigureScan.percent(text, place, end, part.value(), part, PER_MILLE);
      case "万" -> FigureScan.percent(text, place, end, part.value(), part, PER_TEN_THOUSAND);
      default -> share(text, place, end, part, whole);
    };
  }

  private int slash(ScanText text, int place, Numeral part) {
    int at = part.end() + 1;
    if (part.han() || part.decimals() > 0 || !ScanText.isDigit(text.at(at))) {
      return NONE;
    }
    Numeral whole = numerals.read(text.text(), at);
    boolean proper =
        whole.isBetween(2, 100)
            && whole.decimals() == 0
            && part.value().signum() > 0
            && part.value().compareTo(whole.value()) < 0;
    char after = text.at(whole.end());
    return proper && after != '/' && !ScanText.isLatin(after)
        ? share(text, place, whole.end(), part, whole)
        : NONE;
  }

  private static int share(ScanText text, int place, int end, Numeral part, Numeral whole) {
    BigDecimal value = part.value().multiply(HUNDRED).divide(whole.value(), Interval.PRECISION);
    return FigureScan.percent(text, place, end, value, part, Units.PERCENT);
  }

  private static int tenths(ScanText text, int place, Numeral numeral) {
    int end = numeral.end() + 1;
    if (!numeral.isBetween(1, 9) || text.length(text.words().notTenths, numeral.end()) > 0) {
      return NONE;
    }
    BigDecimal value = numeral.value().multiply(BigDecimal.TEN);
    int ones = "一二三四五六七八九".indexOf(text.at(end)) + 1;
    if (numeral.han() && ones > 0) {
      value = value.add(BigDecimal.valueOf(ones));
      end++;
    }
    return FigureScan.percent(text, place, end, value, numeral, Units.PERCENT);
  }
}
