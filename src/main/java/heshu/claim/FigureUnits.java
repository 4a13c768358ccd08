package heshu.claim;

import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;

/** What a figure's unit and form say of the claim. */
final class FigureUnits {
  private FigureUnits() {}

  static boolean isPercent(Figure figure) {
    String unit = figure.quantity().unit().symbol();
    return figure.form() == Form.PERCENT || unit.equals("%") || unit.equals("‰");
  }

  static boolean isPoints(Figure figure) {
    return figure.form() == Form.POINTS || figure.quantity().unit().symbol().endsWith("分点");
  }

  static boolean isMultiple(Figure figure) {
    return figure.form() == Form.MULTIPLE || figure.quantity().unit().symbol().equals("倍");
  }

  static boolean isPlace(Figure figure) {
    return figure.quantity().unit().symbol().equals("位");
  }

  static boolean isCount(Figure figure) {
    return figure.quantity().unit().dimension().equals("count");
  }

  static boolean isPeople(Figure figure) {
    return figure.quantity().unit().dimension().startsWith("person");
  }

  /** Yuan or another country's money. */
  static boolean isMoney(Figure figure) {
    return figure.quantity().unit().dimension().contains("money");
  }

  /** 连续五次, 连续5年: how often, or how long, without a break. */
  static boolean isRun(Figure figure, String text) {
    int start = figure.span().start();
    return text.startsWith("连续", Math.max(0, start - 2)) || figure.span().of(text).contains("连续");
  }

  /** Whether the thing counted may stand after the figure: 43个项目, 世界最大的基地. */
  static boolean takesNoun(Figure figure) {
    return !isPercent(figure) && !isPoints(figure) && !isMultiple(figure);
  }

  /** Whether two figures could be the level and the change of one thing, or two of its levels. */
  static boolean sameUnit(Figure one, Figure other) {
    return (isPoints(one) && isPoints(other))
        || one.quantity().unit().symbol().equals(other.quantity().unit().symbol());
  }
}
