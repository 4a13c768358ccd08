package heshu.claim;

import heshu.glossary.Region;
import heshu.glossary.Regions;
import heshu.quantity.Hedge;
import heshu.quantity.Numeral;
import heshu.quantity.NumeralReader;
import heshu.quantity.Quantity;
import heshu.quantity.UnitReader;
import heshu.quantity.Units;
import heshu.text.Span;
import heshu.text.Trie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Scans ranks with their comparison group: 全市第一, 全国第3位, 首位, 前十, 世界最大. */
final class RankScan {
  private static final Trie<Boolean> REGIONS = regionsBackwards();
  private static final String GROUP_ENDS = "市省区县州盟旗国界份";
  private static final String COUNTED_PLACES = "个家所座";
  private static final int LONGEST_GROUP = 14;
  private static final int NOT_A_RANK = -1;

  private final NumeralReader numerals;
  private final UnitReader units;

  RankScan(NumeralReader numerals, UnitReader units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** Scans what may be a rank at a place; gives its end, or -1 if it is none. */
  int at(ScanText text, int place) {
    return switch (text.at(place)) {
      case '第' -> ordinal(text, place);
      case '前' -> among(text, place);
      case '首', '榜' -> top(text, place);
      case '最' -> superlative(text, place);
      default -> NOT_A_RANK;
    };
  }

  private int ordinal(ScanText text, int place) {
    char next = text.at(place + 1);
    if (!ScanText.isDigit(next) && !NumeralReader.isHanNumeral(next)) {
      return NOT_A_RANK;
    }
    Numeral numeral = numerals.read(text.text(), place + 1);
    int end = numeral.end();
    if (text.at(place - 1) == '在' && "放摆".indexOf(text.at(place - 2)) >= 0) {
      return text.label(place, end, Skipped.Reason.ORDINAL); // 放在第一位
    }
    boolean counted = text.at(end) == '位' || (text.at(end) == '名' && text.at(end + 1) != '单');
    boolean named = text.length(text.words().noRanks, end) > 0 || isOfSeries(text, end);
    Optional<Mention.Figure> earlier = earlierRank(text, place);
    Group group = groupBefore(text, place);
    if (group.found() && !named && place - group.start() > 0) {
      int rankEnd = counted ? end + 1 : classifierEnd(text, end);
      return rank(text, group, rankEnd, numeral, Hedge.EXACT);
    }
    Group own = earlier.map(figure -> Group.same(place, figure.group())).orElse(Group.none(place));
    if (counted && text.at(end) == '位') {
      return rank(text, own, end + 1, numeral, Hedge.EXACT);
    }
    boolean said = text.lengthBefore(text.words().rankVerbs, place) > 0;
    boolean alone = ScanText.isPunctuation(text.at(end)) || "的和与及".indexOf(text.at(end)) >= 0;
    boolean prize =
        counted && (text.at(end + 1) == '的' || ScanText.isPunctuation(text.at(end + 1)));
    boolean goesOn = !beginsClause(text, place) || earlier.filter(f -> lists(f, place)).isPresent();
    boolean elliptical = alone && goesOn && earlier.isPresent();
    if (!named
        && ((said && (counted || alone)) || elliptical || (prize && !beginsClause(text, place)))) {
      return rank(text, own, counted ? end + 1 : end, numeral, Hedge.EXACT);
    }
    return text.label(place, end, Skipped.Reason.ORDINAL);
  }

  private static boolean beginsClause(ScanText text, int place) {
    return ScanText.isPunctuation(text.at(place - 1));
  }

  /** Whether a rank is the next of a list: 分别居全省第二、第七. */
  private static boolean lists(Mention.Figure earlier, int place) {
    return earlier.span().end() == place - 1;
  }

  /** An earlier rank of the same sentence, whose group holds on: 总量全省第一、增速第二. */
  private static Optional<Mention.Figure> earlierRank(ScanText text, int place) {
    List<Mention> mentions = text.mentions();
    if (mentions.isEmpty()
        || !(mentions.get(mentions.size() - 1) instanceof Mention.Figure figure)
        || figure.form() != Mention.Form.RANK) {
      return Optional.empty();
    }
    for (int i = figure.span().end(); i < place; i++) {
      if (ScanText.isStop(text.at(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(figure);
  }

  /** Takes in the classifier of 全国第二个, 全省第3家. */
  private static int classifierEnd(ScanText text, int end) {
    return COUNTED_PLACES.indexOf(text.at(end)) >= 0 ? end + 1 : end;
  }

  /** 我国第一部, 全国第五条: one of a series, not a standing. */
  private boolean isOfSeries(ScanText text, int end) {
    return COUNTED_PLACES.indexOf(text.at(end)) < 0
        && units
            .at(text.text(), end)
            .filter(found -> found.unit().dimension().equals("count"))
            .isPresent();
  }

  private int among(ScanText text, int place) {
    char next = text.at(place + 1);
    if (!ScanText.isDigit(next) && !NumeralReader.isHanNumeral(next)) {
      return NOT_A_RANK;
    }
    Numeral numeral = numerals.read(text.text(), place + 1);
    int end = numeral.end();
    boolean counted = "位名".indexOf(text.at(end)) >= 0;
    Group group = groupBefore(text, place);
    boolean said = group.found() || text.lengthBefore(text.words().rankVerbs, place) > 0;
    boolean other = !counted && (text.at(end) == '强' || units.at(text.text(), end).isPresent());
    boolean lists = counted && text.startsWith(end + 1, "的是"); // 居前5位的是…: who they are
    if (lists) {
      return text.label(place, end + 1, Skipped.Reason.PHRASE);
    }
    if (!said || other || !numeral.isBetween(1, 200)) {
      return NOT_A_RANK;
    }
    return rank(text, group, counted ? end + 1 : end, numeral, Hedge.ATMOST);
  }

  private int top(ScanText text, int place) {
    if (!text.startsWith(place, "首位") && !text.startsWith(place, "榜首")) {
      return NOT_A_RANK;
    }
    Group group = groupBefore(text, place);
    boolean said = group.found() || text.lengthBefore(text.words().rankVerbs, place) > 0;
    return said && text.at(place + 2) != '度'
        ? rank(text, group, place + 2, Optional.empty(), Hedge.EXACT)
        : NOT_A_RANK;
  }

  private int superlative(ScanText text, int place) {
    int length = text.length(text.words().superlatives, place);
    if (length == 0) {
      return NOT_A_RANK;
    }
    Group group = groupBefore(text, place);
    return group.whole()
        ? rank(text, group, place + length, Optional.empty(), Hedge.EXACT)
        : NOT_A_RANK;
  }

  private static int rank(ScanText text, Group group, int end, Numeral numeral, Hedge hedge) {
    return rank(text, group, end, Optional.of(numeral), hedge);
  }

  private static int rank(
      ScanText text, Group group, int end, Optional<Numeral> numeral, Hedge hedge) {
    text.takeBack(group.start());
    Quantity quantity =
        new Quantity(
            numeral.map(Numeral::value).orElse(BigDecimal.ONE),
            Optional.empty(),
            numeral.map(Numeral::written).orElse(text.text().substring(end - 2, end)),
            0,
            BigDecimal.ONE,
            Units.RANK,
            hedge);
    return text.add(
        new Mention.Figure(
            new Span(group.start(), end),
            quantity,
            Mention.Form.RANK,
            group.words(),
            0,
            List.of()));
  }

  /** The comparison group that ends at a place, a linking verb between them allowed. */
  private static Group groupBefore(ScanText text, int place) {
    int floor = Math.max(0, place - LONGEST_GROUP);
    Group direct = listed(text, place, floor);
    if (direct.found() && (direct.words().charAt(0) == '全' || !endsAsPlace(text, place))) {
      return direct;
    }
    Group longer = unlisted(text, place, floor);
    if (direct.found()) {
      return longer.found() && longer.start() < direct.start() ? longer : direct;
    }
    int link = text.lengthBefore(text.words().groupLinks, place);
    if (link > 0) {
      Group linked = listed(text, place - link, floor);
      if (linked.whole()) {
        return linked;
      }
    }
    return longer;
  }

  private static boolean endsAsPlace(ScanText text, int place) {
    return GROUP_ENDS.indexOf(text.at(place - 1)) >= 0;
  }

  /** Known words, one behind the other: 全国同类城市. */
  private static Group listed(ScanText text, int end, int floor) {
    int start = end;
    boolean whole = false;
    while (start > floor) {
      long match = text.words().groups.longestBackwards(text.text(), start, floor);
      long region = REGIONS.longestBackwards(text.text(), start, floor);
      int length = Math.max(lengthOf(match), lengthOf(region));
      if (length == 0) {
        break;
      }
      boolean group = lengthOf(match) >= lengthOf(region);
      whole = whole || !group || text.words().groups.value(match);
      start -= length;
    }
    return start == end || !text.onlyLabelsSince(start)
        ? Group.none(end)
        : new Group(start, text.text().substring(start, end), whole);
  }

  private static int lengthOf(long match) {
    return match < 0 ? 0 : Trie.length(match);
  }

  /** Words between a verb of standing and the rank that end as places do: 跃上汽车保有量大型城市首位. */
  private static Group unlisted(ScanText text, int place, int floor) {
    if (!endsAsPlace(text, place)) {
      return Group.none(place);
    }
    for (int start = place - 2; start >= floor; start--) {
      if (ScanText.isPunctuation(text.at(start - 1))) {
        break;
      }
      if (text.lengthBefore(text.words().groupLeads, start) > 0 && text.onlyLabelsSince(start)) {
        return new Group(start, text.text().substring(start, place), /* whole= */ true);
      }
    }
    return Group.none(place);
  }

  private static Trie<Boolean> regionsBackwards() {
    Trie.Builder<Boolean> names = Trie.builder();
    for (Region province : Regions.standard().provinces()) {
      names.put(new StringBuilder(province.name()).reverse(), true);
      names.put(new StringBuilder(province.shortName()).reverse(), true);
    }
    return names.build();
  }

  /**
   * A comparison group.
   *
   * @param start where its words begin; the rank's own place when there is none
   * @param whole whether its words name a group by themselves
   */
  private record Group(int start, String words, boolean whole) {
    static Group none(int place) {
      return new Group(place, "", /* whole= */ false);
    }

    /** The group of an earlier rank, which is not said again. */
    static Group same(int place, String words) {
      return new Group(place, words, /* whole= */ false);
    }

    boolean found() {
      return !words.isEmpty();
    }
  }
}
