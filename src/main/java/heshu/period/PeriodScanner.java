package heshu.period;

import heshu.text.Span;
import heshu.text.Trie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds words of time in text whose widths are folded: 2025年, 2021—2025年, 前三季度, 1—11月, 去年, 十四五时期,
 * 五年来. Lengths of time that name no years (连续5年) are none of its business.
 */
public final class PeriodScanner {
  private static final String RESOURCE = "words.tsv";
  private static final Trie<PeriodExpression> WORDS = words();
  private static final Trie<Boolean> RECENT =
      set("近", "过去", "这", "最近", "前", "头", "刚刚过去的", "过去的", "上一个", "此前", "过往");
  private static final Trie<Boolean> AHEAD = set("今后", "未来", "接下来", "往后", "下一个", "再用");
  private static final Trie<Boolean> AFTERWARDS = set("多来", "以来", "来", "间", "中", "里");

  /** Right behind a number of years these say how much changed in them: 3年增长58%. */
  private static final Trie<Boolean> CHANGES =
      set(
          "增长", "增加", "提高", "提升", "上升", "下降", "降低", "减少", "扩大", "缩短", "净增", "翻", "累计增长", "累计增加",
          "累计提高", "累计下降", "累计净增", "共增长", "实际增长");

  /** Before a number of years these make it a run, an ordinal or a term: 连续3年增长. */
  private static final String NO_STRETCH = "续第满每隔用历经达期缩短长至到超为";

  private static final int LONGEST_STRETCH = 30;
  private static final Trie<Boolean> PLAN_TAIL =
      set(
          "时期", "期间", "以来", "末期", "末", "期末", "收官之年", "收官", "开局之年", "开局", "规划期", "规划", "规划纲要", "初期",
          "中期", "后期", "前期", "初", "前三年", "前四年", "头三年");
  private static final Trie<Boolean> YEAR_TAIL = set("末", "底", "初", "度", "年底", "年末", "全年");

