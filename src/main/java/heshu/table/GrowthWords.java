package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import java.util.Optional;
import java.util.Set;

/**
 * What the words before a word of measure add to it: 环比 before 涨跌幅, 增速 before 全市位次, 增长或 before 增减.
 */
final class GrowthWords {
  private static final Set<Measure> GROWING = Set.of(Measure.GROWTH, Measure.CHAIN_GROWTH);

  /** What joins two words for a measure of which one will do. */
  private static final String OR = "或及和/、";

  private GrowthWords() {}

  /** The first of two words, as it is there in brackets' stead: 增长或增减. */
  static Optional<MeasureWords.Word> alternative(String before) {
    return before.length() > 1 && OR.indexOf(before.charAt(before.length() - 1)) >= 0
        ? MeasureWords.atEnd(before.substring(0, before.length() - 1))
            .filter(word -> word.measure() != Measure.LEVEL)
        : Optional.empty();
  }

  /** 环比涨跌幅 is over the month before. */
  static Measure measureOf(MeasureWords.Word word, String before) {
    boolean chain = word.measure() == Measure.GROWTH && before.endsWith("环比");
    return chain ? Measure.CHAIN_GROWTH : word.measure();
  }

  /** 增速 in 累计增速全市位次 says of what the rank is, 同比 in 同比涨跌幅 over what the rise. */
  static String withoutWordsOfGrowth(MeasureWords.Word word, String before) {
    boolean followed = word.measure() == Measure.RANK || word.measure() == Measure.GROWTH;
    return MeasureWords.atEnd(before)
        .filter(first -> followed && !first.whole())
        .filter(first -> GROWING.contains(first.measure()))
        .map(first -> before.substring(0, before.length() - first.text().length()))
        .orElse(before);
  }

  static Optional<Boolean> realGrowth(String word) {
    if (word.contains("实际增")) {
      return Optional.of(true);
    }
    return word.contains("名义增") ? Optional.of(false) : Optional.empty();
  }

  static Optional<String> rankOf(MeasureWords.Word word, String before) {
    if (word.measure() == Measure.PLAN) {
      boolean changed = word.text().contains("调整") || word.text().contains("变动");
      return changed ? Optional.of("调整") : Optional.empty();
    }
    if (word.measure() != Measure.RANK) {
      return Optional.empty();
    }
    boolean growth =
        word.text().startsWith("增")
            || MeasureWords.atEnd(before).filter(w -> GROWING.contains(w.measure())).isPresent();
    return growth ? Optional.of("增速") : Optional.empty();
  }

  static boolean ownName(String bare, MeasureWords.Word word) {
    if (word.measure() == Measure.LEVEL || word.text().length() == bare.length()) {
      return false;
    }
    if (bare.endsWith("自然增长率") || bare.endsWith("机械增长率") || bare.endsWith("进步贡献率")) {
      return true;
    }
    return word.text().equals("增长率") && isIndicator(bare);
  }

  /** Whether a name ends like a measure but is an indicator of its own: 人口自然增长率. */
  private static boolean isIndicator(String name) {
    String folded = Glossary.fold(name);
    Optional<Indicator> known = Glossary.standard().find(name);
    return known.isPresent()
        && (Glossary.fold(known.get().name()).equals(folded)
            || known.get().aliases().stream().anyMatch(a -> Glossary.fold(a).equals(folded)));
  }
}
