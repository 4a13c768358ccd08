package heshu.claim;

import heshu.quantity.Hedge;
import heshu.quantity.Numeral;
import heshu.quantity.NumeralReader;
import heshu.quantity.Quantity;
import heshu.quantity.Unit;
import heshu.quantity.Units;
import heshu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scans ratios and clock times: 24.2∶35.0∶40.8, 2.34∶1, 8:30. Parts of a whole are percentages. A
 * ratio to one is a single figure.
 */
final class RatioScan {
  private static final String COLONS = "∶:：";
  private static final int NONE = -1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** How far one wrong digit takes whole numbers of percent from a hundred, as a rule. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(45);

  private final NumeralReader numerals;

  RatioScan(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** Scans the ratio that begins with a number; gives its end, or -1. */
  int at(ScanText text, int place, Numeral first) {
    if (COLONS.indexOf(text.at(first.end())) < 0 || !ScanText.isDigit(text.at(first.end() + 1))) {
      return NONE;
    }
    List<Span> spans = new ArrayList<>();
    List<Numeral> members = new ArrayList<>();
    spans.add(new Span(place, first.end()));
    members.add(first);
    int end = first.end();
    while (COLONS.indexOf(text.at(end)) >= 0 && ScanText.isDigit(text.at(end + 1))) {
      Numeral next = numerals.read(text.text(), end + 1);
      spans.add(new Span(end + 1, next.end()));
      members.add(next);
      end = next.end();
    }
    if (isClock(text, spans, members)) {
      return text.label(place, end, Skipped.Reason.DATE);
    }
    if (members.size() == 2) {
      return toOne(text, place, end, members);
    }
    return members(text, spans, members);
  }

  /** 8:30, 14:05:00: two digits behind each colon, no decimals. */
  private static boolean isClock(ScanText text, List<Span> spans, List<Numeral> members) {
    for (int i = 0; i < members.size(); i++) {
      boolean hour = i == 0;
      if (members.get(i).decimals() > 0
          || !members.get(i).isBetween(0, hour ? 24 : 59)
          || (!hour && spans.get(i).length() != 2)) {
        return false;
      }
    }
    return text.at(spans.get(0).end()) == ':';
  }

  private static int toOne(ScanText text, int place, int end, List<Numeral> members) {
    Numeral first = members.get(0);
    Numeral second = members.get(1);
    boolean toOne = second.value().compareTo(BigDecimal.ONE) == 0;
    if (!toOne && first.value().compareTo(BigDecimal.ONE) != 0) {
      return members(
          text, List.of(new Span(place, first.end()), new Span(first.end() + 1, end)), members);
    }
    Numeral told = toOne ? first : second;
    return text.add(figure(new Span(place, end), told, Units.NONE, 0));
  }

  private static int members(ScanText text, List<Span> spans, List<Numeral> members) {
    Unit unit = areShares(members) ? Units.PERCENT : Units.NONE;
    int end = spans.get(0).end();
    for (int i = 0; i < members.size(); i++) {
      end = text.add(figure(spans.get(i), members.get(i), unit, i));
    }
    return end;
  }

  /**
   * Whether the members are shares of a whole. A mistyped one keeps their sum from being a hundred,
   * so that decimals, or an order of magnitude that only shares have, tell it as well; 3∶4∶3 and
   * 1∶2∶4 are plain ratios.
   */
  private static boolean areShares(List<Numeral> members) {
    BigDecimal sum = members.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) <= 0) {
      return true;
    }
    long fine = members.stream().filter(member -> member.decimals() > 0).count();
    long large = members.stream().filter(member -> member.value().compareTo(TEN) >= 0).count();
    return members.size() > 2
        && large >= 2
        && (fine >= 2 || sum.subtract(HUNDRED).abs().compareTo(NEAR) <= 0);
  }

  private static Mention.Figure figure(Span span, Numeral numeral, Unit unit, int member) {
    Quantity quantity =
        new Quantity(
            numeral.value(),
            Optional.empty(),
            numeral.written(),
            numeral.decimals(),
            numeral.scale(),
            unit,
            Hedge.EXACT);
    return new Mention.Figure(span, quantity, Mention.Form.RATIO, "", member, List.of());
  }
}
