package heshu.period;

import heshu.period.PeriodScanner.Found;
import heshu.text.Trie;
import java.util.Optional;

/**
 * Scans numbers of years that name which ones they are: 近三年, 过去五年, 五年来, 今后五年, 3年增长, and at the head
 * of a clause 五年全省新增….
 */
final class StretchScan {
  private static final Trie<Boolean> RECENT = PeriodWords.STANDARD.trie("recent");
  private static final Trie<Boolean> AHEAD = PeriodWords.STANDARD.trie("ahead");
  private static final Trie<Boolean> AFTERWARDS = PeriodWords.STANDARD.trie("afterwards");
  private static final Trie<Boolean> OTHERWISE = PeriodWords.STANDARD.trie("not-afterwards");
  private static final Trie<Boolean> CHANGES = PeriodWords.STANDARD.trie("change");
  private static final Trie<Boolean> TOTALS = PeriodWords.STANDARD.trie("total");
  private static final Trie<Boolean> OPENED = PeriodWords.STANDARD.trie("opened");
  private static final Trie<Boolean> NOT_OPENED = PeriodWords.STANDARD.trie("not-opened");

  /**
   * The years of a plan or of a government: what they open a clause with is told of all of them.
   */
  private static final int TERM = 5;

  private static final char FIRST_HAN = '\u4e00';

  /** Before a number of years these make it a run, an ordinal or a term: 连续3年增长. */
  private static final String NO_STRETCH = "续第满每隔用历经达期缩短长至到超为";

  private static final String COMPARING = "比较是";

  private static final String CLAUSE_ENDS = "，,。；;：:、 \u3000\n";

  private static final int LONGEST_STRETCH = 30;

  private StretchScan() {}

  static void markFirstLetters(boolean[] letters) {
    RECENT.markFirstLetters(letters);
    AHEAD.markFirstLetters(letters);
  }

  /** 近三年, 过去五年, 五年来: years without a name, before or behind the reviewed one. */
  static Optional<Found> at(CharSequence text, int from) {
    if (text.charAt(from) == '前' && from > 0 && text.charAt(from - 1) == '学') {
      return Optional.empty(); // 学前一年免费教育
    }
    Optional<Found> ago = ago(text, from);
    if (ago.isPresent()) {
      return ago;
    }
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
    if (cursor.letter() == '前'
        && recent < 0
        && from > 0
        && "比较".indexOf(text.charAt(from - 1)) >= 0) {
      return PeriodScanner.found( // 比五年前增加
          from, cursor.at() + 1, Optional.of(new PeriodExpression.FromContext(-count.value())));
    }
    long after =
        OTHERWISE.longest(text, cursor.at(), text.length()) < 0
            ? AFTERWARDS.longest(text, cursor.at(), text.length())
            : -1;
    if (recent < 0 && ahead < 0 && after < 0) {
      return stretch(text, from, cursor.at(), count.value());
    }
    int end = cursor.at() + (after < 0 ? 0 : Trie.length(after));
    return PeriodScanner.found(
        from,
        end,
        Optional.of(
            ahead >= 0
                ? new PeriodExpression.YearsAhead(count.value())
                : new PeriodExpression.YearsUpTo(count.value())));
  }

  /** 比五年前增加: a year so long before the one spoken of. */
  private static Optional<Found> ago(CharSequence text, int from) {
    boolean compared = from > 0 && COMPARING.indexOf(text.charAt(from - 1)) >= 0;
    SmallNumber count = compared ? SmallNumber.at(text, from) : new SmallNumber(-1, from);
    if (count.value() < 1 || count.value() > LONGEST_STRETCH) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(text, count.end());
    return cursor.skip('年') && cursor.skip('前') && !cursor.skip('后')
        ? PeriodScanner.found(
            from, cursor.at(), Optional.of(new PeriodExpression.FromContext(-count.value())))
        : Optional.empty();
  }

  /** 3年增长58%: the years that a change took; 五年全省新增, 五年累计: those that are summed up. */
  private static Optional<Found> stretch(CharSequence text, int from, int end, int years) {
    boolean other = from > 0 && NO_STRETCH.indexOf(text.charAt(from - 1)) >= 0;
    if (other || years <= 1 || years > LONGEST_STRETCH) {
      return Optional.empty();
    }
    if (CHANGES.longest(text, end, text.length()) >= 0) {
      return PeriodScanner.found(from, end, Optional.of(new PeriodExpression.YearsEnding(years)));
    }
    boolean all =
        TOTALS.longest(text, end, text.length()) >= 0
            || (opensClause(text, from) && opens(text, end, years));
    return all
        ? PeriodScanner.found(from, end, Optional.of(new PeriodExpression.YearsTold(years)))
        : Optional.empty();
  }

  private static boolean opens(CharSequence text, int end, int years) {
    boolean term =
        years == TERM
            && end < text.length()
            && text.charAt(end) >= FIRST_HAN
            && text.charAt(end) < '\u9fff'
            && NOT_OPENED.longest(text, end, text.length()) < 0;
    return term || OPENED.longest(text, end, text.length()) >= 0;
  }

  private static boolean opensClause(CharSequence text, int from) {
    return from == 0 || CLAUSE_ENDS.indexOf(text.charAt(from - 1)) >= 0;
  }
}
