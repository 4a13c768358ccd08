package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Kind;
import heshu.claim.Relation;
import heshu.quantity.Hedge;
import heshu.rule.Cause;
import heshu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Errors in the digits themselves. */
final class DigitErrors {
  private static final String HAN = "一二三四五六七八九";
  private static final String IS = "是2020年的";
  private static final String GREW = "比2020年增长";

  private DigitErrors() {}

  static List<Planting> numerals(Ground ground, List<String> numerals, Cause... causes) {
    Optional<Span> place = ground.numeral();
    return place.isEmpty()
        ? List.of()
        : numerals.stream()
            .filter(numeral -> !numeral.equals(ground.quantity().written()))
            .filter(ground::isWrong)
            .map(
                numeral ->
                    new Planting(place.get(), numeral, ground.claim().span(), Set.of(causes)))
            .toList();
  }

  static List<Planting> digit(Ground ground, Random random, boolean first) {
    String written = ground.quantity().written();
    int at = first ? 0 : written.length() - 1;
    if (ground.numeral().isEmpty()
        || ground.claim().kind() == Kind.RANK
        || ground.claim().kind() == Kind.DURATION) {
      return List.of();
    }
    char old = written.charAt(at);
    char digit = old;
    boolean times = ground.quantity().unit().symbol().equals("倍");
    while (digit == old || (first && digit == '0') || (first && times && digit - old == 1)) {
      digit = (char) ('0' + random.nextInt(10));
    }
    String numeral = written.substring(0, at) + digit + written.substring(at + 1);
    return numerals(
        ground, List.of(numeral), Cause.DIGIT_SLIP, Cause.TRUNCATED, Cause.BOUND_BROKEN);
  }

  static List<Planting> swapped(Ground ground) {
    String written = ground.quantity().written();
    if (ground.numeral().isEmpty()) {
      return List.of();
    }
    List<String> numerals = new ArrayList<>();
    for (int i = 0; i + 1 < written.length(); i++) {
      int j = written.charAt(i + 1) == '.' ? i + 2 : i + 1;
      if (j < written.length()
          && written.charAt(i) != '.'
          && written.charAt(i) != written.charAt(j)) {
        char[] letters = written.toCharArray();
        letters[i] = written.charAt(j);
        letters[j] = written.charAt(i);
        boolean shift =
            new BigDecimal(new String(letters)).compareTo(new BigDecimal(written).movePointRight(1))
                == 0;
        if (letters[0] != '0' && !shift) {
          numerals.add(new String(letters));
        }
      }
    }
    List<Planting> all = numerals(ground, numerals, Cause.DIGIT_TRANSPOSITION, Cause.BOUND_BROKEN);
    return all.isEmpty() ? all : all.subList(0, 1);
  }

  static List<Planting> decimalPoint(Ground ground) {
    String written = ground.quantity().written();
    if (!written.contains(".") && written.length() < 2) {
      return List.of();
    }
    BigDecimal figure = ground.numeral().isEmpty() ? BigDecimal.ONE : new BigDecimal(written);
    String moved =
        written.contains(".")
            ? figure.movePointRight(1).toPlainString()
            : figure.movePointLeft(1).toPlainString();
    boolean rank = ground.claim().kind() == Kind.RANK;
    return ground.isHedged() || rank
        ? List.of()
        : numerals(ground, List.of(moved), Cause.DECIMAL_SHIFT);
  }

  static List<Planting> truncated(Ground ground) {
    if (ground.isHedged() || ground.numeral().isEmpty()) {
      return List.of();
    }
    List<String> cut = new ArrayList<>();
    for (int decimals = ground.quantity().decimals(); decimals >= 0; decimals--) {
      cut.add(ground.truth().setScale(decimals, RoundingMode.DOWN).toPlainString());
    }
    List<Planting> all =
        numerals(
            ground,
            cut.stream().filter(n -> new BigDecimal(n).signum() > 0).toList(),
            Cause.TRUNCATED);
    return all.isEmpty() ? all : all.subList(0, 1);
  }

  static List<Planting> growthBesideLevel(Ground ground, Random random) {
    return ground.claim().relation(Relation.Kind.CHANGE_OF).isEmpty()
        ? List.of()
        : digit(ground, random, /* first= */ false);
  }

  static List<Planting> fromTo(Ground ground, Random random) {
    boolean end = ground.claim().relation(Relation.Kind.TO_OF_FROM).isPresent();
    return end ? digit(ground, random, /* first= */ false) : List.of();
  }

  static List<Planting> rank(Ground ground) {
    if (ground.claim().kind() != Kind.RANK) {
      return List.of();
    }
    if (ground.numeral().isEmpty()) {
      return hanRank(ground);
    }
    int place = new BigDecimal(ground.quantity().written()).intValue();
    return List.of(place + 1, place - 1).stream()
        .filter(other -> other > 0)
        .filter(other -> !ground.formula().bounds().contains(new BigDecimal(other)))
        .flatMap(
            other ->
                numerals(ground, List.of(Integer.toString(other)), Cause.DIGIT_SLIP, Cause.UNKNOWN)
                    .stream())
        .toList();
  }

