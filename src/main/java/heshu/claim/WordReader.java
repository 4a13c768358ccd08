package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Lexicon.Predicate;
import heshu.claim.Words.Comparison;
import heshu.text.LetterSet;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words around one figure: predicates to its left, then the subject; a noun to its right.
 */
final class WordReader {
  private static final LetterSet SEPARATORS = LetterSet.of("、 \t\u3000和及与—-–·●■◆");

  private static final Set<String> PEOPLE = Set.of("person", "count");
  private static final int LONGEST_NOTE_MARK = 6;
  private static final int LONGEST_DEED = 4;

  private final Lexicon lexicon;
  private final Passage passage;
  private final String text;
  private final ObjectReader objects;
  private final MovesBehind moves;
  private final Dates dates;
  private final BareSubject bare;
  private final Comparisons comparisons;

  WordReader(Lexicon lexicon, Passage passage) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
    this.objects = new ObjectReader(lexicon, passage);
    this.moves = new MovesBehind(lexicon, text);
    this.dates = new Dates(lexicon, passage);
    this.bare = new BareSubject(lexicon);
    this.comparisons = new Comparisons(lexicon, passage);
  }

  /**
   * Reads around {@code figure}.
   *
   * @param before from the clause's start, or the end of what belongs to the figure before, to the
   *     figure
   * @param right from the figure to the clause's end, or to the start of the next figure
   */
  Words read(Span before, Mention.Figure figure, Span right) {
    String group = groupBefore(before, figure, right);
    int behind = isForThem(before, figure, right) ? 1 : group.length();
    Span left = new Span(before.start(), before.end() - behind);
    List<Predicate> predicates = new ArrayList<>();
    int end = withoutCircumstance(left.start(), stripPredicates(left, predicates));
    Optional<Comparison> comparison = comparisons.before(left.start(), end);
    Optional<Mention.Time> since = Optional.empty();
    if (comparison.isPresent()) {
      end = text.indexOf(comparison.get().word() + comparison.get().object(), left.start());
    } else {
      Optional<Comparisons.Than> than =
          comparisons.than(left.start(), end, predicates, FigureUnits.isMultiple(figure));
      if (than.isPresent()) {
        end = than.get().start();
        comparison = than.get().comparison();
        since = than.get().time();
      }
    }
    if (end < 0) {
      end = left.start();
    }
    if (comparison.isPresent() || since.isPresent()) {
      end = stripPredicates(new Span(left.start(), Math.max(left.start(), end)), predicates);
    }
    boolean part = text.startsWith("其中", skipSeparators(left.start(), end));
    int start = stripLeads(left.start(), end);
    String subject = start >= end ? "" : NoteMarks.without(timeless(start, end)).strip();
    subject = bare.of(subject, figure);
    boolean caused = BareSubject.isCaused(subject, figure);
    if (caused) {
      subject = subject.substring(0, subject.length() - 1);
    }
    subject = bare.ending(subject, figure);
    Optional<Predicate> after = moves.move(figure, right, subject.isEmpty());
    if (after.isPresent() && subject.isEmpty()) {
      subject = text.substring(right.start() + 1, after.get().end());
    }
    if (after.isPresent() && !Comparisons.moves(predicates)) {
      predicates.add(after.get());
    }
    Optional<Predicate> aimed = moves.aim(figure, right, subject);
    if (aimed.isPresent()) {
      subject = text.substring(right.start() + 1, aimed.get().start());
      predicates.add(aimed.get());
    }
    String verb = lexicon.verbOf(subject);
    Optional<Mention.Time> date =
        figure.span().start() > left.start()
            ? dates.before(left.start(), figure.span().start())
            : Optional.empty();
    boolean multiple = FigureUnits.isMultiple(figure);
    Optional<Mention.Time> base = multiple && since.isEmpty() ? date : since;
    Optional<Mention.Time> stretch = dates.stretch(left.start(), predicates);
    Optional<Mention.Time> own = multiple || stretch.isPresent() ? stretch : date;
    boolean alone =
        subject.isEmpty()
            || caused
            || !group.isEmpty()
            || (after.isEmpty() && aimed.isEmpty() && sharesOf(figure, right, subject))
            || isDeedAlone(figure, subject, verb)
            || (subject.endsWith("等") && FigureUnits.takesNoun(figure));
    String object = NoteMarks.without(objects.read(figure, right, alone));
    if (!group.isEmpty()) {
      object = group + object;
    } else if (caused) {
      object = BareSubject.withWhatBecame(object, right.of(text).strip());
    }
    boolean measured = !object.isEmpty() && text.startsWith("的", right.start());
    return new Words(subject, verb, predicates, comparison, object, measured, base, own, part);
  }

  /** 扩大到全国86%的县: the group that a share is of belongs to what shares it. */
  private String groupBefore(Span before, Mention.Figure figure, Span right) {
    if (!FigureUnits.isPercent(figure) || !text.startsWith("的", right.start())) {
      return "";
    }
    String group = lexicon.words("compared").before(text, before.end());
    int start = before.end() - group.length();
    return !group.isEmpty()
            && start > before.start()
            && lexicon.predicateBefore(text, before.start(), start).isPresent()
        ? group
        : "";
  }

  /** 覆盖山区80%的学校: what has a part of something behind the figure, not of a measure before it. */
  private boolean sharesOf(Mention.Figure figure, Span right, String subject) {
    return FigureUnits.isPercent(figure)
        && !subject.isEmpty()
        && text.startsWith("的", right.start())
        && right.length() > 2
        && lexicon.attributeBefore(subject, 0, subject.length()) == 0
        && subject.indexOf('占') < 0;
  }

  /** The words of a subject without years that it spans: 县财政五年支出. */
  private String timeless(int start, int end) {
    for (Mention.Time time : passage.times(new Span(start, end))) {
      int close = time.span().end();
      if (time.span().start() > start && close < end && Dates.isYears(time.expression())) {
        close += lexicon.words("in-total").at(text, close).length();
        return text.substring(start, time.span().start()) + text.substring(close, end);
      }
    }
    return text.substring(start, end);
  }

  /** 建成全省最大的基地: what was done to the greatest of its kind. */
  private static boolean isDeedAlone(Mention.Figure figure, String subject, String verb) {
    return figure.form() == Mention.Form.RANK && verb.equals(subject);
  }

  /** 还为12万名寄宿生提供补助: 为 says for whom something is done, not how many they are. */
  private boolean isForThem(Span before, Mention.Figure figure, Span right) {
    int at = before.end() - 1;
    if (at < before.start()
        || text.charAt(at) != '为'
        || !PEOPLE.contains(figure.quantity().unit().dimension())
        || stripLeads(before.start(), at) < at) {
      return false;
    }
    for (int verb = right.start(); verb < right.end(); verb++) {
      if (lexicon.verbAt(text, verb, right.end()) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Where the subject ends before 在提高效益的基础上, and before the 预期目标是 that says it is aimed at. */
  private int withoutCircumstance(int from, int end) {
    String word = lexicon.words("circumstance").before(text, end);
    int close = end - word.length();
    if (word.isEmpty() || close < from) {
      return end;
    }
    while (close > from && text.charAt(close) != '在') {
      close--;
    }
    Optional<Predicate> is = lexicon.predicateBefore(text, from, close);
    String aim = is.isEmpty() ? "" : lexicon.words("aim").before(text, is.get().start());
    boolean aims = !aim.isEmpty() && is.get().start() - aim.length() >= from;
    return aims ? is.get().start() - aim.length() : close;
  }

  /**
   * What belongs to a figure on its right: up to the words of the next one, or the clause's end.
   */
  Span rightOf(Mention.Figure figure, int next, boolean last) {
    int start = figure.span().end();
    if (last) {
      return new Span(start, next);
    }
    if (FigureUnits.isMoney(figure) && lexicon.opensDeed(text, start, next)) {
      return new Span(start, start); // 投入120万元购置渔船2艘: the deed belongs to what it counts
    }
    int end = stripPredicates(new Span(start, next), new ArrayList<>());
    end = withoutDeed(start, withoutAmong(start, end));
    int depth = 0;
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      depth += "(（".indexOf(letter) >= 0 ? 1 : ")）".indexOf(letter) >= 0 ? -1 : 0;
      boolean joint = "和及与".indexOf(letter) >= 0 && (at == start || at == end - 1);
      if (depth <= 0 && (letter == '、' || joint || cuts(at, end))) {
        return new Span(start, at);
      }
    }
    return new Span(start, end);
  }

  /** 59项测评点中有22项: among which things the next figure counts. */
  private int withoutAmong(int start, int end) {
    int close = end - lexicon.words("there-is").before(text, end).length();
    close -= close > start && text.charAt(close - 1) == '中' ? 1 : 0;
    return close > start + 1 ? close : end;
  }

  /** 安排2亿元技改资金支持44个项目: the verb before the next figure is told of that one. */
  private int withoutDeed(int start, int end) {
    for (int at = end - 2; at > start + 1 && at >= end - LONGEST_DEED; at--) {
      if (lexicon.verbAt(text, at, end) == end - at
          && lexicon.attributeBefore(text, start, end) == 0) {
        return at;
      }
    }
    return end;
  }

  private boolean cuts(int at, int end) {
    return lexicon.eventAt(text, at, end) > 0 || lexicon.endAt(text, at, end).isPresent();
  }

  private int stripPredicates(Span left, List<Predicate> found) {
    int end = left.end();
    while (end > left.start()) {
      char last = text.charAt(end - 1);
      if (last == ' ' || last == '\t') {
        end--;
        continue;
      }
      Optional<Mention.Time> date = dates.before(left.start(), end);
      if (date.isEmpty()) {
        int close = end;
        date = dates.stretch(left.start(), found).filter(time -> time.span().end() == close);
      }
      if (date.isPresent()) {
        end = date.get().span().start();
        continue;
      }
      if (last == ']') {
        int open = text.lastIndexOf('[', end);
        if (open > left.start() && end - open <= LONGEST_NOTE_MARK) {
          end = open;
          continue;
        }
      }
      Optional<Predicate> predicate = predicateBefore(left.start(), end);
      if (predicate.isEmpty() || predicate.get().cue() == Cue.KEEP) {
        return end;
      }
      Cue cue = predicate.get().cue();
      boolean than = cue == Cue.THAN_RISE || cue == Cue.THAN_FALL;
      if (than && comparisons.thanWord(left.start(), predicate.get().start()) < 0) {
        return end;
      }
      found.add(predicate.get());
      end = predicate.get().start();
    }
    return end;
  }

  /** What the words before a colon say of every figure after it: 主要行业增加值增长：…. */
  Words head(Span clause) {
    List<Predicate> predicates = new ArrayList<>();
    int end = stripPredicates(clause, predicates);
    boolean moves = predicates.stream().anyMatch(p -> p.cue() == Cue.RISE || p.cue() == Cue.FALL);
    int start = moves ? stripLeads(clause.start(), end) : end;
    return new Words(
        text.substring(start, end).strip(),
        "",
        moves ? predicates : List.of(),
        Optional.empty(),
        "",
        /* measured= */ false,
        Optional.empty(),
        Optional.empty(),
        /* part= */ false);
  }

  /** The predicate that ends here, 了 behind it or not: 增长了5%. */
  private Optional<Predicate> predicateBefore(int from, int end) {
    Optional<Predicate> found = lexicon.predicateBefore(text, from, end);
    return found.isPresent() || text.charAt(end - 1) != '了'
        ? found
        : lexicon
            .predicateBefore(text, from, end - 1)
            .filter(predicate -> predicate.cue() != Cue.KEEP && predicate.cue() != Cue.ADVERB);
  }

  private int skipSeparators(int start, int end) {
    int at = start;
    while (at < end && SEPARATORS.contains(text.charAt(at))) {
      if ("和及与".indexOf(text.charAt(at)) >= 0 && lexicon.leadAt(text, at, end) == 0) {
        break;
      }
      at++;
    }
    return at;
  }

  private int stripLeads(int start, int end) {
    int at = start;
    while (at < end) {
      int before = at;
      at = skipSeparators(at, end);
      at += isToward(at, end) ? 0 : lexicon.leadAt(text, at, end);
      if (at > before && at < end && text.charAt(at) == '了') {
        at++;
      }
      at = skipTime(skipEvent(at, end), end);
      if (at == before) {
        break;
      }
    }
    return Math.min(at, end);
  }

  /** 连续5年增长、面积…: what the figure before did in its years. */
  private int skipEvent(int at, int end) {
    int length = lexicon.eventAt(text, at, end);
    boolean closed = length > 0 && at + length < end && text.charAt(at + length) == '、';
    return closed ? at + length : at;
  }

  /** 对欧盟出口: what goes where belongs to the name. */
  private boolean isToward(int at, int end) {
    return at < end
        && text.charAt(at) == '对'
        && lexicon.words("toward").ends(text.substring(at, end));
  }

  private int skipTime(int from, int end) {
    int at = from < end && text.charAt(from) == '“' ? from + 1 : from;
    int number = passage.firstMentionFrom(at);
    if (number >= passage.mentions().size()) {
      return from;
    }
    Mention mention = passage.mentions().get(number);
    if (!(mention instanceof Mention.Time)
        || mention.span().start() != at
        || mention.span().end() > end) {
      return from;
    }
    int after = mention.span().end();
    return after < end && "的末底初".indexOf(text.charAt(after)) >= 0 ? after + 1 : after;
  }
}
