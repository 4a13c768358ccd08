package heshu.binding;

import heshu.table.Observation;
import heshu.table.Series;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the labels and captions around a series add to its name, periods and measures left out. */
final class Captions {
  private static final List<String> OF_MEASURE =
      List.of(
          "比上年同期增长", "比上年末增长", "比上年增长", "比上年增减", "比上年增加额", "同比增长", "同比增减", "比上年", "同比", "累计增长",
          "增长速度", "增长", "增速", "增幅", "绝对量", "绝对值", "绝对数", "累计", "本月", "当月", "年均", "数值", "指标", "全年",
          "总量", "金额", "快报", "初步核算", "合计", "单位", "占", "比重", "年末", "年", "月", "季度", "上半");

  private Captions() {}

  /** The labels that a series stands under, outermost first. */
  static String above(Series series) {
    Set<String> words = new LinkedHashSet<>(series.path());
    series.wholeOf().ifPresent(words::add);
    return joined(words, series);
  }

  /**
   * The captions of a series' columns, outermost first; empty when they say nothing of their own.
   */
  static String of(Series series) {
    Set<String> words = new LinkedHashSet<>();
    for (Observation observation : series.observations().stream().limit(1).toList()) {
      observation.cell().header().stream().map(Captions::rest).forEach(words::add);
    }
    return joined(words, series);
  }

  private static String joined(Set<String> words, Series series) {
    words.removeIf(word -> word.isBlank() || word.equals(series.indicator()));
    return String.join(" ", words);
  }

  private static String rest(String caption) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < caption.length(); i++) {
      char letter = caption.charAt(i);
      depth += letter == '(' || letter == '（' ? 1 : 0;
      if (depth == 0 && !Character.isDigit(letter) && letter != '-' && letter != '—') {
        rest.append(letter);
      }
      depth -= letter == ')' || letter == '）' ? 1 : 0;
    }
    String text = rest.toString();
    for (String word : OF_MEASURE) {
      text = text.replace(word, "");
    }
    return text.length() < 2 ? "" : text;
  }
}
