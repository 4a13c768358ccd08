package heshu.claim;

import heshu.quantity.Hedge;
import heshu.quantity.Numeral;
import heshu.text.Trie;

/** Finds the hedges that touch a figure. */
final class HedgeScan {
  private static final String CONTROLLED = "控制在";

  private HedgeScan() {}

  /**
   * Hedges around a figure and the span they make it take.
   *
   * @param hedge the stronger of the two, the one before going first
   */
  record Found(int start, int end, Hedge hedge) {}

  static Found around(ScanText text, int start, int end, Numeral numeral) {
    int first = start;
    Hedge hedge = numeral.surplus() ? Hedge.SURPLUS : Hedge.EXACT;
    long before = text.words().hedges.longestBefore(text.text(), start, text.floor());
    if (before >= 0
        && text.lengthBefore(text.words().notHedges, start) <= Trie.length(before)
        && !countsSteps(text, start - Trie.length(before), start, end)) {
      hedge = text.words().hedges.before(before);
      first = start - Trie.length(before);
    } else if (numeral.bareScale() && passes(text, start)) {
      hedge = Hedge.ABOVE;
      first = start - 1;
    }
    int last = end;
    if (isSurplus(text, end)) {
      last++;
      hedge = hedge == Hedge.EXACT ? Hedge.SURPLUS : hedge;
    }
    long after = text.words().hedges.longestAfter(text.text(), last);
    if (after >= 0) {
      last += Trie.length(after);
      hedge = hedge == Hedge.EXACT ? said(text, first, text.words().hedges.after(after)) : hedge;
    }
    return new Found(first, last, hedge);
  }

  /** 跨越3个千亿元台阶: three steps, not more than three. */
  private static boolean countsSteps(ScanText text, int from, int start, int end) {
    return text.at(end - 1) == '个'
        && text.words().hedges.isClimb(text.text().substring(from, start));
  }

  /** 过亿, 上百: more than the scale word says. */
  private static boolean passes(ScanText text, int start) {
    char before = text.at(start - 1);
    return (before == '破' && "突冲侦打攻勘识告".indexOf(text.at(start - 2)) < 0)
        || (before == '过' && text.at(start - 2) != '超')
        || (before == '上' && text.at(start - 2) != '以');
  }

  /** 3倍多, 10公里多 at the end of a clause. */
  private static boolean isSurplus(ScanText text, int end) {
    return text.at(end) == '多' && ScanText.isPunctuation(text.at(end + 1));
  }

  /** 控制在5%以内 sets a limit that may be reached. */
  private static Hedge said(ScanText text, int start, Hedge after) {
    int before = start - CONTROLLED.length();
    return after == Hedge.OR_LESS && before >= 0 && text.startsWith(before, CONTROLLED)
        ? Hedge.ATMOST
        : after;
  }
}
