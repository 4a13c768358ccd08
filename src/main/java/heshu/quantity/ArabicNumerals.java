package heshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers that begin with ASCII digits: 1,234.5, 1.39万亿, 7000余万, 2万5千, 8千亿. */
final class ArabicNumerals {
  private static final int GROUP = 3;
  private static final String SURPLUS = "余多";
  private static final int LONGEST = 30;

  /** Scale words beyond this are no number; reading them must not cost memory. */
  private static final int MOST_ZEROS = 16;

  private final UnitReader units;

  ArabicNumerals(UnitReader units) {
    this.units = units;
  }

  static boolean isDigit(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  Numeral read(CharSequence text, int from) {
    int end = digits(text, from);
    String written = text.subSequence(from, end).toString();
    BigDecimal value = value(written);
    int dot = written.indexOf('.');
    int decimals = dot < 0 ? 0 : Math.min(LONGEST, written.length() - dot - 1);
    Scaling scaling = scaling(text, end);
    value = Numeral.plain(value.scaleByPowerOfTen(scaling.exponent()));
    Numeral numeral =
        new Numeral(
            scaling.end(),
            value,
            Optional.empty(),
            written,
            decimals,
            scaling.exponent(),
            /* han= */ false,
            /* bareScale= */ false,
            scaling.surplus());
    return scaling.exponent() >= GROUP && !scaling.surplus()
        ? chained(text, from, numeral)
        : numeral;
  }

  /** The value of digits with separators; absurdly long ones are cut, so that time stays linear. */
  static BigDecimal value(String written) {
    String bare = written.indexOf(',') < 0 ? written : written.replace(",", "");
    return new BigDecimal(bare.length() > LONGEST ? bare.substring(0, LONGEST - 1) + '0' : bare);
  }

  /** Where digits, thousands separators and a decimal point end. */
  static int digits(CharSequence text, int from) {
    int at = from;
    while (isDigit(text, at)) {
      at++;
    }
    if (at - from <= GROUP) {
      while (separated(text, at)) {
        at += GROUP + 1;
      }
    }
    if (at < text.length() && text.charAt(at) == '.' && isDigit(text, at + 1)) {
      at++;
      while (isDigit(text, at)) {
        at++;
      }
    }
    return at;
  }

  private static boolean separated(CharSequence text, int at) {
    return at < text.length()
        && text.charAt(at) == ','
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + GROUP)
        && !isDigit(text, at + GROUP + 1);
  }

  /** Scale words with 余 or 多 among them; none where a unit begins with the word (千瓦, 百分点). */
  private Scaling scaling(CharSequence text, int from) {
    int at = from;
    int exponent = 0;
    boolean surplus = false;
    int end = from;
    while (at < text.length() && exponent < MOST_ZEROS) {
      char letter = text.charAt(at);
      if (SURPLUS.indexOf(letter) >= 0 && !surplus && beforeCounted(text, at + 1)) {
        surplus = true;
      } else if (letter != '十' && Scales.exponent(letter) > 0 && !units.beginsUnit(text, at)) {
        exponent += Scales.exponent(letter);
      } else {
        break;
      }
      at++;
      end = at;
    }
    return new Scaling(exponent, surplus, end);
  }

  /** Whether 余 or 多 stands before a scale or a unit, rather than in a word such as 多种. */
  private boolean beforeCounted(CharSequence text, int at) {
    return at < text.length()
        && (Scales.exponent(text.charAt(at)) > 0 || units.at(text, at).isPresent());
  }

  /** 2万5千, 3亿4500万: further digits with a smaller scale. */
  private Numeral chained(CharSequence text, int from, Numeral first) {
    if (!isDigit(text, first.end())) {
      return first;
    }
    int end = digits(text, first.end());
    Scaling scaling = scaling(text, end);
    if (scaling.exponent() == 0 || scaling.exponent() >= first.exponent()) {
      return first;
    }
    BigDecimal rest = value(text.subSequence(first.end(), end).toString());
    return new Numeral(
        scaling.end(),
        Numeral.plain(first.value().add(rest.scaleByPowerOfTen(scaling.exponent()))),
        Optional.empty(),
        text.subSequence(from, end).toString(),
        0,
        scaling.exponent(),
        /* han= */ false,
        /* bareScale= */ false,
        scaling.surplus());
  }

  /** What scale words amount to. */
  private record Scaling(int exponent, boolean surplus, int end) {}
}