  /** 第三 for 第二. */
  private static List<Planting> hanRank(Ground ground) {
    String written = ground.quantity().written();
    int place = HAN.indexOf(written);
    int at = ground.claim().text().lastIndexOf(written);
    if (written.length() != 1 || place < 0 || at < 0) {
      return List.of();
    }
    Span span =
        new Span(ground.claim().span().start() + at, ground.claim().span().start() + at + 1);
    return List.of(place + 1, place - 1).stream()
        .filter(other -> other >= 0 && other < HAN.length())
        .filter(other -> !ground.formula().bounds().contains(new BigDecimal(other + 1)))
        .filter(other -> ground.isWrong(Integer.toString(other + 1)))
        .map(other -> HAN.substring(other, other + 1))
        .map(
            words ->
                new Planting(
                    span, words, ground.claim().span(), Set.of(Cause.DIGIT_SLIP, Cause.UNKNOWN)))
        .toList();
  }

  static List<Planting> boundBroken(Ground ground) {
    if (!ground.isHedged() || ground.numeral().isEmpty()) {
      return looseHedge(ground);
    }
    BigDecimal truth = ground.truth();
    BigDecimal step = truth.multiply(new BigDecimal("0.04"));
    int places = 2 - truth.precision() + truth.scale();
    RoundingMode up =
        ground.quantity().hedge() == Hedge.NEAR ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal moved =
        ground.quantity().hedge() == Hedge.NEAR ? truth.subtract(step) : truth.add(step);
    BigDecimal round = moved.setScale(places, up);
    return numerals(
        ground, List.of(round.setScale(Math.max(0, places)).toPlainString()), Cause.BOUND_BROKEN);
  }

  static List<Planting> looseHedge(Ground ground) {
    BigDecimal truth = ground.truth();
    boolean level = ground.claim().kind() == Kind.LEVEL || ground.claim().kind() == Kind.SHARE;
    boolean fixed = ground.numeral().isEmpty() || ground.isHedged() || ground.isInRatio();
    if (!level || fixed || truth.precision() < 3) {
      return List.of();
    }
    int places = 2 - truth.precision() + truth.scale();
    BigDecimal above = truth.setScale(places, RoundingMode.CEILING);
    BigDecimal below = truth.setScale(places, RoundingMode.FLOOR);
    return List.of(hedged(ground, "超", above, places), hedged(ground, "近", below, places));
  }

  static Planting hedged(Ground ground, String hedge, BigDecimal round, int places) {
    Span numeral = ground.numeral().orElseThrow();
    String words = hedge + round.setScale(Math.max(0, places)).toPlainString();
    return new Planting(numeral, words, ground.claim().span(), Set.of(Cause.BOUND_BROKEN));
  }

  static List<Planting> multiples(Ground ground) {
    if (!ground.quantity().unit().symbol().equals("倍") || ground.numeral().isEmpty()) {
      return List.of();
    }
    BigDecimal figure = new BigDecimal(ground.quantity().written());
    List<Planting> all =
        new ArrayList<>(
            numerals(
                ground,
                List.of(
                    figure.add(BigDecimal.ONE).toPlainString(),
                    figure.subtract(BigDecimal.ONE).toPlainString()),
                Cause.MULTIPLE_OFF_BY_ONE));
    all.addAll(0, otherWords(ground, IS, GREW));
    all.addAll(0, otherWords(ground, GREW, IS));
    return all;
  }

  /** 增长2.7倍 for 是2.7倍, and the other way round. */
  private static List<Planting> otherWords(Ground ground, String old, String words) {
    int start = ground.claim().span().start() - old.length();
    if (!ground.text().startsWith(old, start)) {
      return List.of();
    }
    Span place = new Span(start, start + old.length());
    int moved = words.length() - old.length();
    Span figure =
        new Span(ground.claim().span().start() + moved, ground.claim().span().end() + moved);
    return List.of(new Planting(place, words, figure, Set.of(Cause.MULTIPLE_OFF_BY_ONE)));
  }

  static List<Planting> run(Ground ground) {
    if (ground.formula().kind() != Formula.Kind.RUN || ground.numeral().isEmpty()) {
      return List.of();
    }
    int years = new BigDecimal(ground.quantity().written()).intValue();
    List<String> others =
        List.of(years + 1, years - 1).stream()
            .filter(other -> !ground.formula().bounds().contains(new BigDecimal(other)))
            .map(other -> Integer.toString(other))
            .toList();
    return numerals(ground, others, Cause.WRONG_YEARS);
  }
}
