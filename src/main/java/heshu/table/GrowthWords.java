package heshu.table;

import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words before a word of measure add to it: 环比 before 涨跌幅, 增速 before 全市位次, 增长或 before 增减.
 */
final class GrowthWords {
  private static final Set<Measure> GROWING = Set.of(Measure.GROWTH, Measure.CHAIN_GROWTH);

  /** What joins two words for a measure of which one will do. */
  private static final String OR = "或及和/、";

  /** What stands between an indicator and the group in which it holds a place: 居全国位次. */
  private static final Pattern HOLDS = Pattern.compile("(?:位居|位列|居|列|在|的)$");

  private static final List<String> GROUPS =
      DataLines.of("rank-groups.tsv").stream().map(columns -> columns[0]).toList();

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
  static String withoutWordsOfGrowth(MeasureWords.Word word, String written) {
    String before = word.measure() == Measure.RANK ? withoutGroup(written) : written;
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
            || MeasureWords.atEnd(withoutGroup(before))
                .filter(w -> GROWING.contains(w.measure()))
                .isPresent();
    String group = group(word, before).orElse("");
    return Optional.of(group + (growth ? Series.OF_GROWTH : "")).filter(what -> !what.isEmpty());
  }

  /** Among whom a place is held, if the word or what stands before it says so. */
  private static Optional<String> group(MeasureWords.Word word, String before) {
    Optional<String> said = GROUPS.stream().filter(word.text()::startsWith).findFirst();
    return said.isPresent() ? said : groupAtEnd(before);
  }

  private static Optional<String> groupAtEnd(String before) {
    return GROUPS.stream().filter(before::endsWith).max(Comparator.comparingInt(String::length));
  }

  private static String withoutGroup(String before) {
    String rest = HOLDS.matcher(before).replaceFirst("");
    Optional<String> group = groupAtEnd(rest);
    return group
        .map(g -> rest.substring(0, rest.length() - g.length()))
        .map(head -> HOLDS.matcher(head).replaceFirst(""))
        .orElse(rest);
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
