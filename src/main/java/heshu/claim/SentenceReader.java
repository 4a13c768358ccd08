package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Mention.Figure;
import heshu.glossary.Glossary;
import heshu.period.Period;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the figures of one sentence into drafts of claims, clause by clause. */
final class SentenceReader {
  private static final int LONGEST_ROW = 64;
  private static final String ECONOMY = "经济";

  private final Lexicon lexicon;
  private final Passage passage;
  private final String text;
  private final Setting setting;
  private final Span sentence;
  private int firstIndex;
  private final WordReader reader;
  private final SubjectNamer namer;
  private final Timeline timeline;
  private final Kinds kinds;
  private final Relations relations;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean target;
  private boolean parts;

  /** What a clause before a colon says of all figures after it: 增加值增长：…. */
  private Optional<Words> head = Optional.empty();

  /**
   * A reader of one sentence.
   *
   * @param topics what the paragraph speaks of, for measures without a subject
   */
  SentenceReader(
      Lexicon lexicon,
      Glossary glossary,
      Passage passage,
      Span sentence,
      Setting setting,
      Topics topics) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
    this.setting = setting;
    this.sentence = sentence;
    this.kinds = new Kinds(lexicon, text);
    this.relations = new Relations(lexicon);
    this.reader = new WordReader(lexicon, passage);
    this.namer = new SubjectNamer(lexicon, glossary, passage, topics);
    this.timeline = new Timeline(lexicon, setting, text);
  }

  /** The drafts of the sentence, the first of them with this index. */
  List<Draft> read(int index) {
    firstIndex = index;
    for (Span clause : passage.clauses(sentence)) {
      List<Figure> figures = passage.figures(clause);
      int gap = clause.start() - 1;
      namer.enterClause(gap >= sentence.start() && ";；".indexOf(text.charAt(gap)) >= 0);
      if (figures.isEmpty()) {
        pass(clause);
      } else {
        readClause(clause, figures);
      }
    }
    return List.copyOf(drafts);
  }

  private void pass(Span clause) {
    parts |= clause.of(text).strip().equals("其中");
    timeline.take(passage.times(clause));
    target |= lexicon.hasCue("target", text, clause.start(), clause.end());
    head = isColon(clause.end()) ? Optional.of(reader.head(clause)) : head;
    if (head.filter(words -> !words.subject().isEmpty()).isPresent() && isColon(clause.end())) {
      namer.head(head.get().subject());
    } else if (!isColon(clause.end())
        || !lexicon.hasCue("target", text, clause.start(), clause.end())) { // 主要预期目标是：…
      namer.hear(clause);
    }
  }

  private boolean isColon(int at) {
    return at < sentence.end() && ":：".indexOf(text.charAt(at)) >= 0;
  }

  private void readClause(Span clause, List<Figure> figures) {
    int left = clause.start();
    int change = endOfChange(clause);
    Optional<Words> previous = Optional.empty();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean last = i + 1 == figures.size();
      int next = last ? clause.end() : figures.get(i + 1).span().start();
      Span right = reader.rightOf(figure, next, last);
      Span before = new Span(Math.min(left, figure.span().start()), figure.span().start());
      boolean glued = !last && right.isEmpty() && next == figure.span().end();
      Span noun = glued ? behind(figures, i + 1, clause) : right; // 8类45件实事: both count 实事
      Words around = reader.read(before, figure, noun);
      if (!last && around.subject().isEmpty() && isBeside(figure, figures.get(i + 1))) {
        around = reader.read(before, figure, behind(figures, i + 1, clause));
      }
      if (head.isPresent() && around.predicates().isEmpty()) {
        around = FigureUnits.isPercent(figure) ? around.under(head.get()) : around;
      }
      if (previous.isPresent() && around.predicates().isEmpty()) {
        boolean goesOn = goesOn(figures.get(i - 1), figure, previous.get());
        around = around.after(previous.get(), goesOn && !isOtherShare(figure, around));
      }
      if (figure.span().end() <= change) {
        around = around.asBase();
      } else if (change > 0) {
        around = around.asEnd(lexicon.endAt(text, change, clause.end()));
      }
      if (parts && !around.subject().isEmpty()) {
        around = around.asPart();
      }
      if (i == 0) {
        around = aside(clause, around);
      }
      timeline.take(passage.times(before), around);
      target |= lexicon.hasCue("target", text, before.start(), before.end());
      add(clause, figure, around, row(figures, i));
      previous = Optional.of(around);
      left = right.end();
    }
  }

  /** 比上年（36%）下降: the figure in the bracket is of the time before it, and what is compared with. */
  private Words aside(Span clause, Words around) {
    int open = clause.start() - 1;
    if (open <= sentence.start() || "(（".indexOf(text.charAt(open)) < 0) {
      return around;
    }
    for (Mention.Time time :
        passage.times(new Span(Math.max(sentence.start(), open - LONGEST_ROW), open))) {
      if (time.span().end() == open && time.span().start() > sentence.start()) {
        boolean base = "比较".indexOf(text.charAt(time.span().start() - 1)) >= 0;
        return base ? around.asBase().at(time) : around.at(time);
      }
    }
    return around;
  }

  /** 达到3个、书店14家: what goes before holds for counts of another unit as well. */
  private static boolean goesOn(Figure before, Figure figure, Words previous) {
    boolean counts = FigureUnits.isCount(before) && FigureUnits.isCount(figure);
    return FigureUnits.sameUnit(before, figure) || (counts && previous.has(Cue.LEVEL));
  }

  /** 投资增长11%、制造业占比超70%: a share of its own does not grow by what went before. */
  private boolean isOtherShare(Figure figure, Words words) {
    return FigureUnits.isPercent(figure) && lexicon.ends(words.subject(), "own-share");
  }

  /** 完成2600户、31万平方米棚户区改造: both say how much of one thing. */
  private boolean isBeside(Figure figure, Figure next) {
    boolean counts = FigureUnits.isCount(figure) && !FigureUnits.isPercent(next);
    return counts
        && !FigureUnits.sameUnit(figure, next)
        && text.substring(figure.span().end(), next.span().start()).equals("、");
  }

  private Span behind(List<Figure> figures, int number, Span clause) {
    boolean last = number + 1 == figures.size();
    int next = last ? clause.end() : figures.get(number + 1).span().start();
    return reader.rightOf(figures.get(number), next, last);
  }

  /** Where 将…整合为 says what becomes of the figures before it, or 0. */
  private int endOfChange(Span clause) {
    int start = clause.start();
    while (start < clause.end() && text.charAt(start) == ' ') {
      start++;
    }
    if (start == clause.end() || "将把".indexOf(text.charAt(start)) < 0) {
      return 0;
    }
    for (int at = start; at < clause.end(); at++) {
      if (lexicon.endAt(text, at, clause.end()).isPresent()) {
        return at;
      }
    }
    return 0;
  }

  /** How many figures stand in a row, nothing but separators between them. */
  private int row(List<Figure> figures, int first) {
    int count = 1;
    for (int i = first; i + 1 < figures.size() && count < LONGEST_ROW; i++) {
      int from = figures.get(i).span().end();
      int to = figures.get(i + 1).span().start();
      if (to == from || to - from > 3 || !"、和及与以 或".contains(separator(from, to))) {
        break;
      }
      count++;
    }
    return count;
  }

  private String separator(int from, int to) {
    return text.substring(from, to).replace("以及", "及").strip();
  }

  private void add(Span clause, Figure figure, Words words, int row) {
    boolean respectively = words.says("分别", text) || words.subject().contains("分别");
    String core =
        Phrases.plain(pulled(figure, words, namer.name(figure, words, row, respectively)));
    Kind kind = kinds.kind(figure, words, core);
    Direction direction =
        isMinus(figure) ? Direction.DOWN : kinds.direction(figure, words, core, kind);
    String compared = words.comparison().map(c -> c.word() + c.object()).orElse("");
    String indicator = core + NoteMarks.without(compared);
    List<String> parts =
        namer.parts(core, words.says("均", text) || words.says("都", text) || core.contains("、"));
    Subject subject =
        new Subject(
            indicator,
            parts,
            Optional.empty(),
            period(figure, kind, words, core),
            region(figure, words, core));
    Draft draft =
        new Draft(
            firstIndex + drafts.size(),
            figure,
            sentence,
            clause,
            words,
            core,
            subject,
            kind,
            direction,
            role(words),
            List.of());
    relations.tieChangesBefore(draft, drafts);
    drafts.add(relations.of(draft, drafts, text, namer.place()));
  }

  /** 自然增长率-2.3‰: a written sign. */
  private boolean isMinus(Figure figure) {
    return "-−".indexOf(text.charAt(figure.span().start())) >= 0;
  }

  /** 拉动经济增长0.7个百分点: what is pulled is the growth; so is what 经济增长5% is of. */
  private String pulled(Figure figure, Words words, String core) {
    boolean economy = core.equals(ECONOMY) && FigureUnits.isPercent(figure);
    if (!economy && (!FigureUnits.isPoints(figure) || !core.contains("拉动"))) {
      return core;
    }
    return words.predicates().stream()
        .filter(predicate -> predicate.cue() == Cue.RISE)
        .findFirst()
        .map(predicate -> core + predicate.words(text))
        .orElse(core);
  }

  private Role role(Words words) {
    if (words.has(Cue.FROM)) {
      return Role.REFERENCE;
    }
    Optional<Period> said = timeline.context();
    boolean past =
        said.isPresent() && setting.year() > 0 && said.get().lastYear() <= setting.year();
    boolean ahead =
        said.isPresent()
            && setting.year() > 0
            && !timeline.isUndated()
            && said.get().first().getYear() > setting.year();
    boolean aims = target || ahead || (setting.plan() && !past);
    return aims ? Role.TARGET : Role.ACTUAL;
  }

  private Optional<Period> period(Figure figure, Kind kind, Words words, String core) {
    if (kind == Kind.DURATION && core.contains("连续")) {
      Optional<Period> run = timeline.run(figure);
      if (run.isPresent()) {
        return run;
      }
    }
    Optional<Period> base =
        words.has(Cue.FROM) && words.date().isEmpty() ? base() : Optional.empty();
    if (base.isPresent()) {
      return base;
    }
    if (target && !setting.plan() && timeline.isUndated() && setting.year() > 0) {
      return Optional.of(Period.year(setting.year() + 1));
    }
    if (kind == Kind.CHANGE
        && words.subject().isEmpty()
        && Relations.isAverage(words, core, text)) {
      Optional<Period> years = run().flatMap(Draft::period).or(this::since);
      if (years.isPresent()) {
        return years;
      }
    }
    if (kind == Kind.POINTS && words.subject().isEmpty() && words.comparison().isPresent()) {
      Optional<Draft> compared = last().filter(change -> change.kind() == Kind.CHANGE);
      if (compared.isPresent()) {
        return compared.get().period(); // 年均增长5.7%、高于全国0.3个百分点
      }
    }
    if (kind == Kind.LEVEL && run().isPresent() && (addsUp(figure) || isInRun(figure))) {
      return run().flatMap(Draft::period); // 连续三年累计投入9亿元
    }
    boolean ofWhole = words.subject().isEmpty() || words.subject().startsWith("占");
    boolean dated = words.date().isPresent(); // 占比由2020年的25%
    if (kind == Kind.SHARE && ofWhole && !dated && !drafts.isEmpty()) {
      Draft whole = drafts.get(drafts.size() - 1);
      if (whole.kind() == Kind.LEVEL && core.startsWith(whole.core())) {
        return whole.period(); // 累计开行2600列、占全市的9%
      }
    }
    Optional<Draft> ranked = kind == Kind.RANK ? ranked(words, core) : Optional.empty();
    return ranked.isPresent() ? ranked.get().period() : timeline.of(figure, kind, words, core);
  }

  /** 连续5年超万亿斤: so in each of the years. */
  private boolean isInRun(Figure figure) {
    return last().orElseThrow().figure().span().end() == figure.span().start();
  }

  /** Whether 累计 stands between the last figure and this one, in one clause. */
  private boolean addsUp(Figure figure) {
    int from = last().orElseThrow().figure().span().end();
    String said = text.substring(from, figure.span().start());
    return said.length() <= LONGEST_ROW
        && said.indexOf(',') < 0
        && said.indexOf('，') < 0
        && said.contains("累计");
  }

  /** The year that another base of the sentence is of: 从2020年的12亿元增加到36亿元，比重从1%提高到2%. */
  private Optional<Period> base() {
    return drafts.stream()
        .filter(draft -> draft.words().has(Cue.FROM) && draft.words().date().isPresent())
        .reduce((first, last) -> last)
        .flatMap(Draft::period)
        .filter(Period::isYear);
  }

  /** What a rank stands beside: the 连续5年 of 连续5年全省第一, or the level that is ranked. */
  private Optional<Draft> ranked(Words words, String core) {
    if (drafts.isEmpty() || !words.subject().isEmpty()) {
      return Optional.empty();
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean level = last.core().equals(core) && last.kind() != Kind.RANK;
    return level ? Optional.of(last) : run();
  }

  private Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }

  /** The run that was told right before: 连续5年提高标准，年均增长8%. */
  private Optional<Draft> run() {
    return last().filter(last -> last.kind() == Kind.DURATION && last.core().contains("连续"));
  }

  /** The years since the base that was named right before: 比2020年增长32%，年均增长5.7%. */
  private Optional<Period> since() {
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    Draft last = drafts.get(drafts.size() - 1);
    return last.words()
        .since()
        .flatMap(timeline::resolve)
        .flatMap(
            base ->
                last.period()
                    .filter(end -> end.isYear() && base.isYear())
                    .filter(end -> end.lastYear() - base.lastYear() > 1)
                    .map(end -> Period.years(base.lastYear() + 1, end.lastYear())));
  }

  private String region(Figure figure, Words words, String core) {
    if (!figure.group().isEmpty()) {
      return figure.group();
    }
    String compared = words.comparison().map(Words.Comparison::object).orElse("");
    if (compared.isEmpty() && core.indexOf('占') < 0) {
      return "";
    }
    return lexicon.words("compared").all().stream()
        .filter(group -> compared.startsWith(group) || core.contains("占" + group))
        .findFirst()
        .orElse("");
  }
}
