package heshu.binding;

import heshu.binding.Formula.Term;
import heshu.glossary.Indicator;
import heshu.period.Period;
import heshu.table.Measure;
import heshu.table.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Answers to what a claim says of several years together: what adds up, and what does not. */
final class SeveralYears {
  private SeveralYears() {}

  /**
   * What a claim ascribes to several years. Stocks and what was kept to every year (连续5年稳定在…) are
   * of the last; what was done in them (新建, 累计) adds up; otherwise the words leave it open, for a
   * paragraph on five years slips into the last of them unsaid.
   */
  static void of(Question q, Line line, Answers answers) {
    boolean stock =
        Stocks.is(line.label())
            || line.of(Measure.LEVEL).stream().allMatch(series -> isStock(q, series));
    boolean last = q.said().yearly() || (!stock && !Gains.addsUp(q, line));
    if (last || stock) {
      Derivations.direct(
          q, line, Measure.LEVEL, q.end(), last ? Derivations.FOLLOWS : Derivations.LOOSE, answers);
    }
    if (!q.said().yearly() && !Stocks.is(line.label())) {
      sum(q, line, last ? Derivations.LOOSE : Derivations.FOLLOWS, answers);
    }
  }

  /** What was done in the average year: 年均新增就业, of what was done in all of them. */
  static void mean(Question q, Line line, Answers answers) {
    if (Stocks.is(line.label())) {
      return;
    }
    for (Series series : line.of(Measure.LEVEL)) {
      if (!isStock(q, series)) {
        Optional<Term> total = Line.at(series, q.period());
        total.ifPresent(
            term ->
                answers.add(Amounts.mean(List.of(term), q.unit()), Derivations.FOLLOWS, "mean"));
        if (total.isEmpty()) {
          yearly(series, q.period())
              .ifPresent(
                  years -> answers.add(Amounts.mean(years, q.unit()), Derivations.FOLLOWS, "mean"));
        }
      }
    }
  }

  /** The figures of all years of a period, if the series has every one. */
  private static Optional<List<Term>> yearly(Series series, Period period) {
    int first = period.first().getYear();
    List<Term> terms =
        IntStream.rangeClosed(first, period.lastYear())
            .mapToObj(year -> Line.at(series, Period.year(year)))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(terms).filter(all -> all.size() == period.lastYear() - first + 1);
  }

  private static void sum(Question q, Line line, double fit, Answers answers) {
    for (Series series : line.of(Measure.LEVEL)) {
      if (!isStock(q, series)) {
        yearly(series, q.period())
            .ifPresent(years -> answers.add(Amounts.sum(years, q.unit()), fit, "sum"));
      }
    }
  }

  /** Stocks, shares and figures a head do not add up over years. */
  private static boolean isStock(Question q, Series series) {
    boolean percent =
        Derivations.unitOf(series).map(u -> u.converts(Reading.PERCENT)).orElse(false);
    boolean perHead =
        q.indicator()
            .map(Indicator::nature)
            .filter(n -> n != Indicator.Nature.AMOUNT && n != Indicator.Nature.PHYSICAL)
            .filter(n -> n != Indicator.Nature.COUNT && n != Indicator.Nature.PERSONS)
            .isPresent();
    return percent || perHead;
  }
}
