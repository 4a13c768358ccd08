package heshu.period;

import heshu.text.Widths;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the periods that the headers of tables name: 2025年, 2025, 2025年1-11月, 2025年四季度, 2025-03,
 * 2025Q3, 2020-2025年, “十四五”. A header that names no year (1—11月, 上半年) needs one from elsewhere.
 */
public final class PeriodParser {
  /** What may follow a period in a header without changing it. */
  private static final Set<String> TAILS = PeriodWords.STANDARD.words("header-tail");

  private final PeriodScanner scanner = new PeriodScanner();

  /** The period of a header that names its year. */
  public Optional<Period> parse(String label) {
    return parse(label, OptionalInt.empty());
  }

  /** The period of a header, in {@code year} where the header does not name one. */
  public Optional<Period> parse(String label, int year) {
    return parse(label, OptionalInt.of(year));
  }

  private Optional<Period> parse(String label, OptionalInt year) {
    String bare = bare(label);
    if (bare.isEmpty() || bare.length() > 40) {
      return Optional.empty();
    }
    return compact(bare).or(() -> inWords(bare, year));
  }

  private static String bare(String label) {
    StringBuilder bare = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char letter = Widths.fold(label.charAt(i));
      if (letter > ' ' && "“”\"()[]〔〕".indexOf(letter) < 0) {
        bare.append(letter);
      }
    }
    return bare.toString();
  }

  private Optional<Period> inWords(String bare, OptionalInt year) {
    return scanner
        .at(bare, 0)
        .filter(found -> isTail(bare.substring(found.span().end())))
        .flatMap(PeriodScanner.Found::expression)
        .flatMap(expression -> resolved(expression, year));
  }

  private static Optional<Period> resolved(PeriodExpression expression, OptionalInt year) {
    if (expression instanceof PeriodExpression.Fixed fixed) {
      return Optional.of(fixed.period());
    }
    return year.isPresent() && expression instanceof PeriodExpression.Months
        ? expression.resolve(year.getAsInt(), Optional.empty())
        : Optional.empty();
  }

  private static boolean isTail(String words) {
    return words.isEmpty() || TAILS.contains(words);
  }

  /** 2025, 2025-03, 2025/3, 2025.03, 202503, 2025Q3, 2025-Q3, 2025H1, 2020-2025. */
  private static Optional<Period> compact(String bare) {
    int year = bare.length() >= 4 ? SmallNumber.year(bare.substring(0, 4), 0) : -1;
    if (year < 0) {
      return Optional.empty();
    }
    if (bare.length() == 4) {
      return Optional.of(Period.year(year));
    }
    int at = "-/._".indexOf(bare.charAt(4)) >= 0 ? 5 : 4;
    if (at == bare.length()) {
      return Optional.empty();
    }
    if (Character.isLetter(bare.charAt(at)) && bare.charAt(at) < 128) {
      return YearPart.at(bare, at)
          .filter(part -> part.end() == bare.length())
          .map(part -> Period.months(year, part.first(), part.last()));
    }
    return month(bare, year, at);
  }

  private static Optional<Period> month(String bare, int year, int at) {
    SmallNumber month = SmallNumber.arabic(bare, at);
    int digits = bare.length() - at;
    boolean joined = at == 4 && digits != 2;
    return joined
            || month.end() != bare.length()
            || digits > 2
            || month.value() < 1
            || month.value() > 12
        ? Optional.empty()
        : Optional.of(Period.month(year, month.value()));
  }
}
