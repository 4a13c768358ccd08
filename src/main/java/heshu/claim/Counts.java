package heshu.claim;

import heshu.claim.Mention.Figure;
import java.util.List;

/**
 * Names what is counted: what was done, and the thing that stands behind the figure. The verb of
 * the first in a list holds for those after it (新建停车场3个、公园5个).
 */
final class Counts {
  private static final int SHORT = 3;
  private static final int LONG = 16;
  private static final int LONGEST_DOER = 14;

  /** 投资5亿元的剧院: what all of it will cost, not what was spent in the year. */
  private static final String INVESTED = "投资";

  private static final String IN_ALL = "总投资";
  private static final List<String> KINDS = List.of("等重点项目", "等重点工程", "等项目", "等工程", "项目", "工程");

  private final Lexicon lexicon;
  private final Phrases phrases;
  private final Measures measures;
  private String aim = "";
  private String verb = "";

  /** What the money of a list is, once it was said: 投资3500万元的甲、3800万元的乙. */
  private String invested = "";

  Counts(Lexicon lexicon, Phrases phrases, Measures measures) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.measures = measures;
  }

  void enterClause() {
    verb = "";
    invested = "";
  }

  /** What was done something about before any figure, which then reaches some: 落实补贴政策，惠及300户. */
  void aim(String at) {
    aim = at;
  }

  /** The verb that a member of a list without one takes over, empty if there is none. */
  String verb() {
    return verb;
  }

  /** Takes note of the verb that opens a subject. */
  void take(String opening, String own) {
    verb = opening.length() < own.length() ? opening : verb;
  }

  /** The subject of a figure with a noun behind it. */
  String name(Figure figure, String own, Words words) {
    String object = thing(figure, words);
    if (words.measured() && measures.isMeasure(measured(own))) {
      invested = measured(own).equals(INVESTED) ? IN_ALL : "";
      return invested.isEmpty() ? object + measured(own) : withoutKind(object) + invested;
    }
    if (own.isEmpty() && !invested.isEmpty() && FigureUnits.isMoney(figure)) {
      return withoutKind(object) + invested;
    }
    if (own.endsWith("的") && own.length() > SHORT * 2 && object.length() > SHORT) {
      return object;
    }
    if (own.isEmpty()) {
      return verb + object;
    }
    boolean names = own.endsWith("等") && own.indexOf('、') > 0 && own.length() > LONG;
    boolean each = deed(own).isEmpty() || lexicon.words("event-thing").contains(object);
    if (names && object.length() < SHORT && each) {
      return measures.object(own) + object; // 小学新建、灯塔中学等14个项目
    }
    if (names) {
      return deed(own) + object; // 新开通东山至长山、云岭等6条航线
    }
    if (own.length() > LONG && object.length() >= SHORT) {
      return object;
    }
    if (own.endsWith("等")) {
      return object.length() <= SHORT ? own + object : object;
    }
    if (lexicon.words("reaching").contains(own) && !aim.isEmpty()) {
      return aim + own + object;
    }
    if (!words.verb().isEmpty()) {
      verb = words.verb();
      return own + object;
    }
    String done = verb + own;
    verb = isDoersDeed(own) ? own : verb;
    return done + object;
  }

  /** 剧院等项目 is 剧院 where it says of what the cost is. */
  private static String withoutKind(String object) {
    return KINDS.stream()
        .filter(kind -> object.endsWith(kind) && object.length() - kind.length() >= 2)
        .findFirst()
        .map(kind -> object.substring(0, object.length() - kind.length()))
        .orElse(object);
  }

  /** 县财政安排: who did it and what, which holds for the next in the list as well. */
  private boolean isDoersDeed(String own) {
    int from = Math.max(1, own.length() - SHORT - 1);
    for (int at = from; at < own.length() && own.length() <= LONGEST_DOER; at++) {
      if (lexicon.verbAt(own, at, own.length()) == own.length() - at) {
        return true;
      }
    }
    return false;
  }

  /** 实施总额3亿元的计划: the measure itself. */
  private String measured(String own) {
    String rest = measures.object(own);
    return rest.isEmpty() ? own : rest;
  }

  /** What is counted, without its measure (3条道路治理成效) unless the measure is what is counted. */
  private String thing(Figure figure, Words words) {
    boolean among = lexicon.ends(words.object(), "among"); // 在33个项目中
    String whole =
        among ? words.object().substring(0, words.object().length() - 1) : words.object();
    String head = phrases.head(whole);
    boolean sum = FigureUnits.isMoney(figure) && !words.measured(); // 7亿元重建资金
    boolean share = FigureUnits.isPercent(figure);
    return head.length() < 2
            || sum
            || share
            || lexicon.ends(whole, "counted-whole")
            || isOccasion(figure)
        ? whole
        : head;
  }

  private static boolean isOccasion(Figure figure) {
    return figure.quantity().unit().symbol().equals("次");
  }

  /** 引进长山、云岭等首店12家: of what is counted the names are only some. */
  String withoutNames(String own) {
    int etc = own.lastIndexOf('等');
    String kind = own.substring(etc + 1);
    boolean names = etc > 0 && own.lastIndexOf('、', etc) > 0 && own.length() > LONG;
    return names && kind.length() >= 2 && !measures.isMeasure(kind) ? deed(own) + kind : own;
  }

  private String deed(String own) {
    return own.substring(0, lexicon.verbAt(own, 0, own.length()));
  }
}
