package heshu.claim;

import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;
import heshu.glossary.Glossary;
import heshu.text.Span;
import heshu.text.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Names what each figure of a sentence measures. A clause without a subject speaks of what the one
 * before it named; a bare measure (规模) is a measure of that.
 */
final class SubjectNamer {
  private static final int SHORT = 3;
  private static final String TRADE = "业";

  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Measures measures;
  private final Branches branches;
  private final Heard heard;
  private final Outlay outlay;
  private final Counts counts;
  private final String text;
  private final Topics topics;

  private static final WordClass OF_ALL = WordClass.of(List.of("产业", "行业", "企业", "就业"));

  private String carried = "";

  /** Whether the figure named last only tells of what was named before, which stays the subject. */
  private boolean aside;

  private String earlier = "";

  private final Stated stated = new Stated();
  private final ToldBehind behind;
  private boolean within;
  private List<String> members = List.of();
  private int member;

  SubjectNamer(Lexicon lexicon, Glossary glossary, Passage passage, Topics topics) {
    this.lexicon = lexicon;
    this.phrases = new Phrases(lexicon);
    this.measures = new Measures(lexicon, phrases, glossary);
    this.branches = new Branches(lexicon, phrases);
    this.heard = new Heard(lexicon, phrases, measures, passage, topics);
    this.outlay = new Outlay(lexicon, passage);
    this.counts = new Counts(lexicon, phrases, measures);
    this.text = passage.text();
    this.topics = topics;
    this.behind = new ToldBehind(lexicon, text);
  }

  /**
   * A list ends with its clause.
   *
   * @param anew whether a semicolon went before, after which a new subject is due
   */
  void enterClause(boolean anew) {
    if (anew) {
      earlier = carried;
      carried = "";
      heard.forget();
      stated.forget();
      branches.close();
    }
    counts.enterClause();
    within = false;
    members = List.of();
    member = 0;
  }

  /** A clause without figures may name what the following ones speak of. */
  void hear(Span clause) {
    if (lexicon.opensBranches(clause.of(text).strip())) {
      branches.open(whole(clause.of(text).strip()));
      return;
    }
    boolean anew = heard.hear(clause);
    carried = anew ? "" : trade(heard.noun()).orElse(carried);
    earlier = anew ? "" : earlier;
  }

  /** 装备制造业增长9%，汽车制造业增势强劲，增长21%: another trade is spoken of from there on. */
  private Optional<String> trade(String noun) {
    int end = noun.indexOf(TRADE) + 1;
    boolean named = end > 2 && OF_ALL.before(noun, end).isEmpty();
    return named && carried.endsWith(TRADE)
        ? Optional.of(noun.substring(0, end))
        : Optional.empty();
  }

  /** 限额以上商品零售额中，… names the whole; 分行业看，… goes on with what was measured before. */
  private String whole(String clause) {
    String own = clause.endsWith("中") ? clause.substring(0, clause.length() - 1) : "";
    if (phrases.attributeTail(own) > 0) {
      return own;
    }
    return carried.isEmpty() ? topics.measured() : carried;
  }

  /** A clause that says how its branches moved: 主要行业增加值增长：采矿业3%、…. */
  void head(String subject) {
    branches.open(subject);
    heard.open(subject);
  }

  /** The place in a list of the figure named last, from 1; 0 outside lists. */
  int place() {
    return member;
  }

  /** The subjects of one value, one by one. */
  List<String> parts(String core, boolean several) {
    return several && members.isEmpty() ? phrases.split(core) : List.of(core);
  }

  /**
   * Names what a figure measures.
   *
   * @param row how many figures stand in a row from here, with nothing but separators between
   * @param respectively whether the words say so (分别)
   */
  String name(Figure figure, Words words, int row, boolean respectively) {
    aside = false;
    String core = named(figure, words, row, respectively);
    within = true;
    heard.named();
    if (aside) {
      return core;
    }
    if (measures.isHalf(words.subject(), carried)
        || lexicon.words("budget").contains(words.subject())
        || branches.isSort(figure, words, measures.object(carried))) {
      return core; // what follows 完成预算的97% speaks of what was carried out
    }
    carried = words.object().isEmpty() ? core : spoken(figure, words, core);
    if (!words.subject().isEmpty()) {
      branches.name(core, figure);
    }
    if (!words.subject().isEmpty() || member > 0) {
      stated.add(core);
    }
    return core;
  }

  /** What follows 3条道路治理成效 speaks of the measure (成效), not of the roads counted. */
  private String spoken(Figure figure, Words words, String core) {
    if (lexicon.ends(words.object(), "step") && !words.subject().isEmpty()) {
      return words.subject(); // 跨越3个千亿元台阶，达到9000亿元: what climbed them
    }
    if (FigureUnits.isRun(figure, text)) {
      String done = measures.object(words.object()); // 连续7年提高标准，年均增长10%: what was raised
      return done.length() > 1 && phrases.attributeTail(done) > 1 ? done : core;
    }
    int head = phrases.head(words.object()).length();
    return head >= 2 && head < words.object().length()
        ? words.subject() + figure.span().of(text) + words.object()
        : core;
  }

