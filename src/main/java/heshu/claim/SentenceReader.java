package heshu.claim;

import heshu.claim.Lexicon.Cue;
import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;
import heshu.period.Period;
import heshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the figures of one sentence into drafts of claims, clause by clause. */
final class SentenceReader {
  private final Passage passage;
  private final String text;
  private final Setting setting;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final WordReader words;
  private final Relations relations = new Relations();
  private final Timeline timeline;
  private final Span sentence;
  private final int firstIndex;
  private final List<Draft> drafts = new ArrayList<>();

  private String carried;
  private String verb = "";
  private boolean target;
  private List<String> members = List.of();
  private int member;

  /**
   * A reader of one sentence.
   *
   * @param topic what the paragraph speaks of, for measures without a subject
   * @param firstIndex the index of the first claim it will find
   */
  SentenceReader(
      Lexicon lexicon,
      Passage passage,
      Span sentence,
      Setting setting,
      String topic,
      int firstIndex) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.text = passage.text();
    this.setting = setting;
    this.phrases = new Phrases(lexicon);
    this.words = new WordReader(lexicon, passage);
    this.timeline = new Timeline(setting);
    this.sentence = sentence;
    this.firstIndex = firstIndex;
    this.carried = topic;
  }

  List<Draft> read() {
    for (Span clause : passage.clauses(sentence)) {
      readClause(clause);
    }
    return List.copyOf(drafts);
  }

  private void readClause(Span clause) {
    List<Figure> figures = passage.figures(clause);
    int left = clause.start();
    verb = "";
    members = List.of();
    member = 0;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int next = i + 1 < figures.size() ? figures.get(i + 1).span().start() : clause.end();
      Span right = rightOf(figure, next, i + 1 < figures.size());
      Span before = new Span(Math.min(left, figure.span().start()), figure.span().start());
      Words around = words.read(before, figure, right);
      timeline.take(passage.times(before), around.since());
      target |= lexicon.hasCue("target", text, before.start(), before.end());
      add(clause, figure, around, figures.size() - i);
      left = right.end();
    }
    if (figures.isEmpty()) {
      timeline.take(passage.times(clause), Optional.empty());
      target |= lexicon.hasCue("target", text, clause.start(), clause.end());
    }
  }

  /** What belongs to a figure on its right: up to the separator before the next figure's words. */
  private Span rightOf(Figure figure, int next, boolean more) {
    int start = figure.span().end();
    if (!more) {
      return new Span(start, next);
    }
    int separator = start;
    while (separator < next && text.charAt(separator) != '、') {
      separator++;
    }
    if (separator == next) {
      separator = joint(start, next);
    }
    int event = start;
    while (event < next && lexicon.eventAt(text, event, next) == 0) {
      event++;
    }
    return new Span(start, Math.min(separator, Math.max(event, start)));
  }

  private int joint(int start, int next) {
    for (int at = start; at < next; at++) {
      if ("和及与".indexOf(text.charAt(at)) >= 0 && (at == start || at == next - 1)) {
        return at;
      }
    }
    return next;
  }

  private void add(Span clause, Figure figure, Words around, int left) {
    String core = core(figure, around, left);
    Kind kind = Kinds.kind(figure, around, core);
    Direction direction = Kinds.direction(figure, around, core, kind);
    Role role = role(around);
    Optional<Period> period = period(figure, kind, around, core);
    String indicator = core + around.comparison().map(c -> c.word() + c.object()).orElse("");
    List<String> parts =
        around.has(Cue.ADVERB) && members.isEmpty() ? phrases.split(core) : List.of(core);
    int index = firstIndex + drafts.size();
    Subject subject =
        new Subject(indicator, parts, Optional.empty(), period, region(figure, around, core));
    Draft draft =
        new Draft(
            index, figure, sentence, clause, around, core, subject, kind, direction, role,
            List.of());
    drafts.add(relations.of(draft, drafts, text, isMember(), member));
    carried = core;
  }

  private boolean isMember() {
    return member > 0;
  }

  private String core(Figure figure, Words around, int left) {
    if (!members.isEmpty() && around.subject().isEmpty() && member < members.size()) {
      return members.get(member++);
    }
    String own = around.subject();
    List<String> several = around.object().isEmpty() ? phrases.distribute(own, left) : List.of();
    if (!several.isEmpty()) {
      members = several;
      member = 1;
      return several.get(0);
    }
    members = List.of();
    member = 0;
    if (figure.form() == Form.DURATION
        && text.startsWith("连续", Math.max(0, figure.span().start() - 2))) {
      return (own.isEmpty() ? carried : own) + "连续" + around.object();
    }
    if (!around.object().isEmpty()) {
      return counted(own, around);
    }
    if (own.isEmpty()) {
      return carried;
    }
    if (phrases.isMeasure(phrases.split(own).get(0)) && !carried.isEmpty()) {
      return phrases.measureOf(own, carried);
    }
    if (around.verb().isEmpty() && !verb.isEmpty()) {
      return verb + own;
    }
    verb = around.verb().length() < own.length() ? around.verb() : verb;
    return own;
  }

  private String counted(String own, Words around) {
    String object =
        around.object().startsWith("的") ? around.object().substring(1) : around.object();
    if (own.isEmpty()) {
      return verb.isEmpty() ? object : verb + object;
    }
    if (own.endsWith("等")) {
      return object.length() <= 3 ? own + object : object;
    }
    verb = around.verb().isEmpty() ? verb : around.verb();
    return own + object;
  }

  private Role role(Words around) {
    if (around.has(Cue.FROM)) {
      return Role.REFERENCE;
    }
    Optional<Period> said = timeline.context();
    boolean past =
        said.isPresent() && setting.year() > 0 && said.get().lastYear() <= setting.year();
    return (setting.plan() || target) && !past ? Role.TARGET : Role.ACTUAL;
  }

  private Optional<Period> period(Figure figure, Kind kind, Words around, String core) {
    if (kind == Kind.DURATION
        && figure.quantity().unit().symbol().equals("年")
        && core.contains("连续")) {
      return timeline.run(figure.quantity().value().intValue());
    }
    Optional<Draft> run =
        drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    if (kind == Kind.RANK
        && run.isPresent()
        && run.get().core().contains("连续")
        && run.get().kind() == Kind.DURATION) {
      return run.get().period();
    }
    return timeline.of(kind, around, core);
  }

  private static String region(Figure figure, Words around, String core) {
    if (!figure.group().isEmpty()) {
      return figure.group();
    }
    String compared = around.comparison().map(Words.Comparison::object).orElse("");
    for (String region : List.of("全国", "全省", "全市", "全球", "世界", "全区", "全州")) {
      if (compared.startsWith(region) || core.contains("占" + region)) {
        return region;
      }
    }
    return "";
  }
}
