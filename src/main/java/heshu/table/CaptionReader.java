package heshu.table;

import heshu.quantity.ScaledUnit;
import heshu.quantity.Units;
import heshu.table.Caption.Mark;
import heshu.table.MeasureWords.Flow;
import heshu.text.Widths;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a caption apart: marks and numbering, brackets (unit, index base, price basis), time,
 * measure; what is left is the indicator's name.
 */
final class CaptionReader {
  private static final int LONGEST = 200;
  private static final String POINTS = "百分点";
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)?)\\)");
  private static final Pattern BASE =
      Pattern.compile(
          "^(?:以)?(上年同期|上年同月|去年同期|去年同月|上年|去年|上月|上季|\\d{4}年?(?:同期)?)(?:价格)?(?:=|为)100(?:%)?$");

  /** What makes a percentage of a plan: 为调整预算的%. */
  private static final Pattern COMPLETES = Pattern.compile("(?:为|占|完成)$");

  /** What a year comes to in percent of the last one: 为上年(%), 发展速度; 105 is growth by 5. */
  private static final Pattern OF_LAST_YEAR =
      Pattern.compile("(?:(?:相当于|为)(?:上年|去年)(?:同期|同月|实际|完成)?|发展速度)的?$");

  private static final Pattern YEARS =
      Pattern.compile("[近这]?[两二三四五六七八九十\\d]{1,2}年(期间)?|规划期内?|计划期内?");
  private static final Pattern WHOLE = Pattern.compile("全[国省市县区州盟旗]");
  private static final Pattern AVERAGE_OF = Pattern.compile("(全[国省市县区州盟旗])平均(?:水平|数|值)?");

  private static final String LAST_YEAR = "上年=100";
  private static final ScaledUnit PERCENT = Units.standard().parse("%").orElseThrow();

  private static final CaptionReader STANDARD =
      new CaptionReader(new UnitCaption(Units.standard()));

  private final UnitCaption units;

  CaptionReader(UnitCaption units) {
    this.units = units;
  }

  /** A reader that knows no unit of the user's own. */
  static CaptionReader standard() {
    return STANDARD;
  }

  /** The units that this reader knows. */
  UnitCaption units() {
    return units;
  }

  Caption read(String written) {
    String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return new Parse(Widths.fold(text), /* whole= */ true).caption();
  }

  /** What a label looks like at its left, for which its words need not be understood. */
  Outline.Label label(String written) {
    String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return new Parse(Widths.fold(text), /* whole= */ false).label();
  }

  /** A caption as column roles are named: folded, without spaces. */
  static String bare(String written) {
    String folded = Widths.fold(written);
    StringBuilder bare = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) > ' ') {
        bare.append(folded.charAt(i));
      }
    }
    return bare.toString();
  }

  /** The caption while it is taken apart. */
  private final class Parse {
    private final String text;
    private final int place;
    private final Mark mark;
    private String rest;
    private Optional<Measure> measure = Optional.empty();
    private Optional<String> wholeOf = Optional.empty();
    private Optional<String> indexBase = Optional.empty();
    private Optional<ScaledUnit> unit = Optional.empty();
    private Optional<Boolean> real = Optional.empty();
    private Optional<Vintage> vintage = Optional.empty();
    private Flow flow = Flow.NONE;
    private PeriodCaption time = PeriodCaption.of("");

    Parse(String folded, boolean whole) {
      LeadingMark leading = LeadingMark.of(folded);
      this.text = folded.strip();
      this.rest = leading.rest();
      this.mark = leading.mark();
      this.place = leading.place();
      if (whole) {
        takeApart();
      }
    }

    private void takeApart() {
      base();
      brackets();
      rest = Footnotes.strip(rest);
      unitBehind();
      ofLastYear();
      this.time = PeriodCaption.of(rest);
      this.rest = trimmed(time.rest());
      vintage();
      measure();
      rest = trimmed(rest);
      average();
      if (rest.startsWith("按") && real.isPresent()) {
        rest = "";
      }
    }

    Outline.Label label() {
      return new Outline.Label(text, place, mark);
    }

    Caption caption() {
      return new Caption(
          text, rest, place, mark, time, measure, wholeOf, indexBase, unit, real, vintage, flow);
    }

    /** A base without brackets is the whole caption: 以上年为100. */
    private void base() {
      if (rest.contains("100") && BASE.matcher(rest).matches() && take(rest)) {
        rest = "";
      }
    }

    private void brackets() {
      if (rest.indexOf('(') < 0) {
        return;
      }
      StringBuilder kept = new StringBuilder();
      Matcher bracket = BRACKET.matcher(rest);
      int from = 0;
      while (bracket.find()) {
        String words = String.valueOf(bracket.group(1));
        boolean taken = !isPartOfName(words, rest.substring(bracket.end())) && take(words);
        kept.append(rest, from, taken ? bracket.start() : bracket.end());
        from = bracket.end();
      }
      rest = kept.append(rest.substring(from)).toString();
    }

    /**
     * Which of several is meant, not how it is counted: 刚果(金)出口额 amid a name, 人民币 anywhere, as a
     * currency alone leaves open whether 元 or 亿元.
     */
    private static boolean isPartOfName(String words, String behind) {
      boolean amid =
          !behind.isEmpty()
              && behind.charAt(0) != '('
              && MeasureWords.atEnd(behind).filter(w -> w.text().equals(behind)).isEmpty();
      return (amid && words.length() == 1 && words.charAt(0) > 0x7F) || words.equals("人民币");
    }

    /** 全国平均水平 is 全国, and 全省平均增速 is the growth of the province, not over years. */
    private void average() {
      Matcher whole = AVERAGE_OF.matcher(rest);
      if (whole.matches()) {
        rest = String.valueOf(whole.group(1));
      }
      boolean averageGrowth = measure.filter(m -> m == Measure.AVERAGE_GROWTH).isPresent();
      if (averageGrowth && text.contains(rest + "平均") && WHOLE.matcher(rest).matches()) {
        measure = Optional.of(Measure.GROWTH);
      }
    }

    /** Whether the words in brackets say something that is no part of the name. */
    private boolean take(String words) {
      if (words.indexOf('、') > 0 || words.indexOf(',') > 0) {
        return takeEach(words.split("[、,]", -1));
      }
      Matcher base = BASE.matcher(words);
      if (base.matches()) {
        indexBase = Optional.of(words.replace("为", "=").replace("以", ""));
        return true;
      }
      if (PriceWords.tell(words)) {
        real = PriceWords.real(words);
        return true;
      }
      if (growth(words)) {
        return true;
      }
      String bare = words.startsWith("±") ? words.substring(1) : words;
      if (unit.isEmpty() && !bare.equals("人口")) {
        Optional<ScaledUnit> found =
            words.startsWith("单位:") ? units.stated(words) : units.known(bare);
        unit = found;
        return found.isPresent();
      }
      return false;
    }

    /** Words of growth explain what stands before them: 实际(增长%). */
    private boolean growth(String words) {
      boolean percent = words.endsWith("%");
      String said = percent ? words.substring(0, words.length() - 1) : words;
      boolean grows =
          MeasureWords.atEnd(said)
              .filter(word -> word.text().equals(said) && word.measure() == Measure.GROWTH)
              .isPresent();
      if (grows && said.length() > 1) {
        measure = Optional.of(Measure.GROWTH);
        unit = unit.isEmpty() && percent ? units.known("%") : unit;
      }
      return grows && said.length() > 1;
    }

    /** At which prices and in which unit: (现价、万元). */
    private boolean takeEach(String[] parts) {
      for (String part : parts) {
        if (!PriceWords.tell(part)
            && !BASE.matcher(part).matches()
            && units.known(part).isEmpty()) {
          return false;
        }
      }
      boolean all = true;
      for (String part : parts) {
        all &= take(part);
      }
      return all;
    }

    /** A unit behind the caption without brackets: 同比±%, 产值/亿元, 金额:万元. */
    private void unitBehind() {
      if (rest.endsWith("%") && rest.length() > 1) {
        if (unit.isEmpty()) {
          unit = units.known("%");
        }
        rest = rest.substring(0, rest.length() - (rest.endsWith("的%") ? 2 : 1));
        return;
      }
      int cut = Math.max(rest.lastIndexOf(':'), rest.lastIndexOf(','));
      cut = Math.max(cut, rest.lastIndexOf('_'));
      if (unit.isEmpty() && cut > 0) {
        Optional<ScaledUnit> behind = units.known(rest.substring(cut + 1));
        if (behind.isPresent()) {
          unit = behind;
          rest = rest.substring(0, cut);
          return;
        }
      }
      if (unit.isEmpty() && !isPlainWord(rest)) {
        Optional<ScaledUnit> alone = units.known(rest);
        if (alone.isPresent()) {
          unit = alone;
          rest = "";
        }
      }
    }

    /** Words that are both a unit and a caption: 人口, 位, 户. */
    private static boolean isPlainWord(String words) {
      return words.length() < 1 || words.equals("人口") || words.equals("户") || words.equals("人");
    }

    private void ofLastYear() {
      Matcher found = OF_LAST_YEAR.matcher(rest);
      boolean maySay = rest.contains("年") || rest.contains("速度");
      if (maySay && indexBase.isEmpty() && isInPercent() && found.find()) {
        indexBase = Optional.of(LAST_YEAR);
        rest = rest.substring(0, found.start());
      }
    }

    private boolean isInPercent() {
      return unit.filter(known -> known.equals(PERCENT)).isPresent();
    }

    private void vintage() {
      Optional<Vintage> said = VintageWords.ofCaption(rest);
      if (said.isPresent()) {
        vintage = said;
        String stripped = VintageWords.strip(rest);
        rest = stripped.equals("全年") || stripped.equals("年度") ? "" : stripped;
      }
    }

    /** 高(低)于全国, of figures that are said to be in points: in a unit, or in words behind. */
    private Optional<RatioCaption> ahead() {
      boolean points = unit.filter(stated -> stated.unit().symbol().equals(POINTS)).isPresent();
      String words =
          rest.endsWith(POINTS) ? rest.substring(0, rest.length() - POINTS.length()) : "";
      return points ? RatioCaption.ahead(rest) : RatioCaption.ahead(words);
    }

    private void measure() {
      Optional<RatioCaption> ratio = ahead().or(() -> RatioCaption.of(rest));
      if (ratio.isPresent()) {
        measure = Optional.of(ratio.get().measure());
        wholeOf = ratio.get().wholeOf();
        rest = ratio.get().part();
        if (unit.isEmpty() && ratio.get().inPoints()) {
          unit = units.known("百分点");
        }
        return;
      }
      word();
      if (isOneYear() && measure.isEmpty() && isInPercent() && text.contains("为" + time.base())) {
        indexBase = Optional.of(LAST_YEAR); // 2012年为2011年%
      }
      index();
      if (time.base() > 0 && measure.filter(m -> m == Measure.GROWTH).isPresent()) {
        measure = Optional.of(isOneYear() ? Measure.GROWTH : Measure.TOTAL_GROWTH);
      }
    }

    private boolean isOneYear() {
      return time.to() - time.base() == 1;
    }

    private void word() {
      String bare = rest.replace("_", "");
      Optional<MeasureWords.Word> found = MeasureWords.atEnd(bare);
      if (found.isEmpty() || GrowthWords.ownName(bare, found.get())) {
        return;
      }
      MeasureWords.Word word = found.get();
      flow = word.flow();
      String before = bare.substring(0, bare.length() - word.text().length());
      Optional<MeasureWords.Word> first = GrowthWords.alternative(before);
      if (first.isPresent()) {
        word = first.get();
        flow = word.flow();
        before = before.substring(0, before.length() - 1 - word.text().length());
      }
      if (word.measure() == Measure.LEVEL) {
        rest = before;
        return;
      }
      boolean completes = word.measure() == Measure.PLAN && COMPLETES.matcher(before).find();
      measure = Optional.of(completes ? Measure.COMPLETION : GrowthWords.measureOf(word, before));
      wholeOf = completes ? Optional.empty() : GrowthWords.rankOf(word, before);
      rest =
          stripConnective(
              completes
                  ? COMPLETES.matcher(before).replaceFirst("")
                  : GrowthWords.withoutWordsOfGrowth(word, before));
      real = real.isPresent() ? real : GrowthWords.realGrowth(word.text());
      beforeAverage();
    }

    /** 两年平均增长, 五年年均增长: the words before an average say how many years. */
    private void beforeAverage() {
      if (measure.filter(m -> m == Measure.AVERAGE_GROWTH).isPresent()
          && YEARS.matcher(rest).matches()) {
        rest = "";
      }
    }

    private static String stripConnective(String before) {
      String bare = before.endsWith("的") ? before.substring(0, before.length() - 1) : before;
      return bare.endsWith("累计") && bare.length() > 2 ? bare.substring(0, bare.length() - 2) : bare;
    }

    private void index() {
      if (indexBase.isEmpty()) {
        return;
      }
      String base = indexBase.get();
      boolean lastYear = base.startsWith("上年") || base.startsWith("去年");
      boolean chain = base.startsWith("上月") || base.startsWith("上季");
      measure =
          Optional.of(lastYear ? Measure.GROWTH : chain ? Measure.CHAIN_GROWTH : Measure.INDEX);
      if (rest.endsWith("指数") && !rest.endsWith("价格指数")) {
        rest = rest.substring(0, rest.length() - 2);
      }
    }

    private static String trimmed(String words) {
      int start = 0;
      int end = words.length();
      while (start < end && "_、,.:;·- 的".indexOf(words.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && "_、,.:;·- ".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return words.substring(start, end).replace("()", "");
    }
  }
}
