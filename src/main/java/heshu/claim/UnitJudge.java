package heshu.claim;

import heshu.quantity.Numeral;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.UnitReader;
import heshu.quantity.Units;
import heshu.text.Trie;
import java.math.BigDecimal;
import java.util.List;

/** Decides whether a number and the unit-like word behind it state a quantity. */
final class UnitJudge {
  private static final int CIRCLE_REACH = 8;
  private static final int PROGRAMME_REACH = 6;
  private static final int PER_REACH = 6;
  private static final int LARGE = 4;
  private static final int NOT_A_NAME = -1;

  /** Whether the word behind the number is its unit. */
  boolean accepts(ScanText text, int place, Numeral numeral, UnitReader.Found found) {
    Unit unit = found.unit();
    return switch (unit.dimension()) {
      case "grade" -> false;
      case "score" -> "时点".indexOf(text.at(place - 1)) < 0 && !numeral.han();
      case "index-points" -> !numeral.han() && (numeral.decimals() > 0 || isIndex(text, found));
      case "energy" -> !isColloquial('度', text, numeral, found);
      case "volume" -> !isColloquial('方', text, numeral, found);
      default -> numeral.han() ? acceptsHan(text, place, numeral, found) : acceptsCount(unit);
    };
  }

  private static boolean isIndex(ScanText text, UnitReader.Found found) {
    return text.at(found.end() - 2) == '个';
  }

  /** 度 and 方 are units only behind large numbers: 3亿度, 20万方; otherwise angles and sides. */
  private static boolean isColloquial(
      char letter, ScanText text, Numeral numeral, UnitReader.Found found) {
    boolean bare = text.at(numeral.end()) == letter && found.end() == numeral.end() + 1;
    return bare && (numeral.exponent() < LARGE || numeral.han());
  }

  private static boolean acceptsCount(Unit unit) {
    return !unit.symbol().equals("期") && !unit.symbol().equals("代");
  }

  private boolean acceptsHan(ScanText text, int place, Numeral numeral, UnitReader.Found found) {
    Unit unit = found.unit();
    boolean counted = unit.dimension().equals("count") || unit.dimension().equals("person");
    if (counted && !isClassifier(text, unit)) {
      return text.words().occasions.get(unit.symbol()).isPresent()
          && (isMeasured(text, place)
              || isHedged(text, place)
              || numeral.surplus()
              || text.length(text.words().measures, found.end()) > 0);
    }
    if (numeral.isBetween(1, 1)) {
      return acceptsOne(text, place, unit);
    }
    if (numeral.bareScale() && !numeral.surplus()) {
      boolean gained = text.lengthBefore(text.words().gains, place) > 0; // 新增千万吨产能
      return isHedged(text, place)
          || unit.dimension().contains("money")
          || (gained && text.at(found.end()) != '级');
    }
    boolean brand = unit.symbol().equals("元") && numeral.isBetween(1, 9);
    return !brand && "里担角".indexOf(unit.symbol()) < 0;
  }

  /** 一个, 一项 introduce; 一周 and 一倍 measure. */
  private static boolean acceptsOne(ScanText text, int place, Unit unit) {
    if (unit.dimension().equals("multiple")) {
      return true;
    }
    boolean time = isTime(unit) && !unit.symbol().equals("年");
    return time && (isMeasured(text, place) || isHedged(text, place));
  }

  private static boolean isClassifier(ScanText text, Unit unit) {
    return text.words().hanClassifiers.get(unit.symbol()).isPresent();
  }

  static boolean isTime(Unit unit) {
    return unit.dimension().equals("time") || unit.dimension().equals("working-time");
  }

  private static boolean isMeasured(ScanText text, int place) {
    return text.lengthBefore(text.words().measured, place) > 0;
  }

  private static boolean isHedged(ScanText text, int place) {
    char before = text.at(place - 1);
    return text.words().hedges.longestBefore(text.text(), place, text.floor()) >= 0
        || before == '过'
        || (before == '上' && text.at(place - 2) != '以');
  }