  private static final String NUMERALS = "〇零一二三四五六七八九十两";
  private static final String BEHIND_NUMBERS = "年月季个世多-–—－~～至到―./ ";
  private static final String QUOTES = "“”\"";
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
    WORDS.markFirstLetters(starts);
    RECENT.markFirstLetters(starts);
    AHEAD.markFirstLetters(starts);
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
    Optional<Found> years = years(text, from);
    return years.isPresent() ? years : partOfYear(text, from);
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
        SmallNumber.isDigit(text.charAt(from)) ? dashedDate(text, from) : plan(text, from);
    if (date.isPresent()) {
      return date;
    }
    Optional<Found> year = year(text, from);
    if (year.isPresent()) {
      return year;
    }
    Optional<Found> part = partOfYear(text, from);
    return part.isPresent() ? part : years(text, from);
  }

  private Optional<Found> word(CharSequence text, int from) {
    long match = WORDS.longest(text, from, text.length());
    if (match < 0) {
      return Optional.empty();
    }
    int end = from + Trie.length(match);
    PeriodExpression expression = WORDS.value(match);
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

  private Optional<Found> plan(CharSequence text, int from) {
    Cursor cursor = new Cursor(text, from);
    int name = cursor.planName();
    if (name == 0) {
      return Optional.empty();
    }
    Optional<Plan> plan = Plan.named(text.subSequence(from, cursor.at()).toString());
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    int bare = cursor.at();
    int afterQuote = cursor.skip('”') || cursor.skip('"') ? cursor.at() : bare;
    long tail = PLAN_TAIL.longest(text, afterQuote, text.length());
    if (tail < 0 && !standsAlone(text, from, bare)) {
      return Optional.empty();
    }
    if (tail < 0) {
      return found(from, bare, Optional.of(new PeriodExpression.Fixed(Period.plan(plan.get()))));
    }
    int end = afterQuote + Trie.length(tail);
    String words = text.subSequence(afterQuote, end).toString();
    return found(from, end, Optional.of(planExpression(plan.get(), words)));
  }

  /** 十四五 is a plan; 九五 and 二十五 are only in quotation marks. */
  private static boolean standsAlone(CharSequence text, int from, int end) {
    boolean counts = end < text.length() && "十百千万亿〇零".indexOf(text.charAt(end)) >= 0;
    boolean quoted =
        from > 0
            && end < text.length()
            && QUOTES.indexOf(text.charAt(from - 1)) >= 0
            && QUOTES.indexOf(text.charAt(end)) >= 0;
    boolean whole = from == 0 && end == text.length();
    return quoted || whole || (!counts && end - from == 3 && text.charAt(from) == '十');
  }

  private static PeriodExpression planExpression(Plan plan, String tail) {
    return switch (tail) {
      case "末", "期末", "末期", "收官之年", "收官" ->
          new PeriodExpression.Fixed(Period.year(plan.lastYear()));
      case "开局之年", "开局" -> new PeriodExpression.Fixed(Period.year(plan.firstYear()));
      case "前三年", "头三年" ->
          new PeriodExpression.Fixed(Period.years(plan.firstYear(), plan.firstYear() + 2));
      case "前四年" ->
          new PeriodExpression.Fixed(Period.years(plan.firstYear(), plan.firstYear() + 3));
      default -> new PeriodExpression.Fixed(Period.plan(plan));
    };
  }

  /** 近三年, 过去五年, 五年来: years without a name, before or behind the reviewed one. */
  private Optional<Found> years(CharSequence text, int from) {
    int at = from;
    long recent = RECENT.longest(text, from, text.length());
    long ahead = AHEAD.longest(text, from, text.length());
    if (recent >= 0) {
      at += Trie.length(recent);
    } else if (ahead >= 0) {
      at += Trie.length(ahead);
    }
    SmallNumber count = SmallNumber.at(text, at);
    if (count.value() < 1 || count.value() > 100) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(text, count.end());
    cursor.skip('多');
    if (!cursor.skip('年')) {
      return Optional.empty();
    }
    long after = AFTERWARDS.longest(text, cursor.at(), text.length());
    if (recent < 0 && ahead < 0 && after < 0) {
      return stretch(text, from, cursor.at(), count.value());
    }
    int end = cursor.at() + (after < 0 ? 0 : Trie.length(after));
    return found(
        from,
        end,
        Optional.of(
            ahead >= 0
                ? new PeriodExpression.YearsAhead(count.value())
                : new PeriodExpression.YearsUpTo(count.value())));
  }

  /** 3年增长58%: the years that a change took. */
  private static Optional<Found> stretch(CharSequence text, int from, int end, int years) {
    boolean changes = CHANGES.longest(text, end, text.length()) >= 0;
    boolean other = from > 0 && NO_STRETCH.indexOf(text.charAt(from - 1)) >= 0;
    return changes && !other && years > 1 && years <= LONGEST_STRETCH
        ? found(from, end, Optional.of(new PeriodExpression.YearsEnding(years)))
        : Optional.empty();
  }

  private Optional<Found> year(CharSequence text, int from) {
    int year = SmallNumber.year(text, from);
    if (year < 0) {
      return decade(text, from);
    }
    Cursor cursor = new Cursor(text, from + SmallNumber.yearLetters(text, from));
    boolean said = cursor.skip('年');
    Optional<Found> range = yearRange(text, from, year, cursor.at(), said);
    if (range.isPresent() || !said) {
      return range;
    }
    int afterYear = cursor.at();
    long tail = YEAR_TAIL.longest(text, afterYear, text.length());
    int partAt = tail >= 0 && text.charAt(afterYear) == '度' ? afterYear + 1 : afterYear;
    Optional<YearPart> part = YearPart.at(text, partAt);
    if (part.isPresent()) {
      return yearWithPart(text, from, year, part.get());
    }
    int end = afterYear + (tail < 0 ? 0 : Trie.length(tail));
    if (startsWith(text, end, "以来")) {
      return found(from, end + 2, Optional.of(new PeriodExpression.Since(YearMonth.of(year, 1))));
    }
    return found(from, end, fixed(Period.year(year)));
  }

  private static Optional<Found> yearWithPart(
      CharSequence text, int from, int year, YearPart part) {
    if (part.day()) {
      return found(from, part.end(), Optional.empty());
    }
    if (startsWith(text, part.end(), "以来")) {
      return found(
          from,
          part.end() + 2,
          Optional.of(new PeriodExpression.Since(YearMonth.of(year, part.first()))));
    }
    return found(from, part.end(), fixed(Period.months(year, part.first(), part.last())));
  }

  /** 2021—2025年, 2021年至2025年; without 年 only where the second is a later year nearby. */
  private static Optional<Found> yearRange(
      CharSequence text, int from, int year, int at, boolean said) {
    Cursor cursor = new Cursor(text, at);
    if (!cursor.skipDash()) {
      return Optional.empty();
    }
    int last = SmallNumber.year(text, cursor.at());
    if (last < year || last > year + 60) {
      return Optional.empty();
    }
    cursor.move(SmallNumber.yearLetters(text, cursor.at()));
    boolean saidAgain = cursor.skip('年');
    boolean dated = YearPart.at(text, cursor.at()).isPresent();
    if ((said && !saidAgain) || dated) {
      return Optional.empty();
    }
    cursor.skip('度');
    return found(from, cursor.at(), fixed(Period.years(year, last)));
  }

  /** 20世纪90年代, 90年代. */
  private static Optional<Found> decade(CharSequence text, int from) {
    SmallNumber number = SmallNumber.at(text, from);
    Cursor cursor = new Cursor(text, number.end());
    if (number.value() < 0) {
      return Optional.empty();
    }
    if (startsWith(text, cursor.at(), "世纪")) {
      int end = cursor.at() + 2;
      SmallNumber tens = SmallNumber.at(text, end);
      boolean more = tens.value() > 0 && startsWith(text, tens.end(), "年代");
      return found(from, more ? tens.end() + 2 : end, Optional.empty());
    }
    return startsWith(text, cursor.at(), "年代")
        ? found(from, cursor.at() + 2, Optional.empty())
        : Optional.empty();
  }

  /** 2026-02-01, 2026/2/1, 2026.2.1. */
  private static Optional<Found> dashedDate(CharSequence text, int from) {
    int year = SmallNumber.year(text, from);
    if (year < 0 || from + 8 > text.length()) {
      return Optional.empty();
    }
    char dash = text.charAt(from + 4);
    if (dash != '-' && dash != '/' && dash != '.') {
      return Optional.empty();
    }
    SmallNumber month = SmallNumber.arabic(text, from + 5);
    if (month.value() < 1
        || month.value() > 12
        || month.end() >= text.length()
        || text.charAt(month.end()) != dash) {
      return Optional.empty();
    }
    SmallNumber day = SmallNumber.arabic(text, month.end() + 1);
    return day.value() < 1 || day.value() > 31
        ? Optional.empty()
        : found(from, day.end(), Optional.empty());
  }

  private static Optional<Found> partOfYear(CharSequence text, int from) {
    return YearPart.at(text, from)
        .map(
            part ->
                new Found(
                    new Span(from, part.end()),
                    part.day()
                        ? Optional.empty()
                        : Optional.of(new PeriodExpression.Months(part.first(), part.last()))));
  }

  private static Optional<PeriodExpression> fixed(Period period) {
    return Optional.of(new PeriodExpression.Fixed(period));
  }

  private static Optional<Found> found(int from, int end, Optional<PeriodExpression> expression) {
    return Optional.of(new Found(new Span(from, end), expression));
  }

  private static boolean startsWith(CharSequence text, int at, String words) {
    return Cursor.startsWith(text, at, words);
  }

  private static Trie<Boolean> set(String... words) {
    Trie.Builder<Boolean> trie = Trie.builder();
    for (String word : words) {
      trie.put(word, true);
    }
    return trie.build();
  }

  private static Trie<PeriodExpression> words() {
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
      default -> new PeriodExpression.Months(first, Integer.parseInt(fields[3]));
    };
  }
}
