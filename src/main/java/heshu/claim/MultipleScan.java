package heshu.claim;

import heshu.quantity.Hedge;
import heshu.quantity.HedgeWords;
import heshu.quantity.Numeral;
import heshu.quantity.NumeralReader;
import heshu.quantity.Quantity;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.text.Span;
import heshu.text.Trie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Scans figures in words without a numeral of their own: 翻一番, 翻两番, 翻倍, 倍增, 过半, 半数. */
final class MultipleScan {
  private static final int NONE = -1;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int MOST_DOUBLINGS = 10;

  private final NumeralReader numerals;

  MultipleScan(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** Scans a multiple or a half in words at a place; gives its end, or -1. */
  int at(ScanText text, int place) {
    return switch (text.at(place)) {
      case '翻' -> doubling(text, place);
      case '倍' -> twofold(text, place);
      case '过', '半', '一', '大' -> half(text, place);
      default -> NONE;
    };
  }

  private int doubling(ScanText text, int place) {
    int at = place + 1;
    at += text.at(at) == '了' ? 1 : 0;
    if (text.at(at) == '倍' || text.at(at) == '番') {
      return figure(text, place, at + 1, TWO, Units.TIMES, Mention.Form.MULTIPLE, Hedge.EXACT);
    }
    at += text.at(at) == '近' ? 1 : 0;
    char letter = text.at(at);
    if (!NumeralReader.isHanDigit(letter) && !ScanText.isDigit(letter)) {
      return NONE;
    }
    Numeral times = numerals.read(text.text(), at);
    if (!times.isBetween(1, MOST_DOUBLINGS) || times.decimals() > 0) {
      return NONE;
    }
    boolean near = text.at(at - 1) == '近';
    Hedge hedge = near ? Hedge.NEAR : Hedge.EXACT;
    if (text.at(times.end()) == '番') {
      BigDecimal value = TWO.pow(times.value().intValueExact());
      int end = times.end() + 1;
      return figure(text, place, end, value, Units.TIMES, Mention.Form.MULTIPLE, hedge);
    }
    return NONE;
  }

  /** 倍增 as what was reached, not as the name of a plan. */
  private static int twofold(ScanText text, int place) {
    if (text.at(place + 1) != '增') {
      return NONE;
    }
    char next = text.at(place + 2);
    boolean ends = ScanText.isPunctuation(next);
    boolean reached = text.startsWith(place - 2, "实现") || text.startsWith(place - 2, "达到");
    boolean name = text.at(place - 1) == '“' || "计工行项目效器".indexOf(next) >= 0;
    return !name && (ends || reached)
        ? figure(text, place, place + 2, TWO, Units.TIMES, Mention.Form.MULTIPLE, Hedge.EXACT)
        : NONE;
  }

  private static int half(ScanText text, int place) {
    if (text.startsWith(place, "过半数")) {
      return percent(text, place, place + 3, Hedge.ABOVE);
    }
    if (text.startsWith(place, "过半")) {
      boolean idiom = text.startsWith(place - 2, "时间") || text.startsWith(place - 2, "任务");
      return idiom || text.at(place - 1) == '超'
          ? NONE
          : percent(text, place, place + 2, Hedge.ABOVE);
    }
    if (text.startsWith(place, "半数") || text.startsWith(place, "一半")) {
      return percent(text, place, place + 2, Hedge.EXACT);
    }
    boolean hedged = "超近".indexOf(text.at(place - 1)) >= 0;
    return text.at(place) == '半' && hedged && ScanText.isPunctuation(text.at(place + 1))
        ? percent(text, place, place + 1, Hedge.EXACT)
        : NONE;
  }

  private static int percent(ScanText text, int place, int end, Hedge hedge) {
    return figure(text, place, end, HALF, Units.PERCENT, Mention.Form.PERCENT, hedge);
  }

  private static int figure(
      ScanText text,
      int place,
      int end,
      BigDecimal value,
      Unit unit,
      Mention.Form form,
      Hedge hedge) {
    HedgeWords words = text.words().hedges;
    long before = words.longestBefore(text.text(), place, text.floor());
    long after = words.longestAfter(text.text(), end);
    Hedge said = hedge;
    if (hedge == Hedge.EXACT && before >= 0) {
      said = words.before(before);
    } else if (hedge == Hedge.EXACT && after >= 0) {
      said = words.after(after);
    }
    int start = place - (before < 0 ? 0 : Trie.length(before));
    int last = end + (after < 0 ? 0 : Trie.length(after));
    Quantity quantity =
        new Quantity(
            value,
            Optional.empty(),
            text.text().substring(place, end),
            0,
            BigDecimal.ONE,
            unit,
            said);
    return text.add(new Mention.Figure(new Span(start, last), quantity, form, "", 0, List.of()));
  }
}
