package heshu.claim;

import heshu.quantity.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds percentages that can only be meant in points, so that they are read as such and the unit is
 * what is wrong with them: 分别提高5.5个百分点、16.0%, 拉动经济增长3.0%, 增速比全市快1.5%.
 */
final class PointsMeant {
  private static final String SEPARATORS = "、和及与";
  private static final String CLAUSE_ENDS = "，。；：,;\n";
  private static final String PULL = "拉动";
  private static final String GROWTH = "增长";

  /** 投资拉动下经济增长5%, 拉动作用增长…: no pull on what grows. */
  private static final List<String> NOUNS = List.of("下", "作用", "力", "效应");

  /** One rate is ahead of another, or behind. */
  private static final List<String> AHEAD = List.of("快", "慢");

  /** How far a clause is looked back into. */
  private static final int REACH = 24;

  private PointsMeant() {}

  static List<Mention> in(String text, List<Mention> mentions) {
    List<Mention> read = new ArrayList<>(mentions);
    for (int i = 0; i < read.size(); i++) {
      if (mentions.get(i) instanceof Mention.Figure figure
          && figure.quantity().unit().equals(Units.PERCENT)
          && (isListed(text, mentions, i) || isPulled(text, figure) || isAhead(text, figure))) {
        read.set(i, inPoints(figure));
      }
    }
    return read;
  }

  /** Whether only a mark parts it from a figure in points that stands before or behind it. */
  private static boolean isListed(String text, List<Mention> mentions, int at) {
    return isBeside(text, mentions, at, at - 1) || isBeside(text, mentions, at, at + 1);
  }

  private static boolean isBeside(String text, List<Mention> mentions, int at, int other) {
    if (other < 0
        || other >= mentions.size()
        || !(mentions.get(other) instanceof Mention.Figure figure)
        || !FigureUnits.isPoints(figure)) {
      return false;
    }
    int gap = mentions.get(Math.min(at, other)).span().end();
    int next = mentions.get(Math.max(at, other)).span().start();
    return next == gap + 1 && SEPARATORS.indexOf(text.charAt(gap)) >= 0;
  }

  /** 拉动…增长3.0%: what a part adds to the growth of its whole. */
  private static boolean isPulled(String text, Mention.Figure figure) {
    String before = clause(text, figure);
    int pull = before.lastIndexOf(PULL) + PULL.length();
    return before.endsWith(GROWTH)
        && pull >= PULL.length()
        && NOUNS.stream().noneMatch(noun -> before.startsWith(noun, pull));
  }

  /** 比…快1.5%: how far one rate is ahead of another. */
  private static boolean isAhead(String text, Mention.Figure figure) {
    String before = clause(text, figure);
    return AHEAD.stream().anyMatch(before::endsWith) && before.indexOf('比') >= 0;
  }

  /** The clause up to a figure. */
  private static String clause(String text, Mention.Figure figure) {
    int end = figure.span().start();
    int start = end;
    while (start > Math.max(0, end - REACH) && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private static Mention.Figure inPoints(Mention.Figure figure) {
    return new Mention.Figure(
        figure.span(),
        figure.quantity(),
        Mention.Form.POINTS,
        figure.group(),
        figure.ratio(),
        figure.notes());
  }
}
