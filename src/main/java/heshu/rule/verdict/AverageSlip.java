package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.binding.Recomputation;
import heshu.claim.Claim;
import heshu.period.Period;
import heshu.period.Plan;
import heshu.quantity.Interval;
import heshu.rule.Cause;
import heshu.table.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Average annual growth over the wrong number of years (2020–2025 is five, not six), or total
 * growth divided by the years.
 */
final class AverageSlip implements Suspicion {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    return growth(mismatch).flatMap(growth -> growth.examine(mismatch));
  }

  private static Optional<Growth> growth(Mismatch mismatch) {
    Formula formula = mismatch.comparison().formula();
    List<Term> terms = formula.terms();
    if (formula.kind() == Formula.Kind.AVERAGE_GROWTH && terms.size() == 2) {
      return Recomputation.ratio(terms).map(ratio -> new Growth(ratio, Recomputation.years(terms)));
    }
    boolean published =
        formula.kind() == Formula.Kind.DIRECT
            && terms.get(0).series().measure() == Measure.AVERAGE_GROWTH;
    return published ? years(mismatch.claim()).map(n -> compounded(formula, n)) : Optional.empty();
  }

  private static Growth compounded(Formula formula, int years) {
    BigDecimal yearly = formula.value().add(HUNDRED).divide(HUNDRED, Interval.PRECISION);
    return new Growth(yearly.pow(years, Interval.PRECISION), years);
  }

  private static Optional<Integer> years(Claim claim) {
    return claim
        .subject()
        .period()
        .filter(Period::isWholeYears)
        .map(
            period ->
                period.lastYear()
                    - period.plan().map(Plan::baseYear).orElse(period.first().getYear()))
        .filter(years -> years > 1);
  }

  /**
   * Growth from a base to an end.
   *
   * @param ratio the end by the base
   * @param years the years between them
   */
  private record Growth(BigDecimal ratio, int years) {
    Optional<Diagnosis> examine(Mismatch mismatch) {
      for (int wrong : List.of(years + 1, years - 1)) {
        if (average(wrong).filter(mismatch::holds).isPresent()) {
          return Optional.of(Diagnosis.ofYears(String.valueOf(wrong), String.valueOf(years)));
        }
      }
      return arithmetic().filter(mismatch::holds).map(mean -> Diagnosis.of(Cause.ARITHMETIC_MEAN));
    }

    private Optional<BigDecimal> average(int wrong) {
      return Recomputation.yearlyGrowth(ratio, wrong);
    }

    private Optional<BigDecimal> arithmetic() {
      return years <= 1
          ? Optional.empty()
          : Optional.of(
              ratio
                  .subtract(BigDecimal.ONE)
                  .multiply(HUNDRED)
                  .divide(new BigDecimal(years), Interval.PRECISION));
    }
  }
}