  /**
   * Takes a stretch of time that names something (15分钟生活圈, 三年行动, 30年前) as a label; gives its end,
   * or -1 where it is a figure.
   */
  int nameEnd(ScanText text, int place, Numeral numeral, UnitReader.Found found) {
    int end = found.end();
    if (isAside(text, place, found)) {
      return text.label(place, end, Skipped.Reason.DATE);
    }
    if (text.at(end) == '兑' || (numeral.han() && "这那".indexOf(text.at(place - 1)) >= 0)) {
      return text.label(place, end, Skipped.Reason.PHRASE);
    }
    if (!isTime(found.unit())) {
      return isCountedName(text, place, numeral, found)
          ? text.label(place, end, Skipped.Reason.PHRASE)
          : NOT_A_NAME;
    }
    if (text.startsWith(end, "工作制")) {
      return text.label(place, end, Skipped.Reason.NAME); // 五天工作制
    }
    boolean year = found.unit().symbol().equals("年");
    boolean measured = isMeasured(text, place) || isHedged(text, place) || numeral.surplus();
    if (reaches(text, text.words().circle, end, CIRCLE_REACH)
        || (year && !measured && reaches(text, text.words().programme, end, PROGRAMME_REACH))) {
      return text.label(place, end, Skipped.Reason.NAME);
    }
    if (found.unit().symbol().equals("世纪") || (year && "前后级制".indexOf(text.at(end)) >= 0)) {
      return text.label(place, end, Skipped.Reason.DATE);
    }
    boolean slogan =
        !numeral.han() && found.unit().symbol().equals("小时") && numeral.isBetween(24, 24);
    if (!measured && (slogan || (year && numeral.han() && numeral.upper().isEmpty()))) {
      return text.label(place, end, Skipped.Reason.PHRASE);
    }
    return NOT_A_NAME;
  }

  /** 1950年到2002年53年: how long the years just named are; 近十届最好: since when nothing was better. */
  private static boolean isAside(ScanText text, int place, UnitReader.Found found) {
    List<Mention> mentions = text.mentions();
    String unit = found.unit().symbol();
    boolean years =
        unit.equals("年")
            && !mentions.isEmpty()
            && mentions.get(mentions.size() - 1) instanceof Mention.Time time
            && time.span().end() == place;
    boolean record =
        text.at(place - 1) == '近'
            && ("届次任".contains(unit) || unit.equals("年"))
            && (text.at(found.end()) == '最' || text.startsWith(found.end(), "来最"));
    return years || record;
  }

  /** 八项规定 names a rule, 六个方面 frames a speech; 6个方面16条经验 counts. */
  private static boolean isCountedName(
      ScanText text, int place, Numeral numeral, UnitReader.Found found) {
    boolean policy = found.unit().symbol().equals("条") && text.at(place - 1) == '新'; // 新36条
    return policy || isRuleOrFrame(text, numeral, found);
  }

  private static boolean isRuleOrFrame(ScanText text, Numeral numeral, UnitReader.Found found) {
    return "个项条".contains(found.unit().symbol())
        && (text.length(text.words().ruleNames, found.end()) > 0
            || (numeral.han() && text.length(text.words().speechFrames, found.end()) > 0));
  }

  private static boolean reaches(ScanText text, Trie<Boolean> words, int from, int reach) {
    for (int at = from; at < from + reach; at++) {
      if (ScanText.isPunctuation(text.at(at))) {
        return false;
      }
      if (text.length(words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 张 behind 每千人 is 张/千人. */
  Unit perHead(ScanText text, int place, Unit unit) {
    List<Mention> mentions = text.mentions();
    boolean counted = unit.dimension().equals("count") || unit.dimension().equals("person");
    if (!counted
        || mentions.isEmpty()
        || !(mentions.get(mentions.size() - 1) instanceof Mention.Label base)
        || text.at(base.span().start() - 1) != '每'
        || place - base.span().end() > PER_REACH) {
      return unit;
    }
    int scaleEnd = base.span().start() + 1;
    char head = text.at(scaleEnd);
    int exponent =
        switch (text.at(base.span().start())) {
          case '百' -> 2;
          case '千' -> 3;
          case '万' -> 4;
          default -> 0;
        };
    if (exponent == 0 || (head != '人' && head != '户')) {
      return unit;
    }
    String written = text.text().substring(base.span().start(), scaleEnd + 1);
    Unit of = Units.standard().unit(String.valueOf(head)).orElseThrow();
    BigDecimal scale = BigDecimal.TEN.pow(exponent);
    return Units.per(unit, new ScaledUnit(written, scale, of));
  }
}
