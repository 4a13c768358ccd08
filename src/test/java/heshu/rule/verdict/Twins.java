package heshu.rule.verdict;

import heshu.claim.Kind;
import heshu.period.Period;
import heshu.quantity.Hedge;
import heshu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Legal other ways to put a figure, which must stay silent. */
final class Twins {
  private static final BigDecimal WAN = new BigDecimal(10_000);
  private static final BigDecimal YI = new BigDecimal(100_000_000);

  private Twins() {}

  static Map<String, Grower> all() {
    Map<String, Grower> all = new LinkedHashMap<>();
    all.put("coarser rounding", (g, r) -> coarser(g));
    all.put("finer rounding", (g, r) -> finer(g));
    all.put("other scale, same value", (g, r) -> otherScale(g));
    all.put("other unit, same value", (g, r) -> otherUnit(g));
    all.put("a true lower bound", (g, r) -> bound(g, "超", RoundingMode.FLOOR));
    all.put("a true upper bound", (g, r) -> bound(g, "近", RoundingMode.CEILING));
    all.put("about", (g, r) -> about(g));
    all.put("trailing zero", (g, r) -> trailingZero(g));
    all.put("range with one unit", (g, r) -> range(g));
    all.put("restated at lower precision", (g, r) -> restated(g));
    all.put("real growth beside levels", (g, r) -> realGrowth(g));
    all.put("full-width digits", (g, r) -> fullWidth(g));
    all.put("Han numerals", (g, r) -> han(g));
    return all;
  }

  private static List<Planting> replaced(Ground ground, String words) {
    return ground
        .numeral()
        .filter(place -> !words.equals(ground.quantity().written()))
        .map(place -> List.of(new Planting(place, words, ground.claim().span(), Set.of())))
        .orElse(List.of());
  }

  private static List<Planting> coarser(Ground ground) {
    int decimals = ground.quantity().decimals() - 1;
    BigDecimal round = ground.truth().setScale(Math.max(decimals, 0), RoundingMode.HALF_UP);
    return decimals < 0 || ground.isHedged() || round.precision() < 2
        ? List.of()
        : replaced(ground, round.toPlainString());
  }

  private static List<Planting> finer(Ground ground) {
    int decimals = ground.quantity().decimals() + 1;
    boolean rate = ground.quantity().unit().symbol().equals("%");
    BigDecimal fine = ground.truth().setScale(decimals, RoundingMode.HALF_UP);
    return ground.isHedged() || !rate ? List.of() : replaced(ground, fine.toPlainString());
  }

  private static List<Planting> otherScale(Ground ground) {
    Optional<Span> place = ground.numeral();
    boolean wan = ground.quantity().scale().compareTo(WAN) == 0;
    boolean yi = ground.quantity().scale().compareTo(YI) == 0;
    if (place.isEmpty() || ground.isHedged() || !(wan || yi)) {
      return List.of();
    }
    String word = wan ? "万" : "亿";
    if (!ground.text().startsWith(word, place.get().end())) {
      return List.of();
    }
    BigDecimal exact = ground.truth().multiply(WAN).setScale(0, RoundingMode.HALF_UP);
    Span whole = new Span(place.get().start(), place.get().end() + 1);
    String words = exact.toPlainString() + (yi ? "万" : "");
    Span figure =
        new Span(
            ground.claim().span().start(),
            ground.claim().span().end() + words.length() - whole.length());
    return List.of(new Planting(whole, words, figure, Set.of()));
  }

  private static List<Planting> otherUnit(Ground ground) {
    Optional<Span> place = ground.numeral();
    String tail =
        place.map(p -> ground.text().substring(p.end(), ground.claim().span().end())).orElse("");
    if (ground.isHedged()) {
      return List.of();
    }
    if (tail.equals("万亩")) {
      return unit(
          ground, ground.truth().divide(new BigDecimal(15), 2, RoundingMode.HALF_UP), "万公顷");
    }
    if (tail.equals("公里")) {
      return unit(
          ground,
          ground.truth().multiply(new BigDecimal(1000)).setScale(0, RoundingMode.HALF_UP),
          "米");
    }
    return tail.equals("亿斤")
        ? unit(
            ground,
            ground.truth().multiply(new BigDecimal(5)).setScale(1, RoundingMode.HALF_UP),
            "万吨")
        : List.of();
  }

  private static List<Planting> unit(Ground ground, BigDecimal value, String unit) {
    Span place = new Span(ground.numeral().orElseThrow().start(), ground.claim().span().end());
    String words = value.toPlainString() + unit;
    Span figure = new Span(ground.claim().span().start(), place.start() + words.length());
    return List.of(new Planting(place, words, figure, Set.of()));
  }

