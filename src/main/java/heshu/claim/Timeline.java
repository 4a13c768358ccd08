package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Mention.Figure;
import heshu.period.Period;
import heshu.period.PeriodExpression;
import heshu.text.Span;
import heshu.text.WordClass;
import java.util.List;
import java.util.Optional;

/** Keeps what time a sentence speaks of while its clauses are read. */
final class Timeline {
  /** Letters that may go before words of time which open a sentence: 刚刚过去的2025年，. */
  private static final int LONGEST_APPROACH = 6;

  /** Words like 上年 mean nothing where the report's year is not known. */
  private static final int EARLIEST = 1900;

  /** How far from a figure or a time its clause is looked at, in letters. */
  private static final int FARTHEST = 40;

  private static final List<String> AFTERWARDS = List.of("后", "之后", "以后");

  private final Lexicon lexicon;
  private final Setting setting;
  private static final List<String> SUMS = List.of("的总和", "之和", "总和");
  private static final int FARTHEST_SUM = 12;

  private final String text;
  private Optional<Period> now;

  /** When what runs on began: 从2020年开始连续三年. */
  private Optional<Period> start = Optional.empty();

  /** Whether years without a name open the clause of a figure: 五年财政投入达到…. */
  private boolean clauseOfYears;

  Timeline(Lexicon lexicon, Setting setting, String text) {
    this.lexicon = lexicon;
    this.setting = setting;
    this.text = text;
    this.now = Optional.empty();
  }

  /** Takes in the words of time of a clause. */
  void take(List<Mention.Time> times) {
    for (Mention.Time time : times) {
      if (isStart(time)) {
        start = resolve(time);
      } else if (!isBase(time)) {
        resolve(time).ifPresent(period -> now = Optional.of(period));
      }
    }
  }

  private boolean isStart(Mention.Time time) {
    int from = time.span().start();
    int end = time.span().end();
    return from > 0
        && "从自".indexOf(text.charAt(from - 1)) >= 0
        && (text.startsWith("开始", end) || text.startsWith("起", end));
  }

  /** Whether the words of time only name what something is compared with: 比上年, 相当于2020年. */
  private boolean isBase(Mention.Time time) {
    int start = time.span().start();
    boolean compared = start > 0 && "比较于与同按".indexOf(text.charAt(start - 1)) >= 0;
    return compared
        || isSummedUp(time)
        || isSince(time)
        || isCircumstance(time)
        || isEver(time)
        || isPlanBefore(time)
        || isOfDeed(lexicon, text, time);
  }

  /** 是1980年到2000年20年的总和: what was done in those years is compared with. */
  private boolean isSummedUp(Mention.Time time) {
    int from = time.span().start();
    int end = Math.min(text.length(), time.span().end() + FARTHEST_SUM);
    String behind = text.substring(time.span().end(), end);
    return from > 0
        && text.charAt(from - 1) == '是'
        && SUMS.stream().anyMatch(sum -> behind.contains("年" + sum));
  }

  /** 去年出台的政策: when a thing was made that is spoken of now. */
  private static boolean isOfDeed(Lexicon lexicon, String text, Mention.Time time) {
    int end = time.span().end();
    int deed = end + lexicon.verbAt(text, end, text.length());
    return (deed > end && text.startsWith("的", deed)) || text.startsWith("开始的", end);
  }

  /** 由“十三五”年均下降2.8%转为年均增长9.7%: the plan of the beginning is not that of what came of it. */
  private boolean isPlanBefore(Mention.Time time) {
    int before = time.span().start() - 1;
    before -= before > 0 && "“‘\"".indexOf(text.charAt(before)) >= 0 ? 1 : 0;
    return before >= 0
        && "由从".indexOf(text.charAt(before)) >= 0
        && resolve(time)
            .filter(period -> period.plan().isPresent() && period.lastYear() < setting.year())
            .isPresent();
  }

  /** 9月份后: not that month but what came after it. */
  private boolean isSince(Mention.Time time) {
    int end = time.span().end();
    boolean after = AFTERWARDS.stream().anyMatch(word -> text.startsWith(word, end));
    return after && resolve(time).filter(period -> !period.isWholeYears()).isPresent();
  }

  /** 在上年较高基数的基础上增长. */
  private boolean isCircumstance(Mention.Time time) {
    int start = time.span().start();
    if (start == 0 || text.charAt(start - 1) != '在') {
      return false;
    }
    return lexicon.words("circumstance").isWithin(text, start, clauseEnd(time));
  }