  private String named(Figure figure, Words words, int row, boolean respectively) {
    String own = words.subject();
    if (behind.isPopulation(figure)) {
      return ToldBehind.POPULATION;
    }
    String standard = SetAs.of(text, figure.span());
    if (!standard.isEmpty()) {
      return standard;
    }
    if (own.isEmpty() && words.object().isEmpty() && member < members.size()) {
      return members.get(member++);
    }
    boolean lists = words.object().isEmpty() && (respectively || row > 1);
    List<String> several = lists ? listed(own, words, row, respectively) : List.of();
    members = several;
    member = several.isEmpty() ? 0 : 1;
    if (!several.isEmpty()) {
      stated.list(several);
      return several.get(0);
    }
    if (!own.isEmpty()) {
      stated.list(List.of());
    }
    if (FigureUnits.isRun(figure, text)
        && (figure.form() == Form.DURATION || !words.object().isEmpty())) {
      return runner(own, words) + "连续" + words.object();
    }
    if (words.part() && own.isEmpty() && lexicon.words("told-by").begins(words.object())) {
      return words.object().substring(1) + measures.object(carried); // 其中6项为全国首创
    }
    boolean told = own.isEmpty() && behind.tells(figure, words.object());
    boolean people = FigureUnits.isPeople(figure) && !told(words).equals(words.object());
    if (told && (people || FigureUnits.isPercent(figure))) {
      aside = true; // 试点县20个，3万人参保，1万人领取养老金: all of what the first counted
      return told(words);
    }
    if (!words.object().isEmpty()) {
      String given = within ? "" : measures.given(carried);
      counts.aim(carried.isEmpty() && heard.opening().isEmpty() ? heard.aim() : given);
      return counts.name(figure, own, words);
    }
    if (own.isEmpty() || own.equals("分别")) {
      return inherited(words, respectively && row == 1);
    }
    return own(figure, own, words);
  }

  /** What was named before, without what was done to it, and what is told of it. */
  private String told(Words words) {
    String inherited = inherited(words, /* both= */ false);
    String whole = inherited.isEmpty() ? heard.since() : inherited;
    return behind.withoutDeed(whole) + words.object();
  }

  /** What did something for years on end. */
  private String runner(String own, Words words) {
    if (own.isEmpty()) {
      int verb = lexicon.verbAt(words.object(), 0, words.object().length());
      boolean deed = verb > 1 && verb < words.object().length(); // 连续三年提高养老金标准
      return deed ? "" : inherited(words, /* both= */ false);
    }
    carried = measures.bare(carried); // 产量连续5年增产、面积连续5年增加
    return measures.isMeasure(own) ? measure(own) : own;
  }

  private String inherited(Words words, boolean both) {
    if (both && stated.both().isPresent()) {
      return stated.both().get();
    }
    if (namesAnother()) {
      return heard.since();
    }
    String before = measures.bare(carried.isEmpty() ? earlier : carried);
    for (String noun :
        before.isEmpty() ? List.of(heard.noun(), heard.opening()) : List.<String>of()) {
      if (phrases.attributeTail(noun) > 0) {
        return noun;
      }
    }
    if (before.isEmpty() && words.subject().isEmpty()) {
      return heard.opening();
    }
    return words.has(Lexicon.Cue.LEVEL) || words.isEnd() ? measures.inAll(before) : before;
  }

  /** 海产品产量增长3%，三次产业结构继续改善，变为…: the clause between spoke of something else. */
  private boolean namesAnother() {
    int measure = phrases.attributeTail(heard.since());
    return topics.isKnown(heard.since())
        || (measure > 0 && measure + SHORT < heard.since().length());
  }

  private List<String> listed(String own, Words words, int row, boolean respectively) {
    if (!respectively) {
      boolean again = own.isEmpty() && (words.has(Lexicon.Cue.RISE) || words.isEnd());
      return again ? stated.takenUp(row) : members(own, words, row);
    }
    if (own.startsWith("占") && row > 1) {
      return shares(own.replace("分别", ""), row);
    }
    if (!own.isEmpty() && !own.equals("分别")) {
      List<String> named = members(own, words, row);
      return named.isEmpty() && phrases.split(own).size() == 1
          ? phrases.measureEach(heard.list(), own.replace("分别", ""), row)
          : named;
    }
    List<String> heardNow =
        row > 1 && !heard.since().isEmpty() ? phrases.distribute(heard.list(), row) : List.of();
    return heardNow.isEmpty() ? stated.takenUp(row) : heardNow;
  }

  /** 甲、乙增加值分别增长13%、10%，占工业比重分别达19%、33%: the share of each. */
  private List<String> shares(String share, int row) {
    return stated.takenUp(row).stream()
        .map(subject -> subject.indexOf('占') > 0 ? subject : subject + share)
        .toList();
  }

