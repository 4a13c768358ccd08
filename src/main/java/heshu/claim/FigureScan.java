package heshu.claim;

import heshu.quantity.Hedge;
import heshu.quantity.Numeral;
import heshu.quantity.NumeralReader;
import heshu.quantity.Quantity;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.quantity.UnitReader;
import heshu.quantity.Units;
import heshu.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Scans one number and what follows it: a figure with its unit, or a label where it states none.
 */
final class FigureScan {
  private static final String DASHES = "-–—−~～至到―";
  private static final String FROM = "由从自";
  private static final String PER_100_000 = "/10万";

  /** Death and disease rates: 14.3/10万. */
  private static final Unit RATE =
      Units.per(Units.NONE, new ScaledUnit("10万", BigDecimal.TEN.pow(5), Units.NONE));

  private static final int LONGEST_LIST = 8;

  private final NumeralReader numerals;
  private final UnitReader units;
  private final UnitJudge judge;
  private final BareScan bare;
  private final FractionScan fractions;
  private final RatioScan ratios;

  FigureScan(NumeralReader numerals, UnitReader units) {
    this.numerals = numerals;
    this.units = units;
    this.judge = new UnitJudge();
    this.bare = new BareScan();
    this.fractions = new FractionScan(numerals);
    this.ratios = new RatioScan(numerals);
  }

  /** Scans the number at a place; gives the end of what it became. */
  int at(ScanText text, int place) {
    return at(text, place, numerals.read(text.text(), place), List.of());
  }

  /** Scans what follows a number that has been read already, such as a repaired one. */
  int at(ScanText text, int place, Numeral numeral, List<Note> notes) {
    if (text.startsWith(numeral.end(), PER_100_000)) {
      UnitReader.Found rate = new UnitReader.Found(RATE, numeral.end() + PER_100_000.length());
      return figure(text, place, numeral, rate, notes);
    }
    int special = fractions.at(text, place, numeral);
    if (special < 0 && !numeral.han()) {
      special = ratios.at(text, place, numeral);
    }
    if (special >= 0) {
      return special;
    }
    Optional<UnitReader.Found> unit = unit(text, place, numeral);
    int ranged = range(text, place, numeral, unit, notes);
    if (ranged >= 0) {
      return ranged;
    }
    if (unit.isPresent()) {
      return figure(text, place, numeral, unit.get(), notes);
    }
    Optional<UnitReader.Found> shared = shared(text, numeral);
    return shared.isPresent()
        ? figure(
            text, place, numeral, new UnitReader.Found(shared.get().unit(), numeral.end()), notes)
        : bare.at(text, place, numeral, units.at(text.text(), numeral.end()));
  }

  private Optional<UnitReader.Found> unit(ScanText text, int place, Numeral numeral) {
    int gap = isBeforeLatin(text, numeral.end()) ? 1 : 0; // 350 MW
    return units
        .at(text.text(), numeral.end() + gap)
        .filter(found -> gap == 0 || !found.unit().dimension().equals("count"))
        .filter(found -> judge.accepts(text, place, numeral, found));
  }

  private static boolean isBeforeLatin(ScanText text, int space) {
    return text.at(space) == ' '
        && ScanText.isLatin(text.at(space + 1))
        && ScanText.isLatin(text.at(space + 2));
  }

  /** 10-15亿元, 4.5%—5%, 3至5年: the first may leave scale and unit to the second. */
  private int range(
      ScanText text, int place, Numeral low, Optional<UnitReader.Found> lowUnit, List<Note> notes) {
    int dash = lowUnit.map(UnitReader.Found::end).orElse(low.end());
    int second = afterDash(text, dash);
    boolean fromTo = FROM.indexOf(text.at(place - 1)) >= 0;
    if (second == dash || fromTo || low.upper().isPresent() || !isNumberStart(text, second, low)) {
      return -1;
    }
    Numeral high = numerals.read(text.text(), second);
    Optional<UnitReader.Found> unit = unit(text, second, high);
    if (unit.isEmpty() || (lowUnit.isPresent() && !sameUnit(lowUnit.get(), unit.get()))) {
      return -1;
    }
    Numeral first = low;
    if (!low.isScaled() && high.isScaled() && lowUnit.isEmpty()) {
      Numeral scaled = low.scaledBy(high.exponent());
      first = scaled.value().compareTo(high.value()) < 0 ? scaled : low;
    }
    if (first.value().compareTo(high.value()) >= 0) {
      return -1;
    }
    Numeral whole =
        new Numeral(
            high.end(),
            first.value(),
            Optional.of(high.upper().orElse(high.value())),
            text.text().substring(place, second) + high.written(),
            Math.max(low.decimals(), high.decimals()),
            high.exponent(),
            high.han(),
            /* bareScale= */ false,
            high.surplus());
    return figure(text, place, whole, unit.get(), notes);
  }

