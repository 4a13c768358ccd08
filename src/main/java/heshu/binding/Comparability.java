package heshu.binding;

import heshu.glossary.Indicator;
import heshu.glossary.Indicator.Growth;
import heshu.table.Series;
import java.util.List;
import java.util.Optional;

/**
 * Whether growth follows from levels. It does not for what is published at constant prices (value
 * added, GDP) or on a comparable scope (investment, industrial profit, retail sales): NBS prints
 * levels at current prices beside growth at constant prices.
 */
final class Comparability {
  private static final List<String> AT_CONSTANT_PRICES =
      List.of("增加值", "生产总值", "固定资产投资", "劳动生产率", "能耗");

  private Comparability() {}

  /** Whether a claim's growth follows from a line's levels. */
  static boolean isNominal(Question question, Line line, Series series) {
    return Basis.of(question.claim()).admitsLevels(series, follows(question, line, series));
  }

  /** Whether a published rate is on the basis that a claim names. */
  static boolean isOnBasis(Question question, Line line, Series rate) {
    return Basis.of(question.claim()).admits(rate, follows(question, line));
  }

  /** Whether a published rate is on the basis that is meant where no words say which. */
  static boolean isUsual(Question question, Line line, Series rate) {
    boolean nominal = follows(question, line);
    return Basis.of(question.claim()) != Basis.UNSAID
        || !Basis.isRate(rate)
        || rate.real().filter(real -> real == nominal).isEmpty();
  }

  private static boolean follows(Question question, Line line, Series series) {
    if (series.real().isPresent()) {
      boolean levelsAtConstantPrices = series.real().get();
      return levelsAtConstantPrices || follows(question, line);
    }
    return follows(question, line);
  }

  private static boolean follows(Question question, Line line) {
    Optional<Indicator> known = line.label().indicator().or(question::indicator);
    if (known.isPresent() && known.get().growth() != Growth.UNKNOWN) {
      return Basis.isNominal(known.get().growth());
    }
    String names =
        question.name().text()
            + ' '
            + line.label().own().text()
            + ' '
            + line.label().within().text();
    return AT_CONSTANT_PRICES.stream().noneMatch(names::contains);
  }
}
