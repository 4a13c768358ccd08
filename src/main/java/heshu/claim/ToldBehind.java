package heshu.claim;

import heshu.claim.Mention.Figure;

/** What the words behind a figure tell of something that was named before it: 4万人参保, 八成落地. */
final class ToldBehind {
  /** What 13亿人口的国家 has so many of. */
  static final String POPULATION = "人口";

  private final Lexicon lexicon;
  private final String text;

  ToldBehind(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** 有13亿人口的国家: how many people something has. */
  boolean isPopulation(Figure figure) {
    int end = figure.span().end();
    return figure.span().of(text).endsWith(POPULATION)
        ? text.startsWith("的", end)
        : FigureUnits.isPeople(figure) && text.startsWith(POPULATION + "的", end);
  }

  /** Whether the words right behind a figure tell what was done, and name nothing themselves. */
  boolean tells(Figure figure, String object) {
    boolean opens =
        object.length() > 1 && text.startsWith(object.substring(0, 2), figure.span().end());
    return opens
        && (object.startsWith("在")
            || lexicon.tellsAt(object, 0, object.length())
            || lexicon.verbAt(object, 0, object.length()) > 1);
  }

  /** What was done something about: 养老保险试点 of 实施养老保险试点, and of 县（市、区）实施养老保险试点. */
  String withoutDeed(String phrase) {
    int start = lexicon.words("doer").at(phrase, 0).length();
    String deed = lexicon.verbOf(phrase.substring(start));
    int end = start + deed.length();
    return deed.length() > 1 && end + 1 < phrase.length() ? phrase.substring(end) : phrase;
  }
}
