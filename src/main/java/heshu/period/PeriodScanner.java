package heshu.period;

import heshu.text.Span;
import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds words of time in text whose widths are folded: 2025年, 2021—2025年, 前三季度, 1—11月, 去年, 十四五时期,
 * 五年来. Lengths of time that name no years (连续5年) are none of its business.
 */
public final class PeriodScanner {
  private static final String RESOURCE = "words.tsv";
  private static final Trie<PeriodExpression> NAMED = named();

  private static final String NUMERALS = "〇零一二三四五六七八九十两";
  private static final String BEHIND_NUMBERS = "年月季个世多-–—－~～至到―./ ";
  private static final int LONGEST_NUMBER = 5;
  private static final boolean[] STARTS = starts();

  /**
   * Words of time at a place.
   *
   * @param expression what they mean; absent for a day (1月27日), a decade and other dates that no
   *     statistic speaks of
   */
  public record Found(Span span, Optional<PeriodExpression> expression) {}

  /** Whether words of time may begin with a letter. */
  public static boolean mayStart(char letter) {
    return STARTS[letter];
  }

  private static boolean[] starts() {
    boolean[] starts = new boolean[Character.MAX_VALUE + 1];
    NAMED.markFirstLetters(starts);
    StretchScan.markFirstLetters(starts);
    for (char letter : ("上下前第0123456789" + NUMERALS).toCharArray()) {
      starts[letter] = true;
    }
    return starts;
  }

  /** The longest words of time that begin at {@code from}. */
  public Optional<Found> at(CharSequence text, int from) {
    char letter = text.charAt(from);
    if (!STARTS[letter]) {
      return Optional.empty();
    }
    if (isNumeral(letter)) {
      return isDated(text, from) ? number(text, from) : Optional.empty();
    }
    Optional<Found> word = word(text, from);
    if (word.isPresent()) {
      return word;
    }
    Optional<Found> years = StretchScan.at(text, from);
    return years.isPresent() ? years : CalendarScan.partOfYear(text, from);
  }

  private static boolean isNumeral(char letter) {
    return SmallNumber.isDigit(letter) || NUMERALS.indexOf(letter) >= 0;
  }

  /** Whether a word of time, a dash or a plan's name can follow the numerals here. */
  private static boolean isDated(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isNumeral(text.charAt(at)) && at - from <= LONGEST_NUMBER) {
      at++;
    }
    boolean plan = at - from >= 2 && text.charAt(at - 1) == '五';
    return plan || (at < text.length() && BEHIND_NUMBERS.indexOf(text.charAt(at)) >= 0);
  }

  private Optional<Found> number(CharSequence text, int from) {
    Optional<Found> date =
        SmallNumber.isDigit(text.charAt(from))
            ? CalendarScan.dashedDate(text, from)
            : PlanScan.at(text, from);
    if (date.isPresent()) {
      return date;
    }
    Optional<Found> year = CalendarScan.year(text, from);
    if (year.isPresent()) {
      return year;
    }
    Optional<Found> part = CalendarScan.partOfYear(text, from);
    return part.isPresent() ? part : StretchScan.at(text, from);
  }

  private Optional<Found> word(CharSequence text, int from) {
    long match = NAMED.longest(text, from, text.length());
    if (match < 0) {
      return Optional.empty();
    }
    int end = from + Trie.length(match);
    if (text.charAt(from) == '上' && end < text.length() && text.charAt(end) == '均') {
      return Optional.empty(); // 在此基础上年均增长 is no 上年
    }
    PeriodExpression expression = NAMED.value(match);
    boolean year = !(expression instanceof PeriodExpression.Months);
    Optional<YearPart> part = year ? YearPart.at(text, end) : Optional.empty();
    if (part.isPresent() && expression instanceof PeriodExpression.FromReviewed reviewed) {
      YearPart within = part.get();
      return found(
          from,
          within.end(),
          within.day()
              ? Optional.empty()
              : Optional.of(
                  (year0, context) ->
                      Optional.of(
                          Period.months(year0 + reviewed.years(), within.first(), within.last()))));
    }
    if (part.isPresent() && expression instanceof PeriodExpression.FromContext base) {
      YearPart within = part.get();
      return found(
          from,
          within.end(),
          within.day()
              ? Optional.empty()
              : Optional.of(
                  (year0, context) ->
                      Optional.of(
                          Period.months(
                              context.map(Period::lastYear).orElse(year0) + base.years(),
                              within.first(),
                              within.last()))));
    }
    return found(from, end, Optional.of(expression));
  }

  static Optional<Found> found(int from, int end, Optional<PeriodExpression> expression) {
    return Optional.of(new Found(new Span(from, end), expression));
  }

  private static Trie<PeriodExpression> named() {
    Trie.Builder<PeriodExpression> trie = Trie.builder();
    try (InputStream in =
            Objects.requireNonNull(PeriodScanner.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          String[] fields = line.split("[\t ]", -1);
          trie.put(fields[0], expression(fields));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trie.build();
  }

  private static PeriodExpression expression(String[] fields) {
    int first = Integer.parseInt(fields[2]);
    return switch (fields[1]) {
      case "reviewed" -> new PeriodExpression.FromReviewed(first);
      case "context" -> new PeriodExpression.FromContext(first);
      case "ahead" -> new PeriodExpression.YearsAhead(first);
      default -> new PeriodExpression.Months(first, Integer.parseInt(fields[3]));
    };
  }
}
