package heshu.claim;

import heshu.claim.Lexicon.Predicate;
import heshu.period.PeriodExpression;
import heshu.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the words of time that date one figure alone, among the words before it. */
final class Dates {
  private static final String NOT_WHEN = "比较于与同按到至由从自";

  private final Lexicon lexicon;
  private final Passage passage;
  private final String text;

  Dates(Lexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
  }

  /** The words of time that date a figure right after them: 由2020年的, 产量去年达到. */
  Optional<Mention.Time> before(int from, int end) {
    int close = text.charAt(end - 1) == '的' ? end - 1 : end;
    int number = close <= from ? passage.mentions().size() : passage.firstMentionFrom(close - 1);
    if (number == passage.mentions().size()
        || !(passage.mentions().get(number) instanceof Mention.Time time)) {
      return Optional.empty();
    }
    int start = time.span().start();
    boolean dates = time.span().end() == close && start > from;
    return dates && (lexicon.predicateBefore(text, from, start).isPresent() || dates(from, time))
        ? Optional.of(time)
        : Optional.empty();
  }

  /** Whether a time behind a subject says when: 产量去年达到. Not the base of 比去年, nor 第四届. */
  private boolean dates(int from, Mention.Time time) {
    int start = time.span().start();
    int before = "“‘\"".indexOf(text.charAt(start - 1)) < 0 ? start - 1 : start - 2; // 较“十三五”末
    boolean apart = before >= from && NOT_WHEN.indexOf(text.charAt(before)) < 0;
    return apart && start - from >= 2 && isWhen(time.expression());
  }

  private static boolean isWhen(PeriodExpression expression) {
    return expression instanceof PeriodExpression.Fixed
        || expression instanceof PeriodExpression.FromReviewed
        || expression instanceof PeriodExpression.Months;
  }

  /** The years that a change took, or that a total is of, right before it: 3年增长, 支出五年累计. */
  Optional<Mention.Time> stretch(int from, List<Predicate> predicates) {
    for (Predicate predicate : predicates) {
      if (predicate.cue().rises()
          || predicate.cue().falls()
          || lexicon.words("in-total").contains(predicate.words(text))) {
        for (Mention.Time time : passage.times(new Span(from, predicate.start()))) {
          if (isStretch(time, predicates)) {
            return Optional.of(time);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a time is so many years without a name: 五年, 近三年. */
  static boolean isYears(PeriodExpression expression) {
    return expression instanceof PeriodExpression.YearsEnding
        || expression instanceof PeriodExpression.YearsUpTo
        || expression instanceof PeriodExpression.YearsTold;
  }

  private static boolean isStretch(Mention.Time time, List<Predicate> predicates) {
    return isYears(time.expression())
        && predicates.stream().anyMatch(p -> p.start() == time.span().end());
  }
}
