package heshu.rule.verdict;

import heshu.binding.Basis;
import heshu.binding.Formula.Term;
import heshu.claim.Claim;
import heshu.claim.Direction;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Hedge;
import heshu.quantity.Quantity;
import heshu.quantity.ScaledUnit;
import heshu.quantity.Unit;
import heshu.text.Message;
import heshu.text.Widths;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts figures into words: what a claim should read, and what a cell says. */
final class Figures {
  private static final String HAN = "零一二三四五六七八九十";

  private static final List<String> MOVES = List.of("下降", "减少", "增长", "增加", "提高");
  private static final List<String> AHEAD =
      List.of("高于", "低于", "快于", "慢于", "超过", "高出", "低出", "领先", "优于", "好于");
  private static final List<String> RATES = List.of("增速", "增幅", "涨幅", "增长率", "经济增长");
  private static final Set<String> RATIOS =
      Set.of("percent", "percentage-points", "multiple", "rank", "index", "number");

  /** Where digits say no more. */
  private static final int MOST_DECIMALS = 8;

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal WAN = new BigDecimal(10_000);
  private static final BigDecimal YI = new BigDecimal(100_000_000);

  private static final MathContext PRECISION = heshu.quantity.Interval.PRECISION;

  private Figures() {}

  /** The words of a claim: 一般公共预算收入增长19%. */
  static String words(Claim claim) {
    return claim.subject().indicator() + verb(claim) + claim.text();
  }

  private static String verb(Claim claim) {
    if (Frame.growsByMultiple(claim)) {
      return "增长";
    }
    if (!Sense.isMovement(claim) || saysVerb(claim)) {
      return "";
    }
    String verb =
        switch (claim.direction()) {
          case UP -> up(claim);
          case DOWN -> down(claim);
          case NONE -> "";
        };
    boolean average =
        claim.relation(Relation.Kind.AVERAGE_OVER_PERIOD).isPresent()
            && !claim.subject().indicator().contains("年均");
    return verb.isEmpty() ? "" : (average ? "年均" : "") + basis(claim) + verb;
  }

  /** 高于全国2个百分点, 年均增速5.5%: the name says already how it moves. */
  private static boolean saysVerb(Claim claim) {
    String name = claim.subject().indicator();
    boolean compares =
        claim.relation(Relation.Kind.COMPARED_WITH).isPresent()
            && AHEAD.stream().anyMatch(word -> name.lastIndexOf(word) > 0);
    return compares
        || (claim.direction() == Direction.UP && RATES.stream().anyMatch(name::endsWith));
  }

  private static String basis(Claim claim) {
    return switch (Basis.of(claim)) {
      case REAL -> "实际";
      case NOMINAL -> "名义";
      case CHAIN -> "环比";
      case SCOPE -> "同口径";
      case UNSAID -> "";
    };
  }

  /** What a cell says, with its unit. */
  static String cell(Term term) {
    String raw = term.observation().cell().raw().strip();
    String unit = term.series().unit().map(ScaledUnit::written).orElse("");
    return raw.endsWith(unit) ? raw : raw + unit;
  }

  /**
   * The claim's figure if it said this value, at its own precision, scale and unit.
   *
   * @param value in the base unit of the claim's dimension, signed as the claim's words are
   */
  static String expected(Claim claim, BigDecimal value) {
    BigDecimal scaled = scaled(claim.quantity(), value);
    boolean vanishes = vanishes(claim.quantity(), scaled, claim.quantity().decimals());
    if (Doubling.isDoubling(claim)) {
      return scaled.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "倍";
    }
    if (vanishes && isScaled(claim.quantity())) {
      return rewritten(claim, value);
    }
    return vanishes
        ? expectedWithDigits(claim, value)
        : withDirection(claim, value, figure(claim, value, claim.quantity().decimals()));
  }

  /** The same with more digits, for values of another magnitude than the figure written. */
  static String expectedWithDigits(Claim claim, BigDecimal value) {
    BigDecimal scaled = scaled(claim.quantity(), value);
    int significant = new BigDecimal(digits(claim.quantity())).precision();
    int decimals = Math.max(claim.quantity().decimals(), decimalsFor(scaled, significant));
    BigDecimal bare = scaled.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    if (vanishes(claim.quantity(), scaled, bare.scale()) && isScaled(claim.quantity())) {
      return rewritten(claim, value);
    }
    boolean full = bare.precision() >= significant;
    int shown =
        full ? Math.max(0, bare.scale()) : Math.max(claim.quantity().decimals(), bare.scale());
    return withDirection(claim, value, figure(claim, value, shown));
  }

  private static int decimalsFor(BigDecimal scaled, int significant) {
    BigDecimal bare = scaled.abs();
    return bare.signum() == 0 ? 0 : significant - (bare.precision() - bare.scale());
  }

