package heshu.claim;

import heshu.claim.Mention.Figure;
import heshu.claim.Mention.Form;
import heshu.quantity.Hedge;
import heshu.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells sizes that belong to a name from claims: the threshold of 5000万元以上项目 and the capacity of
 * 120万吨乙烯项目 say which projects are meant, not how much there is; 3个千亿元台阶 counts steps.
 */
final class NamedSizes {
  private static final Set<String> COUNTED =
      Set.of(
          "count", "person", "person-times", "times", "percent", "percentage-points", "multiple");
  private static final Set<String> CAPACITIES =
      Set.of("mass", "power", "energy", "voltage", "volume", "data", "apparent-power", "compute");
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_KIND = 6;

  private final Lexicon lexicon;

  NamedSizes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The passage with such sizes as labels. */
  Passage label(Passage passage) {
    List<Mention> mentions = new ArrayList<>(passage.mentions());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      boolean listed = i + 1 < mentions.size() && isListedWith(mentions, i, passage.text());
      mentions.set(i, label(mentions.get(i), passage.text(), listed));
    }
    return new Passage(passage.text(), mentions);
  }

  /** 220千伏和110千伏电网工程: both sizes belong to the name. */
  private static boolean isListedWith(List<Mention> mentions, int number, String text) {
    Mention next = mentions.get(number + 1);
    int end = mentions.get(number).span().end();
    return next instanceof Mention.Label label
        && label.reason() == Skipped.Reason.NAME
        && next.span().start() == end + 1
        && "、和及与".indexOf(text.charAt(end)) >= 0;
  }

  private Mention label(Mention mention, String text, boolean listed) {
    return mention instanceof Figure figure
            && ((listed && isSize(figure))
                || isThreshold(figure, text)
                || isCapacity(figure, text)
                || isStep(figure, text))
        ? new Mention.Label(figure.span(), Skipped.Reason.NAME)
        : mention;
  }

  private boolean isThreshold(Figure figure, String text) {
    return figure.form() != Form.RANK
        && !COUNTED.contains(figure.quantity().unit().dimension())
        && nounFollows(text, figure.span().end())
        && (lexicon.ends(figure.span().of(text), "threshold")
            || isPassed(figure, text)
            || isLarger(figure, text));
  }

  /** 新增过千亿元产业2个: those that have passed a mark. */
  private boolean isPassed(Figure figure, String text) {
    int start = figure.span().start();
    boolean within = text.charAt(start) == '过';
    int at = within ? start : start - 1;
    boolean passed = at >= 0 && text.charAt(at) == '过' && (at == 0 || isApart(text.charAt(at - 1)));
    return passed && nameHolds(text, figure.span().end(), LONGEST_KIND, lexicon.words("sized"));
  }

  /** 产值超百亿元的乡镇12个: those that are larger. */
  private boolean isLarger(Figure figure, String text) {
    int end = figure.span().end();
    return figure.quantity().hedge() == Hedge.ABOVE
        && text.startsWith("的", end)
        && nameHolds(text, end + 1, LONGEST_KIND, lexicon.words("sized"));
  }

  /** Whether a word begins within so many letters from here, nothing but Han letters before it. */
  private static boolean nameHolds(String text, int from, int letters, WordClass words) {
    int limit = Math.min(text.length(), from + letters);
    for (int at = from; at < limit && isHan(text.charAt(at)); at++) {
      if (!words.at(text, at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApart(char before) {
    return "超通经不越".indexOf(before) < 0;
  }

  /** 跨越3个千亿元台阶: the size of the steps that are counted. */
  private boolean isStep(Figure figure, String text) {
    int start = figure.span().start();
    int end = figure.span().end();
    return start > 0
        && text.charAt(start - 1) == '个'
        && FigureUnits.isMoney(figure)
        && !lexicon.words("step").at(text, end).isEmpty();
  }

  private boolean isCapacity(Figure figure, String text) {
    int end = figure.span().end();
    return isSize(figure)
        && figure.quantity().hedge() == Hedge.EXACT
        && nounFollows(text, end)
        && nameHolds(text, end, LONGEST_NAME, lexicon.words("works"));
  }

  private static boolean isSize(Figure figure) {
    return CAPACITIES.contains(figure.quantity().unit().dimension());
  }

  private boolean nounFollows(String text, int at) {
    if (at >= text.length() || !isHan(text.charAt(at)) || "和及与或".indexOf(text.charAt(at)) >= 0) {
      return false;
    }
    int limit = Math.min(text.length(), at + LONGEST_NAME);
    return lexicon.eventAt(text, at, limit) == 0;
  }

  private static boolean isHan(char letter) {
    return letter >= '\u4e00' && letter <= '\u9fff';
  }
}
