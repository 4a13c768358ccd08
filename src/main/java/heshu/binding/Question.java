package heshu.binding;

import heshu.claim.Claim;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.claim.ReportContext;
import heshu.claim.Role;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.glossary.Regions;
import heshu.period.Period;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.text.Trie;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a claim asks of the tables, its value left out.
 *
 * @param claim the claim
 * @param phrase the words for what is measured, without what it is compared with
 * @param wording the same with what it is compared with
 * @param name what is measured
 * @param indicator the glossary's indicator of that name
 * @param period the period, the report's year if the claim has none
 * @param stated whether the claim itself has a period
 * @param isNational whether it stands in a report on the whole nation
 * @param inherited whether several years are taken over from a paragraph before, so that the last
 *     of them may be meant
 * @param region the region that the figure belongs to, empty for the report's own
 * @param rival the region it is compared with, if any
 * @param around features of the names in its sentence and its headings
 * @param told features of what its sentence says beside what others of its claims speak of
 * @param said what the other claims of its sentence say of it
 * @param ahead what the claims before it in the sentence speak of, the nearest first
 */
record Question(
    Claim claim,
    String phrase,
    String wording,
    Name name,
    Optional<Indicator> indicator,
    Period period,
    boolean stated,
    boolean isNational,
    boolean inherited,
    String region,
    Optional<String> rival,
    Set<Integer> around,
    Set<Integer> told,
    Companions.Said said,
    List<String> ahead) {
  /** A year before this is no year of a report. */
  private static final int EARLIEST = 1900;

  private static final String ECONOMY = "经济";
  private static final String PRODUCT = "地区生产总值";

  private static final List<String> STEPS = List.of("大关", "台阶", "关口");

  private static final List<String> TOTALS = List.of("累计", "共", "总计", "合计", "年均");

  /**
   * The question of a claim, empty if no period can be found for it.
   *
   * @param places region names of the tables
   */
  static Optional<Question> of(
      Claim claim,
      ReportContext context,
      Glossary glossary,
      Regions regions,
      Neighbours neighbours,
      Companions.Said said,
      Trie<String> places) {
    Optional<Period> stated =
        claim.subject().period().filter(period -> period.lastYear() >= EARLIEST);
    if (stated.isEmpty() && claim.role() == Role.REFERENCE) {
      return Optional.empty(); // 由9.8亿元增加到12.5亿元: since when, the sentence does not say
    }
    OptionalInt year = context.year();
    Optional<Period> period =
        stated
            .or(
                () ->
                    year.isPresent() ? Optional.of(Period.year(year.getAsInt())) : Optional.empty())
            .map(found -> ofAverage(claim, found));
    String words = ofTotal(claim, period, neighbours);
    Optional<String> place = place(claim, words, places);
    String wording =
        Phrases.ofThing(
            place
                .map(name -> words.substring(name.length()))
                .orElseGet(() -> withoutRegion(claim, words)));
    String phrase = ofEconomy(withoutPlan(wording.substring(0, PhraseEnd.of(claim, wording))));
    String owner = isInGroup(claim, words) ? "" : claim.subject().region();
    String region = regions.normalise(place.orElse(owner), context.region());
    Claim comparing = neighbours.comparing(claim);
    Optional<String> rival =
        place.isPresent()
            ? Rival.named(comparing, regions, context)
            : Rival.of(claim, comparing, region, regions, context);
    List<String> ahead =
        neighbours.ahead(claim).stream().map(c -> c.subject().indicator()).distinct().toList();
    return period.map(
        p ->
            new Question(
                claim,
                phrase,
                wording,
                Name.of(phrase),
                glossary.find(phrase),
                p,
                stated.isPresent(),
                context.region().equals(Optional.of(Regions.NATION)),
                isInherited(claim, p, neighbours),
                rival.isPresent() && place.isEmpty() ? "" : region,
                rival,
                neighbours.names(claim),
                neighbours.told(claim),
                said,
                ahead));
  }

  /** What was added in a year and what there is in all by its end are kept apart. */
  private static String ofTotal(Claim claim, Optional<Period> period, Neighbours neighbours) {
    String words = neighbours.phrase(claim);
    if (neighbours.isInAll(claim)) {
      return Gains.inAll(words);
    }
    boolean ofYear = period.filter(Period::isYear).isPresent();
    return ofYear && neighbours.isAdded(claim) ? Gains.added(words) : words;
  }

  /** Whether the region of a claim is that of a group: 居全省第3位, 占全省的22%. */
  private static boolean isInGroup(Claim claim, String words) {
    return claim.kind() == Kind.RANK || (claim.kind() == Kind.SHARE && words.indexOf('占') > 0);
  }

  /** 经济增长8% is said of the product. */
  private static String ofEconomy(String phrase) {
    return Name.of(phrase).text().equals(ECONOMY) ? PRODUCT : phrase;
  }

  /** 税收收入完成年度计划 is about 税收收入. */
  private static String withoutPlan(String phrase) {
    int at = phrase.indexOf("完成");
    boolean rest = at >= 2 && BareWords.nameNothing(phrase.substring(at));
    return rest ? phrase.substring(0, at) : phrase;
  }

  /** The years that an average is of, where only their number is said: 五年年均增长7%. */
  private static Period ofAverage(Claim claim, Period period) {
    boolean average = claim.relation(Relation.Kind.AVERAGE_OVER_PERIOD).isPresent();
    int years = average && period.isYear() ? yearsIn(claim.subject().indicator()) : 0;
    return years > 1 ? Period.years(period.lastYear() - years + 1, period.lastYear()) : period;
  }

  private static int yearsIn(String phrase) {
    int at = phrase.indexOf('年');
    return at < 1 ? 0 : "〇一二三四五六七八九十".indexOf(phrase.charAt(at - 1));
  }

  /** The same question about other words. */
  Question about(String words, Glossary glossary) {
    return new Question(
        claim,
        phrase,
        wording,
        Name.of(words),
        glossary.find(words),
        period,
        stated,
        isNational,
        inherited,
        region,
        rival,
        around,
        told,
        said,
        ahead);
  }

  /** The same question about the last of its years. */
  Question ofLastYear() {
    return new Question(
        claim,
        phrase,
        wording,
        name,
        indicator,
        end(),
        stated,
        isNational,
        /* inherited= */ false,
        region,
        rival,
        around,
        told,
        said,
        ahead);
  }

  private static boolean isInherited(Claim claim, Period period, Neighbours neighbours) {
    boolean several = period.isWholeYears() && !period.isYear();
    boolean leans =
        TOTALS.stream().anyMatch(claim.subject().indicator()::contains)
            || claim.relation(Relation.Kind.TOTAL_OVER_PERIOD).isPresent()
            || claim.relation(Relation.Kind.SINCE).isPresent()
            || claim.relation(Relation.Kind.TO_OF_FROM).isPresent()
            || claim.relation(Relation.Kind.AVERAGE_OVER_PERIOD).isPresent();
    boolean grows = claim.kind() == Kind.MULTIPLE; // 这五年，…增长2.5倍: not in the last of them
    return several && !leans && !grows && !neighbours.isDated(claim);
  }

  /** 泸州经济总量, known to be of 泸州, asks for 经济总量. */
  private static String withoutRegion(Claim claim, String words) {
    String region = claim.subject().region();
    boolean begins = !region.isEmpty() && words.startsWith(region);
    boolean more = words.length() >= region.length() + 2;
    return begins && more && !isInGroup(claim, words) ? words.substring(region.length()) : words;
  }

  /** A district of the tables that a phrase begins with: 市区一般公共预算收入. */
  private static Optional<String> place(Claim claim, String phrase, Trie<String> places) {
    boolean ofGroup = claim.kind() == Kind.RANK || claim.kind() == Kind.SHARE;
    if (!claim.subject().region().isEmpty() && !ofGroup) {
      return Optional.empty();
    }
    long match = places.longest(phrase, 0, phrase.length());
    boolean more =
        match >= 0 && phrase.length() >= Trie.length(match) + 2 && !places.value(match).isEmpty();
    return more ? Optional.of(phrase.substring(0, Trie.length(match))) : Optional.empty();
  }

  /** The share of the words above a label that are said neither by the claim nor around it. */
  double unsaid(Label label) {
    Set<Integer> above = label.within().features();
    long said = above.stream().filter(f -> around.contains(f) || name.features().has(f)).count();
    return above.isEmpty() ? 0 : 1 - said / (double) above.size();
  }

  /** The words for what it is compared with, where that is no region: 规模以上工业, 考核目标. */
  Optional<String> rivalIndicator() {
    if (rival.isPresent()) {
      return Optional.empty();
    }
    int at = PhraseEnd.comparisonIn(wording);
    Optional<String> tail =
        at < wording.length() ? Optional.of(wording.substring(at + 2)) : Optional.empty();
    return claim
        .relation(Relation.Kind.COMPARED_WITH)
        .map(Relation::words)
        .or(() -> tail)
        .filter(words -> words.length() >= 2);
  }

  /** Whether it says how far one rate is ahead of that of another indicator: 高于工业投资增速9%. */
  boolean isAgainstIndicator() {
    boolean says =
        kind() == Kind.CHANGE && isPercent() && PhraseEnd.comparisonIn(wording) < wording.length();
    return (kind() == Kind.POINTS || says) && rivalIndicator().isPresent();
  }

  /** Whether it needs a table of several regions. */
  boolean comparesRegions() {
    return rival.isPresent() || kind() == Kind.RANK || kind() == Kind.DURATION;
  }

  /** Whether it counts the marks that something has passed, which no table does. */
  boolean countsSteps() {
    return STEPS.stream().anyMatch(phrase::endsWith);
  }

  /** Whether it asks how much of a plan was done. */
  boolean isOfPlan() {
    return PhraseEnd.namesPlan(claim.subject().indicator());
  }

  /** Whether it asks how many years in a row something went on. */
  boolean isRun() {
    return claim.kind() == Kind.DURATION && wording.contains("连续");
  }

  Kind kind() {
    return claim.kind();
  }

  /** The unit that the words ask for; a percentage may be meant in points. */
  Unit unit() {
    boolean points = claim.kind() == Kind.POINTS && claim.quantity().unit().equals(Units.PERCENT);
    return points ? Reading.POINTS : claim.quantity().unit();
  }

  boolean isPercent() {
    return unit().converts(Reading.PERCENT);
  }

  /** The currency that is spoken of, if it is known. */
  Optional<String> currency() {
    return Currencies.of(claim, said.level());
  }

  /** Whether the claim speaks of the average year of its period. */
  boolean isAverage() {
    return claim.relation(Relation.Kind.AVERAGE_OVER_PERIOD).isPresent()
        || Relation.isAverage(claim.subject().indicator());
  }

  boolean isMultiYear() {
    return period.isWholeYears() && !period.isYear();
  }

  /** The end of the period: its last year if it has several. */
  Period end() {
    return isMultiYear() ? Period.year(period.lastYear()) : period;
  }

  /**
   * What the end is compared with: the year that 比2020年 names, the year before several years or a
   * plan, the same months of the year before.
   */
  Period base() {
    Optional<Period> since =
        claim
            .relation(Relation.Kind.SINCE)
            .map(Relation::words)
            .flatMap(
                words ->
                    BaseYear.in(words, period.lastYear()).or(() -> BaseYear.partOf(words, end())));
    return since
        .or(said::base)
        .orElseGet(
            () -> isMultiYear() ? Period.year(period.first().getYear() - 1) : period.minusYears(1));
  }

  /** The plan before that a claim compares its own plan with: 比“十三五”时期. */
  Optional<Period> basePlan() {
    return claim
        .relation(Relation.Kind.SINCE)
        .map(Relation::words)
        .flatMap(BaseYear::plan)
        .filter(plan -> plan.last().isBefore(period.first()));
  }

  /**
   * Whether growth is that of the period itself, as tables print it: not the average of years that
   * are not said, and not growth of a single year since one long before (比2002年增长65.5%).
   */
  boolean isOfItsPeriod() {
    boolean since = claim.relation(Relation.Kind.SINCE).isPresent();
    return isMultiYear() || !(isAverage() || (since && years() > 1));
  }

  /** How many years lie between base and end. */
  int years() {
    return end().lastYear() - base().lastYear();
  }
}