  private static boolean sameUnit(UnitReader.Found one, UnitReader.Found other) {
    return one.unit().symbol().equals(other.unit().symbol());
  }

  private static int afterDash(ScanText text, int place) {
    int at = place;
    while (at - place < 2 && DASHES.indexOf(text.at(at)) >= 0 && text.at(at) != ScanText.END) {
      at++;
    }
    return at;
  }

  private static boolean isNumberStart(ScanText text, int place, Numeral like) {
    char letter = text.at(place);
    return like.han() ? NumeralReader.isHanNumeral(letter) : ScanText.isDigit(letter);
  }

  /** 增长5、6和7个百分点: the unit that the last of a list names for all. */
  private Optional<UnitReader.Found> shared(ScanText text, Numeral first) {
    int at = first.end();
    for (int i = 0; i < LONGEST_LIST && !first.han(); i++) {
      if ("、和及与".indexOf(text.at(at)) < 0 || !ScanText.isDigit(text.at(at + 1))) {
        break;
      }
      Numeral next = numerals.read(text.text(), at + 1);
      Optional<UnitReader.Found> unit = unit(text, at + 1, next);
      if (unit.isPresent()) {
        boolean other =
            UnitJudge.isTime(unit.get().unit()) || (next.isScaled() && !first.isScaled());
        return other ? Optional.empty() : unit;
      }
      at = next.end();
    }
    return Optional.empty();
  }

  private int figure(
      ScanText text, int place, Numeral numeral, UnitReader.Found unit, List<Note> notes) {
    int named = judge.nameEnd(text, place, numeral, unit);
    if (named >= 0) {
      return named;
    }
    HedgeScan.Found hedge = HedgeScan.around(text, place, unit.end(), numeral);
    int start = hedge.start() == place && isMinus(text, place) ? place - 1 : hedge.start();
    Unit measure = judge.perHead(text, place, unit.unit());
    return text.add(
        new Mention.Figure(
            new Span(start, hedge.end()),
            quantity(numeral, measure, hedge.hedge()),
            form(numeral, measure),
            "",
            0,
            notes));
  }

  static Quantity quantity(Numeral numeral, Unit unit, Hedge hedge) {
    return new Quantity(
        numeral.value(),
        numeral.upper(),
        numeral.written(),
        numeral.decimals(),
        numeral.scale(),
        unit,
        hedge);
  }

  private static boolean isMinus(ScanText text, int place) {
    char sign = text.at(place - 1);
    char before = text.at(place - 2);
    return place - 1 >= text.floor()
        && (sign == '-' || sign == '−')
        && !ScanText.isDigit(before)
        && !ScanText.isLatin(before)
        && "%-—".indexOf(before) < 0;
  }

  private static Mention.Form form(Numeral numeral, Unit unit) {
    return switch (unit.dimension()) {
      case "percent" -> Mention.Form.PERCENT;
      case "percentage-points" -> Mention.Form.POINTS;
      case "multiple" -> Mention.Form.MULTIPLE;
      case "time", "working-time" -> Mention.Form.DURATION;
      default -> numeral.upper().isPresent() ? Mention.Form.RANGE : Mention.Form.PLAIN;
    };
  }

  /** The hedge and value of 八成 and 三分之二, for the scan of fractions. */
  static int percent(
      ScanText text, int start, int end, BigDecimal value, Numeral numeral, Unit unit) {
    HedgeScan.Found hedge = HedgeScan.around(text, start, end, numeral);
    Quantity quantity =
        new Quantity(
            value,
            Optional.empty(),
            text.text().substring(start, end),
            numeral.decimals(),
            BigDecimal.ONE,
            unit,
            hedge.hedge());
    return text.add(
        new Mention.Figure(
            new Span(hedge.start(), hedge.end()),
            quantity,
            Mention.Form.PERCENT,
            "",
            0,
            List.of()));
  }
}
