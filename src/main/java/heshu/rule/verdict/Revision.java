package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.binding.Formula.Term;
import heshu.claim.Extraction;
import heshu.glossary.Glossary;
import heshu.glossary.Indicator;
import heshu.period.Period;
import heshu.quantity.Interval;
import heshu.table.Measure;
import heshu.table.Observation;
import heshu.table.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a difference may come from a revision of the data between the report and the table. Final
 * accounts and censuses revise what was published first by up to some five percent (GDP of 2024:
 * 1349084 at first, 1348066 on final verification).
 */
final class Revision {
  private static final BigDecimal LARGEST = new BigDecimal("0.05");

  /** Growth rates are revised by points, not by a share of themselves. */
  private static final BigDecimal LARGEST_POINTS = new BigDecimal("0.5");

  private final OptionalInt reviewed;
  private final Glossary glossary;

  Revision(Extraction extraction, Glossary glossary) {
    this.reviewed = extraction.context().year();
    this.glossary = glossary;
  }

  boolean mayExplain(Comparison comparison) {
    return reviewed.isPresent()
        && !comparison.formula().terms().isEmpty()
        && (isSmall(comparison) || isSmallOverYears(comparison))
        && comparison.formula().terms().stream().anyMatch(term -> isLater(term) || isEarlier(term));
  }

  /** The table runs on past the year under review, so it was made later than the report. */
  private boolean isLater(Term term) {
    return term.series().observations().stream()
        .map(Observation::period)
        .mapToInt(Period::lastYear)
        .anyMatch(year -> year > reviewed.getAsInt());
  }

  /**
   * The table ends with the period spoken of, which the report looks back upon: its figure was the
   * first one published. Only the national accounts are revised as a rule.
   */
  private boolean isEarlier(Term term) {
    int year = term.observation().period().lastYear();
    boolean last =
        term.series().observations().stream().allMatch(o -> o.period().lastYear() <= year);
    return last && year < reviewed.getAsInt() && isNationalAccounts(term.series());
  }

  private boolean isNationalAccounts(Series series) {
    return glossary
        .find(series.indicator())
        .map(Indicator::growth)
        .filter(growth -> growth == Indicator.Growth.REAL)
        .isPresent();
  }

  /**
   * Growth over several years follows from two levels, each of which may be revised, and so as a
   * ratio by as much as a level. Each of the years may be revised by up to half a point.
   */
  private boolean isSmallOverYears(Comparison comparison) {
    Formula formula = comparison.formula();
    List<Term> terms = formula.terms();
    if (terms.size() != 2 || !isNationalAccounts(terms.get(0).series())) {
      return false;
    }
    int years = year(terms.get(0)) - year(terms.get(1));
    boolean average = formula.kind() == Formula.Kind.AVERAGE_GROWTH;
    if (years < 2 || !(average || formula.kind() == Formula.Kind.GROWTH)) {
      return false;
    }
    BigDecimal found = ratio(comparison.value(), average ? years : 1);
    BigDecimal written = ratio(nearest(comparison), average ? years : 1);
    return found.subtract(written).abs().compareTo(found.multiply(LARGEST)) <= 0;
  }

  private static int year(Term term) {
    return term.observation().period().lastYear();
  }

  private static BigDecimal ratio(BigDecimal percent, int years) {
    return BigDecimal.ONE.add(percent.movePointLeft(2)).pow(years, Interval.PRECISION);
  }

  /** Whether the written figure is as near to the value of the cells as a revision leaves it. */
  static boolean isSmall(Comparison comparison) {
    return isSmall(comparison, nearest(comparison));
  }

  /**
   * Of the values that the written figure may have been rounded from, the one nearest the cells.
   */
  private static BigDecimal nearest(Comparison comparison) {
    BigDecimal value = comparison.value();
    BigDecimal low = comparison.claimed().low().orElse(comparison.figure());
    BigDecimal high = comparison.claimed().high().orElse(comparison.figure());
    return value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
  }

  /** Whether another figure is as near to the value of the cells as a revision leaves it. */
  static boolean isSmall(Comparison comparison, BigDecimal other) {
    BigDecimal value = comparison.value();
    if (other.signum() != value.signum()) {
      return false;
    }
    BigDecimal apart = other.subtract(value).abs();
    boolean rate =
        Optional.of(comparison.formula().terms().get(0).series().measure())
            .filter(measure -> measure == Measure.LEVEL || measure == Measure.INCREASE)
            .isEmpty();
    BigDecimal largest = rate ? LARGEST_POINTS : value.abs().multiply(LARGEST);
    return apart.compareTo(largest) <= 0;
  }
}
