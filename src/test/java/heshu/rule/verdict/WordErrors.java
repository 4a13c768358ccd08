package heshu.rule.verdict;

import heshu.claim.Direction;
import heshu.quantity.Hedge;
import heshu.rule.Cause;
import heshu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Errors in the words around a figure: scale, unit, direction. */
final class WordErrors {
  private static final Map<String, String> OPPOSITES =
      Map.of("增长", "下降", "下降", "增长", "提高", "下降", "增加", "减少", "上升", "下降", "提升", "下降");
  private static final Map<String, String> OTHER_UNITS =
      Map.ofEntries(
          Map.entry("亩", "公顷"),
          Map.entry("公顷", "亩"),
          Map.entry("公里", "平方公里"),
          Map.entry("平方公里", "公里"),
          Map.entry("平方米", "平方公里"),
          Map.entry("斤", "公斤"),
          Map.entry("吨", "公斤"),
          Map.entry("人", "人次"),
          Map.entry("人次", "人"),
          Map.entry("元", "美元"));

  private WordErrors() {}

  private static List<Planting> wordAfterNumeral(
      Ground ground, String old, String word, Cause... causes) {
    Optional<Span> numeral = ground.numeral();
    if (numeral.isEmpty() || !ground.text().startsWith(old, numeral.get().end())) {
      return List.of();
    }
    Span place = new Span(numeral.get().end(), numeral.get().end() + old.length());
    Span figure =
        new Span(
            ground.claim().span().start(),
            ground.claim().span().end() + word.length() - old.length());
    return List.of(new Planting(place, word, figure, Set.of(causes)));
  }

  static List<Planting> scaleWord(Ground ground) {
    List<Planting> all = new ArrayList<>();
    if (ground.quantity().scale().compareTo(new BigDecimal("1000000000000")) == 0) {
      all.addAll(wordAfterNumeral(ground, "万亿", "亿", Cause.SCALE_SLIP));
    } else {
      all.addAll(wordAfterNumeral(ground, "亿", "万", Cause.SCALE_SLIP));
      all.addAll(wordAfterNumeral(ground, "万", "亿", Cause.SCALE_SLIP));
    }
    return all;
  }

  static List<Planting> scaleLost(Ground ground) {
    List<Planting> all = new ArrayList<>();
    if (ground.quantity().hedge() != Hedge.ABOVE) {
      all.addAll(wordAfterNumeral(ground, "亿", "", Cause.SCALE_SLIP));
      all.addAll(wordAfterNumeral(ground, "万", "", Cause.SCALE_SLIP));
    }
    return all.isEmpty() ? all : all.subList(0, 1);
  }

  static List<Planting> percentForPoints(Ground ground) {
    return wordAfterNumeral(ground, "个百分点", "%", Cause.PERCENT_FOR_POINTS);
  }

  static List<Planting> direction(Ground ground) {
    Span span = ground.claim().span();
    if (ground.claim().direction() == Direction.NONE || !Sense.isMovement(ground.claim())) {
      return List.of();
    }
    for (Map.Entry<String, String> pair : OPPOSITES.entrySet()) {
      String verb = pair.getKey();
      if (ground.text().startsWith(verb, span.start() - verb.length())) {
        Span place = new Span(span.start() - verb.length(), span.start());
        return List.of(new Planting(place, pair.getValue(), span, Set.of(Cause.SIGN_REVERSED)));
      }
    }
    return List.of();
  }

  static List<Planting> unit(Ground ground) {
    Optional<Span> numeral = ground.numeral();
    String other = OTHER_UNITS.get(ground.quantity().unit().symbol());
    if (numeral.isEmpty() || other == null || ground.quantity().hedge() == Hedge.ABOVE) {
      return List.of();
    }
    String tail = ground.text().substring(numeral.get().end(), ground.claim().span().end());
    int at = tail.indexOf(ground.quantity().unit().symbol());
    if (at < 0) {
      return List.of();
    }
    String symbol = ground.quantity().unit().symbol();
    String words = tail.substring(0, at) + other + tail.substring(at + symbol.length());
    Span place = new Span(numeral.get().end(), ground.claim().span().end());
    Span figure = new Span(ground.claim().span().start(), numeral.get().end() + words.length());
    return List.of(new Planting(place, words, figure, Set.of(Cause.UNIT_SWAPPED)));
  }
}