  /** 自2020年投入运营以来，…: since when something has been so, not when it was. */
  private boolean isEver(Mention.Time time) {
    int start = time.span().start();
    int end = clauseEnd(time);
    return start > 0
        && "自从".indexOf(text.charAt(start - 1)) >= 0
        && end - 2 > time.span().end()
        && text.startsWith("以来", end - 2);
  }

  private int clauseEnd(Mention.Time time) {
    int end = time.span().end();
    int limit = Math.min(text.length(), end + FARTHEST);
    while (end < limit && ",，;；:：。\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Takes in the words of time before a figure, save a base (比2020年) and its own date. */
  void take(List<Mention.Time> times, Words words) {
    clauseOfYears = times.stream().anyMatch(time -> Dates.isYears(time.expression()));
    if (times.isEmpty()) {
      return;
    }
    take(
        times.stream()
            .filter(time -> !words.since().equals(Optional.of(time)))
            .filter(time -> !words.date().equals(Optional.of(time)))
            .toList());
  }

  Optional<Period> resolve(Mention.Time time) {
    return time.expression()
        .resolve(setting.year(), now.or(setting::fallback))
        .filter(Timeline::isPlausible)
        .map(this::asSection);
  }

  /** The same years by the name that the section gives them: 五年 under 十四五. */
  private Period asSection(Period years) {
    return setting
        .period()
        .filter(plan -> plan.first().equals(years.first()) && plan.last().equals(years.last()))
        .orElse(years);
  }

  /** Whether a period is not counted from a year that is not known. */
  static boolean isPlausible(Period period) {
    return period.first().getYear() >= EARLIEST;
  }

  Optional<Period> context() {
    return now.or(setting::fallback);
  }

  /** Whether only the section dates what is said. */
  boolean isUndated() {
    return now.isEmpty();
  }

  /** The period of a figure of this kind that is said in the present context. */
  Optional<Period> of(Figure figure, Kind kind, Words words, String subject) {
    Optional<Period> own = words.date().flatMap(this::resolve);
    if (own.isPresent()) {
      return own;
    }
    Optional<Period> context = context();
    if (words.has(Cue.FROM)) {
      return context.map(this::stretched).filter(Timeline::isStretch).map(Timeline::yearBefore);
    }
    if (kind == Kind.CHANGE && Relations.isAverage(words, subject, text)) {
      return context.map(this::stretched);
    }
    boolean cost = subject.endsWith("总投资") && lexicon.words("spurs").at(subject, 0).isEmpty();
    if (kind != Kind.CHANGE && (cost || isCost(words, subject))) {
      return Optional.empty();
    }
    return context.map(period -> isStock(figure, kind, words, subject) ? lastYear(period) : period);
  }

  /** 投资3亿元的大桥: what a thing costs in all, over however many years. */
  private static boolean isCost(Words words, String subject) {
    String thing = words.object();
    return thing.length() > 1
        && subject.endsWith("投资")
        && subject.startsWith(thing.substring(0, 2));
  }

  /**
   * The years that end with the one spoken of, where the section sums them up: an average or the
   * beginning of a from–to needs more than the year that the sentence before has named in passing.
   */
  private Period stretched(Period now) {
    return setting
        .stretch()
        .filter(years -> now.isYear() && years.lastYear() == now.lastYear())
        .orElse(now);
  }

  private static boolean isStretch(Period period) {
    return period.isWholeYears() && !period.isYear();
  }

  /** A stock stands at the end of a stretch of years; a sum or growth fills it. */
  private boolean isStock(Figure figure, Kind kind, Words words, String subject) {
    if (words.has(Cue.HOLD) || addsUp(figure, words, subject) || isYearly(figure)) {
      return false;
    }
    return switch (kind) {
      case SHARE -> true;
      case RANK -> words.isEnd() || figure.span().of(text).indexOf('最') >= 0;
      case LEVEL -> words.isEnd() || words.has(Cue.LEVEL) || standing(figure, words, subject);
      case DURATION -> words.has(Cue.LEVEL) || words.isEnd();
      case POINTS -> words.comparison().isPresent();
      default -> false;
    };
  }

  /** 一般公共预算支出累计达1588亿元: money spent adds up, unless it is a balance. */
  private boolean addsUp(Figure figure, Words words, String subject) {
    return FigureUnits.isMoney(figure)
        && !subject.endsWith("余额")
        && (words.says("累计", text) || clauseOfYears);
  }

  /** 出口总额突破9亿元, 产能近3万吨: a mark passed or a stock, unless it is the sum of what was done. */
  private boolean standing(Figure figure, Words words, String subject) {
    boolean alone = words.object().isEmpty();
    if (lexicon.ends(words.subject(), "balance")) {
      return true;
    }
    boolean stock = lexicon.ends(alone ? words.subject() : words.object(), "stock");
    return (stock || (passes(figure, words) && alone))
        && words.verb().isEmpty()
        && lexicon.verbOf(subject).isEmpty() // a list shares its first verb: 淘汰炼铁产能…、炼钢产能…
        && !isSum(figure, words, subject);
  }

  private boolean passes(Figure figure, Words words) {
    WordClass passed = lexicon.words("passed");
    return passed.begins(figure.span().of(text)) || words.says(passed, text);
  }

  private boolean isSum(Figure figure, Words words, String subject) {
    WordClass sums = lexicon.words("sum");
    return words.says(sums, text)
        || sums.all().stream().anyMatch(sum -> sum.length() > 1 && subject.contains(sum))
        || isInTotal(figure);
  }

  private boolean isInTotal(Figure figure) {
    Span said = before(figure);
    return lexicon.words("in-total").isWithin(text, said.start(), said.end());
  }

  /** 每年将八成财力用于民生: it is so in all of the years. */
  private boolean isYearly(Figure figure) {
    Span said = before(figure);
    return lexicon.words("yearly").isWithin(text, said.start(), said.end());
  }

  /** What a clause says before a figure, or the end of it. */
  private Span before(Figure figure) {
    int end = figure.span().start();
    int start = end;
    int limit = Math.max(0, end - FARTHEST);
    while (start > limit && ",，;；:：。\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return new Span(start, end);
  }

  private static Period lastYear(Period period) {
    return isStretch(period) ? Period.year(period.lastYear()) : period;
  }

  private static Period yearBefore(Period period) {
    return Period.year(period.first().getYear() - 1);
  }

  /** The years or months of a run that ends now: 连续5年, 连续18个月. */
  Optional<Period> run(Figure figure) {
    int length = figure.quantity().value().intValue();
    return switch (figure.quantity().unit().symbol()) {
      case "年" ->
          start.isPresent()
              ? start.map(first -> Period.years(first.lastYear(), first.lastYear() + length - 1))
              : context().map(now -> Period.years(now.lastYear() - length + 1, now.lastYear()));
      case "个月", "月" ->
          context()
              .map(
                  now ->
                      new Period(
                          now.last().minusMonths(length - 1L), now.last(), Optional.empty()));
      default -> Optional.empty();
    };
  }

  /**
   * Whether a sentence compares with the year before or speaks of parts of the year, and of no
   * other years.
   */
  static boolean isOfYear(Passage passage, Span sentence) {
    List<Mention.Time> times = passage.times(sentence);
    return times.stream().anyMatch(time -> isWithinYear(time.expression()))
        && times.stream()
            .noneMatch(time -> time.expression() instanceof PeriodExpression.YearsUpTo);
  }

  private static boolean isWithinYear(PeriodExpression expression) {
    return expression instanceof PeriodExpression.Months
        || expression instanceof PeriodExpression.FromContext;
  }

  /** What a paragraph goes on speaking of when a sentence opens with words of time. */
  static Optional<Period> opening(
      Lexicon lexicon, Passage passage, Span sentence, Setting setting) {
    List<Mention.Time> times = passage.times(sentence);
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Mention.Time first = times.get(0);
    String before = passage.text().substring(sentence.start(), first.span().start()).strip();
    int end = first.span().end();
    boolean alone = end < sentence.end() && ",，".indexOf(passage.text().charAt(end)) >= 0;
    boolean opens = before.isEmpty() || before.equals("“") || before.equals("在");
    if (isOfDeed(lexicon, passage.text(), first)) {
      return Optional.empty();
    }
    return opens || (alone && before.length() <= LONGEST_APPROACH && !before.endsWith("到"))
        ? first.expression().resolve(setting.year(), setting.period()).filter(Timeline::isPlausible)
        : Optional.empty();
  }
}