  /** Also of A、B分别发放贷款, where a verb and its object follow. */
  private List<String> members(String own, Words words, int row) {
    int respectively = own.indexOf("分别");
    String tail = respectively < 0 ? "" : own.substring(respectively + 2);
    String names = respectively < 0 ? own : own.substring(0, respectively);
    return phrases.distribute(names, row).stream()
        .map(part -> part + tail)
        .map(part -> words.part() ? measures.inFull(part, carried) : part)
        .map(part -> carried.isEmpty() || !measures.isMeasure(part) ? part : measure(part))
        .toList();
  }

  /** 投资3亿元实施了…: what is done with it follows. */
  private boolean leadsToDeed(Figure figure) {
    return FigureUnits.isMoney(figure)
        && lexicon.verbAt(text, figure.span().end(), text.length()) > 1;
  }

  private String own(Figure figure, String own, Words words) {
    if (own.startsWith("占") && !carried.isEmpty()) {
      int share = carried.indexOf('占');
      String whole = share > 0 ? carried.substring(0, share) : carried;
      return whole + (own.endsWith("的") ? own.substring(0, own.length() - 1) : own);
    }
    if (own.startsWith("对") && lexicon.ends(own, "contribution") && !carried.isEmpty()) {
      int deed = Math.max(carried.indexOf('占'), carried.indexOf("拉动"));
      return (deed > 0 ? carried.substring(0, deed) : measures.bare(carried)) + own;
    }
    if (branches.isSort(figure, words, measures.object(carried))) {
      return own + measures.object(carried);
    }
    if (lexicon.words("budget").contains(own)) {
      return carried.isEmpty() ? own : measures.bare(carried) + "完成" + own.replace("的", "");
    }
    String placed = carried.isEmpty() ? measures.ofPlace(own, heard.opening()) : own;
    if (!placed.equals(own)) {
      return placed;
    }
    if (lexicon.words("outlay").contains(own)) {
      boolean anew = carried.isEmpty() && heard.opening().isEmpty();
      if (anew && lexicon.ends(heard.aim(), "worked-on")) {
        return Measures.joined(measures.core(heard.aim()), own); // 推进拆炉并网改造，投资2亿元
      }
      Optional<String> purpose = outlay.purpose(figure, anew);
      if (purpose.isPresent()) {
        return Measures.joined(purpose.get(), own);
      }
    }
    if (own.length() > SHORT && lexicon.ends(own, "giving")) {
      return own + outlay.purpose(figure, /* beyond= */ false).orElse("");
    }
    boolean fresh = carried.isEmpty() && heard.opening().isEmpty();
    if (fresh && lexicon.words("per-head").contains(own) && !heard.aim().isEmpty()) {
      return heard.aim() + own; // 连续第五年提高养老金，人均增加160元
    }
    String spent = words.part() ? heard.object() : heard.purpose();
    String paid = measures.ofPurpose(own, words.part() && !carried.isEmpty() ? carried : spent);
    if (!paid.equals(own)) {
      return paid;
    }
    if (measures.isMeasure(own)) {
      return leadsToDeed(figure) ? own : measure(own);
    }
    if (measures.isHalf(own, carried)) {
      return own + carried;
    }
    if (lexicon.words("reaching").contains(words.verb()) && !measures.given(carried).isEmpty()) {
      return measures.given(carried) + own; // 发放补贴4亿元，惠及职工300人
    }
    if (!carried.isEmpty() && lexicon.words("grade").contains(own)) {
      return own + measures.withoutGrade(carried);
    }
    if (words.part() && lexicon.words("town").contains(own) && carried.length() > 2) {
      return measures.half(own, carried).orElse(own + carried); // 其中城市9万人、农村4万人
    }
    Optional<String> half = measures.half(own, carried.isEmpty() ? heard.opening() : carried);
    if (half.isPresent()) {
      return half.get();
    }
    String part = branches.named(words.part() ? measures.inFull(own, carried) : own, figure, words);
    if (!part.equals(own)) {
      return part;
    }
    if (words.verb().isEmpty() && !counts.verb().isEmpty()) {
      return counts.verb() + own;
    }
    if (measures.isDoing(own)) {
      Optional<String> again = within ? Optional.empty() : stated.withDeed(own);
      if (again.isPresent()) {
        return again.get();
      }
      String phased = lexicon.words("phase").contains(own) ? measures.inPhase(carried) : "";
      return (within ? phased : carried.isEmpty() ? heard.opening() : carried) + own; // 项目开工9个、竣工3个
    }
    counts.take(words.verb(), own);
    return FigureUnits.isCount(figure) ? counts.withoutNames(own) : own;
  }

  private String measure(String own) {
    if (measures.standsAlone(own, carried)) {
      return own;
    }
    if (lexicon.words("tenant").contains(own)) {
      return heard.host(carried) + own;
    }
    if (lexicon.words("insured").contains(own) && lexicon.ends(heard.since(), "insurance")) {
      return heard.since() + own;
    }
    List<String> done = measures.done(own, stated.all());
    return done.size() > 1
        ? String.join("、", done) + own
        : measures.of(
            own,
            carried.contains("连续") ? measures.bare(carried) : carried,
            heard.latest(),
            heard.topic());
  }
}
