package heshu.claim;

import heshu.quantity.Hedge;
import heshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the members of a list share the hedge that one of them carries for all: 分别超过50亿元、30亿元,
 * 分别增长5%和6%左右. Only lists that 分别, 均 or 都 announce share.
 */
final class HedgeSharing {
  private static final String SEPARATORS = "、和及与,";
  private static final int REACH = 6;

  private static final List<String> STEPS = List.of("台阶", "大台阶", "新台阶", "大关", "关口");

  private HedgeSharing() {}

  static List<Mention> share(String text, List<Mention> mentions) {
    List<Mention> shared = new ArrayList<>(mentions);
    int at = 0;
    while (at < shared.size()) {
      int end = listEnd(text, shared, at);
      boolean list = end - at > 1;
      if (list
          && (isAnnounced(text, shared.get(at).span().start())
              || isClimbed(text, shared.get(end - 1).span().end()))) {
        shareWithin(shared, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return shared;
  }

  /** One past the last figure of the list of like figures that begins at an index. */
  private static int listEnd(String text, List<Mention> mentions, int from) {
    int at = from;
    while (at < mentions.size()
        && mentions.get(at) instanceof Mention.Figure figure
        && (at == from || follows(text, (Mention.Figure) mentions.get(at - 1), figure))) {
      at++;
    }
    return at;
  }

  private static boolean follows(String text, Mention.Figure before, Mention.Figure after) {
    int gap = before.span().end();
    return after.span().start() == gap + 1
        && SEPARATORS.indexOf(text.charAt(gap)) >= 0
        && before.quantity().unit().equals(after.quantity().unit());
  }

  private static boolean isAnnounced(String text, int start) {
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      char letter = text.charAt(at);
      if (letter == '均'
          || letter == '都'
          || (letter == '别' && at > 0 && text.charAt(at - 1) == '分')) {
        return true;
      }
    }
    return false;
  }

  /** 跨过2万亿、3万亿元台阶: both were climbed. */
  private static boolean isClimbed(String text, int end) {
    return STEPS.stream().anyMatch(step -> text.startsWith(step, end));
  }

  private static void shareWithin(List<Mention> mentions, int from, int end) {
    Hedge first = hedge(mentions.get(from));
    Hedge last = hedge(mentions.get(end - 1));
    for (int i = from; i < end; i++) {
      Mention.Figure figure = (Mention.Figure) mentions.get(i);
      boolean free = figure.quantity().hedge() == Hedge.EXACT;
      if (free && isBefore(first)) {
        mentions.set(i, hedged(figure, first));
      } else if (free && isAfter(last)) {
        mentions.set(i, hedged(figure, last));
      }
    }
  }

  private static Hedge hedge(Mention mention) {
    return ((Mention.Figure) mention).quantity().hedge();
  }

  private static boolean isBefore(Hedge hedge) {
    return hedge != Hedge.EXACT && hedge != Hedge.SURPLUS && !isAfter(hedge);
  }

  private static boolean isAfter(Hedge hedge) {
    return hedge == Hedge.OR_MORE || hedge == Hedge.OR_LESS || hedge == Hedge.ABOUT;
  }

  private static Mention.Figure hedged(Mention.Figure figure, Hedge hedge) {
    Quantity exact = figure.quantity();
    Quantity quantity =
        new Quantity(
            exact.value(),
            exact.upper(),
            exact.written(),
            exact.decimals(),
            exact.scale(),
            exact.unit(),
            hedge);
    return new Mention.Figure(
        figure.span(), quantity, figure.form(), figure.group(), figure.ratio(), figure.notes());
  }
}