  static String digits(Quantity quantity) {
    BigDecimal scaled = scaled(quantity, quantity.value().multiply(quantity.unit().factor()));
    return scaled.setScale(quantity.decimals(), RoundingMode.HALF_UP).toPlainString();
  }

  /** The digits that the claim would have if it said this value. */
  static String digitsFor(Claim claim, BigDecimal value) {
    Quantity quantity = claim.quantity();
    return rounded(quantity, scaled(quantity, value), quantity.decimals())
        .setScale(quantity.decimals(), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Where a cell stands, what it is of, and what it says. */
  static Message place(Term term) {
    return Message.of(
        "rule.cell",
        term.observation().cell().ref(),
        term.series().indicator(),
        term.observation().period(),
        cell(term));
  }

  /** The claim's figure with another scale word: 126万亿元 for 126亿元. */
  static Optional<String> rescaled(Claim claim, BigDecimal factor) {
    BigDecimal scale = claim.quantity().scale().multiply(factor);
    String old = scaleWord(claim.quantity().scale());
    String word = scaleWord(scale);
    String text = claim.text();
    boolean nameable = !word.isEmpty() || scale.compareTo(BigDecimal.ONE) == 0;
    int at = old.isEmpty() ? text.indexOf(claim.quantity().unit().symbol()) : text.lastIndexOf(old);
    return nameable && at > 0
        ? Optional.of(text.substring(0, at) + word + text.substring(at + old.length()))
        : Optional.empty();
  }

  /** A value of the dimension's base unit in the unit and scale that the claim writes. */
  static BigDecimal scaled(Quantity quantity, BigDecimal value) {
    BigDecimal one = quantity.scale().multiply(quantity.unit().factor());
    return value.abs().divide(one, heshu.quantity.Interval.PRECISION);
  }

  private static String figure(Claim claim, BigDecimal value, int decimals) {
    BigDecimal scaled = scaled(claim.quantity(), value);
    return inPlace(claim, rounded(claim.quantity(), scaled, decimals));
  }

  /** Rounded so that the hedge of the claim stays true of it. */
  private static BigDecimal rounded(Quantity quantity, BigDecimal scaled, int decimals) {
    Hedge hedge = quantity.hedge();
    if (hedge == Hedge.EXACT || hedge == Hedge.ABOUT) {
      return scaled.setScale(decimals, RoundingMode.HALF_UP);
    }
    int places = Math.min(decimals, lastDigit(quantity));
    boolean up = hedge == Hedge.NEAR || hedge == Hedge.BELOW || hedge == Hedge.ATMOST;
    BigDecimal round = scaled.setScale(places, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return round.setScale(Math.max(0, places));
  }

  /** Decimal places of the last digit that is not zero: −2 for 1300. */
  private static int lastDigit(Quantity quantity) {
    return new BigDecimal(digits(quantity)).stripTrailingZeros().scale();
  }

  /** Whether nothing would be left of a value at so many decimals. */
  private static boolean vanishes(Quantity quantity, BigDecimal scaled, int decimals) {
    return scaled.signum() != 0 && rounded(quantity, scaled, decimals).signum() == 0;
  }

  private static boolean isScaled(Quantity quantity) {
    return !scaleWord(quantity).isEmpty();
  }

  /** With the scale word that fits the value: 突破1000亿元 for 突破1万亿元. */
  private static String rewritten(Claim claim, BigDecimal value) {
    BigDecimal plain = value.abs().divide(claim.quantity().unit().factor(), PRECISION);
    BigDecimal scale =
        plain.compareTo(YI) >= 0 ? YI : plain.compareTo(WAN) >= 0 ? WAN : BigDecimal.ONE;
    BigDecimal number = plain.divide(scale, PRECISION);
    boolean hedged = claim.quantity().hedge() != Hedge.EXACT;
    BigDecimal round =
        hedged
            ? twoDigits(claim.quantity(), number)
            : number.setScale(claim.quantity().decimals() + 1, RoundingMode.HALF_UP);
    BigDecimal bare = round.stripTrailingZeros();
    String old = claim.quantity().written() + scaleWord(claim.quantity());
    String words = bare.setScale(Math.max(0, bare.scale())).toPlainString() + scaleWord(scale);
    String text = Widths.fold(claim.text());
    return text.contains(old) ? text.replace(old, words) : words + symbol(claim);
  }

  private static BigDecimal twoDigits(Quantity quantity, BigDecimal number) {
    boolean up = quantity.bounds().low().isEmpty() || quantity.hedge() == Hedge.NEAR;
    return number.round(new MathContext(2, up ? RoundingMode.CEILING : RoundingMode.FLOOR));
  }

  /** Puts a number in the place of the claim's numeral. */
  private static String inPlace(Claim claim, BigDecimal number) {
    String folded = Widths.fold(claim.text());
    String written = claim.quantity().written();
    int at = written.isEmpty() ? -1 : folded.indexOf(written);
    if (at < 0 || claim.quantity().upper().isPresent()) {
      return number.toPlainString() + scaleWord(claim.quantity()) + symbol(claim);
    }
    String numeral = han(written, number);
    return claim.text().substring(0, at) + numeral + claim.text().substring(at + written.length());
  }

  /** Small Han numerals stay Han: 第三, not 第3. */
  private static String han(String written, BigDecimal number) {
    boolean small = number.scale() <= 0 && number.compareTo(TEN) <= 0 && number.signum() >= 0;
    boolean han = written.length() == 1 && HAN.contains(written);
    return small && han
        ? HAN.substring(number.intValue(), number.intValue() + 1)
        : number.toPlainString();
  }

  private static String symbol(Claim claim) {
    String symbol = claim.quantity().unit().symbol();
    return symbol.equals("百分点") ? "个百分点" : symbol;
  }

  /** 万, 亿, 万亿 for the scales that have a word. */
  static String scaleWord(Quantity quantity) {
    return scaleWord(quantity.scale());
  }

  static String scaleWord(BigDecimal scale) {
    if (scale.compareTo(WAN.multiply(YI)) == 0) {
      return "万亿";
    }
    if (scale.compareTo(YI) == 0) {
      return "亿";
    }
    return scale.compareTo(WAN) == 0 ? "万" : "";
  }

  /** What was computed, with two decimals more than needed to tell it from the claim's figure. */
  static String computed(Claim claim, BigDecimal value) {
    Quantity quantity = claim.quantity();
    BigDecimal exact = scaled(quantity, value);
    BigDecimal written = new BigDecimal(digits(quantity));
    int decimals = quantity.decimals() + 2;
    boolean hedged = quantity.hedge() != Hedge.EXACT;
    while (hedged && decimals < MOST_DECIMALS && isTakenFor(exact, written, decimals)) {
      decimals++;
    }
    BigDecimal shown = exact.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    String sign = value.signum() < 0 ? "-" : "";
    String number =
        shown.setScale(Math.max(0, shown.scale()), RoundingMode.UNNECESSARY).toPlainString();
    String place = claim.kind() == Kind.RANK ? "第" : "";
    return place + sign + number + scaleWord(quantity.scale()) + symbol(claim);
  }

  /** Whether so few decimals hide that a value is not the figure: 6.09997 as 6.1. */
  private static boolean isTakenFor(BigDecimal exact, BigDecimal written, int decimals) {
    return exact.compareTo(written) != 0
        && exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(written) == 0;
  }

  /** At most four decimals, without trailing zeros. */
  static String plain(BigDecimal value) {
    BigDecimal bare = value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    return bare.setScale(Math.max(0, bare.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  /** A value of a unit with the scale word that makes it readable: 63.2亿元 for 6320000000元. */
  static String scaled(BigDecimal value, Unit unit) {
    boolean amount = !RATIOS.contains(unit.dimension());
    BigDecimal scale =
        !amount || value.abs().compareTo(WAN) < 0
            ? BigDecimal.ONE
            : value.abs().compareTo(YI) < 0 ? WAN : YI;
    String symbol = unit.symbol().equals("百分点") ? "个百分点" : unit.symbol();
    return plain(value.divide(scale, PRECISION)) + scaleWord(scale) + symbol;
  }

  private static String up(Claim claim) {
    return claim.kind() == Kind.POINTS ? "提高" : isAmount(claim) ? "增加" : "增长";
  }

  private static String down(Claim claim) {
    return isAmount(claim) ? "减少" : "下降";
  }

  /** 增加9天, 减少12亿元; rates and points go up and down. */
  private static boolean isAmount(Claim claim) {
    String dimension = claim.quantity().unit().dimension();
    return claim.kind() == Kind.CHANGE && !dimension.startsWith("percent");
  }

  /** What a figure should read, with the verb that goes with it: 增长1.9%. */
  static String phrase(Claim claim, String figure) {
    boolean level = claim.kind() == Kind.POINTS && figure.endsWith("%");
    boolean named = level || MOVES.stream().anyMatch(figure::startsWith);
    String verb = verb(claim);
    boolean points = figure.endsWith("百分点") && verb.endsWith("增长");
    return named ? figure : (points ? verb.replace("增长", "提高") : verb) + figure;
  }

  /** A movement the other way is named: 下降3.2%. */
  private static String withDirection(Claim claim, BigDecimal value, String figure) {
    boolean rises = claim.direction() == Direction.UP || claim.direction() == Direction.NONE;
    if (!Sense.isMovement(claim) || value.signum() == 0) {
      return figure;
    }
    if (value.signum() < 0 && rises && !Sense.falls(claim)) {
      return down(claim) + figure;
    }
    return value.signum() > 0 && Sense.falls(claim) ? up(claim) + figure : figure;
  }
}