  private static List<Planting> bound(Ground ground, String hedge, RoundingMode mode) {
    BigDecimal truth = ground.truth();
    boolean level = ground.claim().kind() == Kind.LEVEL || ground.claim().kind() == Kind.SHARE;
    int places = 2 - truth.precision() + truth.scale();
    BigDecimal round = truth.setScale(places, mode);
    boolean fixed = ground.isHedged() || ground.isInRatio();
    if (!level || fixed || truth.precision() < 3 || round.compareTo(truth) == 0) {
      return List.of();
    }
    return replaced(ground, hedge + round.setScale(Math.max(0, places)).toPlainString());
  }

  private static List<Planting> about(Ground ground) {
    boolean level = ground.claim().kind() == Kind.LEVEL;
    BigDecimal truth = ground.truth();
    int places = 2 - truth.precision() + truth.scale();
    BigDecimal round = truth.setScale(places, RoundingMode.HALF_UP);
    return !level || ground.isHedged() || truth.precision() < 3
        ? List.of()
        : replaced(ground, "约" + round.setScale(Math.max(0, places)).toPlainString());
  }

  /** 5.60% for 5.6% where the cell says 5.6, or 5.60. */
  private static List<Planting> trailingZero(Ground ground) {
    BigDecimal truth = ground.truth();
    int decimals = ground.quantity().decimals() + 1;
    boolean exact = truth.setScale(decimals, RoundingMode.HALF_UP).compareTo(truth) == 0;
    boolean zero = exact && truth.stripTrailingZeros().scale() < decimals && decimals > 1;
    boolean direct = ground.comparison().isDirect() && !ground.isHedged();
    return zero && direct
        ? replaced(ground, truth.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
        : List.of();
  }

  private static List<Planting> range(Ground ground) {
    boolean level = ground.claim().kind() == Kind.LEVEL;
    BigDecimal truth = ground.truth();
    int places = 2 - truth.precision() + truth.scale();
    if (!level || ground.isHedged() || truth.precision() < 3) {
      return List.of();
    }
    BigDecimal low = truth.setScale(places, RoundingMode.FLOOR).setScale(Math.max(0, places));
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    BigDecimal high = low.add(step).setScale(Math.max(0, places));
    return replaced(ground, low.toPlainString() + "—" + high.toPlainString());
  }

  /** The same once more at the end of the sentence, with a digit less. */
  private static List<Planting> restated(Ground ground) {
    Optional<Span> place = ground.numeral();
    int decimals = ground.quantity().decimals() - 1;
    BigDecimal round = ground.truth().setScale(Math.max(decimals, 0), RoundingMode.HALF_UP);
    boolean level = ground.claim().kind() == Kind.LEVEL || ground.claim().kind() == Kind.SHARE;
    boolean plain =
        decimals >= 0
            && ground.claim().subject().parts().size() <= 1
            && !ground.isInRatio()
            && ground.claim().subject().period().filter(Period::isYear).isPresent();
    int end = ground.claim().sentence().end();
    if (place.isEmpty() || !level || !plain || ground.isHedged() || round.precision() < 2) {
      return List.of();
    }
    String year = ground.claim().subject().period().map(p -> p.lastYear() + "年，").orElse("");
    String tail = ground.text().substring(place.get().end(), ground.claim().span().end());
    String before = year + ground.claim().subject().indicator() + "达到";
    String figure = round.toPlainString() + tail;
    int start = end + before.length();
    return List.of(
        new Planting(
            new Span(end, end),
            before + figure + "。",
            new Span(start, start + figure.length()),
            Set.of()));
  }

  /** Growth at constant prices does not follow from the levels beside it. */
  private static List<Planting> realGrowth(Ground ground) {
    Span span = ground.claim().span();
    boolean growth =
        ground.claim().kind() == Kind.CHANGE
            && ground.comparison().isDirect()
            && ground.text().startsWith("增长", span.start() - 2);
    return growth
        ? List.of(
            new Planting(
                new Span(span.start() - 2, span.start()),
                "可比增长",
                new Span(span.start() + 2, span.end() + 2),
                Set.of()))
        : List.of();
  }

  private static List<Planting> fullWidth(Ground ground) {
    StringBuilder wide = new StringBuilder();
    for (char letter : ground.quantity().written().toCharArray()) {
      wide.append((char) (letter + ('０' - '0')));
    }
    return replaced(ground, wide.toString());
  }

  private static List<Planting> han(Ground ground) {
    String written = ground.quantity().written();
    boolean small = ground.quantity().hedge() == Hedge.EXACT && written.length() <= 2;
    if (!small
        || ground.numeral().isEmpty()
        || written.contains(".")
        || !ground.quantity().unit().dimension().equals("count")) {
      return List.of();
    }
    int number = Integer.parseInt(written);
    String digits = "零一二三四五六七八九";
    List<String> parts = new ArrayList<>();
    if (number >= 20) {
      parts.add("" + digits.charAt(number / 10));
    }
    if (number >= 10) {
      parts.add("十");
    }
    if (number % 10 != 0) {
      parts.add("" + digits.charAt(number % 10));
    }
    return replaced(ground, String.join("", parts));
  }
}
