package heshu.rule.verdict;

import java.math.BigDecimal;
import java.util.List;

/**
 * The suspicions in the order in which they are tried: those that hardly ever fit by chance first,
 * and among the others the simplest.
 */
final class Suspicions {
  /** A hedged figure this near to its value is a bound that broke, not a mistyped one. */
  private static final BigDecimal BROKEN = new BigDecimal("0.15");

  /** Any distance. */
  private static final BigDecimal ANY = new BigDecimal("1000000000000");

  private Suspicions() {}

  /** What a figure that rounding alone could explain may be instead. */
  static Diagnostician ofLastDigit() {
    return new Diagnostician(List.of(new Truncation(), DigitSlip.single()));
  }

  static Diagnostician inOrder() {
    return new Diagnostician(
        List.of(
            new ListSwap(),
            new SignReversal(),
            new PointsSlip(),
            new UnitSwap(),
            new OtherMoney(),
            new MagnitudeSlip(),
            new Truncation(),
            new AverageSlip(),
            new MultipleSlip(),
            new RunSlip(),
            new TotalForGain(),
            OtherPeriod.near(),
            new PlanForResult(),
            OtherSeries.scope(),
            OtherSeries.sister(),
            new NominalGrowth(),
            new SumSlip(),
            DigitSlip.transposition(),
            new BrokenBound(BROKEN),
            new CopiedNumber(),
            OtherPeriod.anywhere(),
            OtherSeries.region(),
            OtherSeries.neighbour(),
            DigitSlip.single(),
            new BrokenBound(ANY)));
  }
}
