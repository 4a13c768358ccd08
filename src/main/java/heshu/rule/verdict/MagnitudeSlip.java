package heshu.rule.verdict;

import heshu.rule.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The right digits at the wrong place: 亿 for 万亿, 19% for 1.9%. */
final class MagnitudeSlip implements Suspicion {
  private static final List<Integer> SCALES = List.of(4, -4, 8, -8, 12, -12);
  private static final List<Integer> PLACES = List.of(1, -1, 2, -2, 3, -3);

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    if (mismatch.comparison().figure().signum() == 0 || mismatch.isCounted()) {
      return Optional.empty();
    }
    boolean rate = mismatch.quantity().unit().dimension().startsWith("percent");
    Optional<Integer> scale =
        rate
            ? Optional.empty()
            : find(SCALES, mismatch::holdsTimes).or(() -> find(SCALES, mismatch::boundsTimes));
    if (scale.isPresent()) {
      return Optional.of(scaleSlip(mismatch, BigDecimal.ONE.scaleByPowerOfTen(scale.get())));
    }
    if (!mismatch.comparison().isHedged() && !mismatch.isTelling(1, Mismatch.NEAR_CHANCE)) {
      return Optional.empty();
    }
    return find(PLACES, mismatch::holdsTimes)
        .map(
            places ->
                new Diagnosis(
                    Cause.DECIMAL_SHIFT,
                    Diagnosis.NO_DETAIL,
                    List.of(),
                    Optional.of(
                        Figures.expectedWithDigits(
                            mismatch.claim(), mismatch.comparison().value()))));
  }

  private static Optional<Integer> find(List<Integer> powers, Predicate<BigDecimal> holds) {
    return powers.stream()
        .filter(power -> holds.test(BigDecimal.ONE.scaleByPowerOfTen(power)))
        .findFirst();
  }

  private static Diagnosis scaleSlip(Mismatch mismatch, BigDecimal factor) {
    String expected =
        Figures.rescaled(mismatch.claim(), factor)
            .orElseGet(
                () -> Figures.expectedWithDigits(mismatch.claim(), mismatch.comparison().value()));
    return new Diagnosis(Cause.SCALE_SLIP, Diagnosis.NO_DETAIL, List.of(), Optional.of(expected));
  }
}
