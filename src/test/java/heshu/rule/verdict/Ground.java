package heshu.rule.verdict;

import heshu.binding.Formula;
import heshu.claim.Claim;
import heshu.quantity.Hedge;
import heshu.quantity.Quantity;
import heshu.text.Span;
import heshu.text.Widths;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A claim of a clean report that agrees with its cells, and where something can be planted.
 *
 * @param report the clean report
 * @param claim the claim
 * @param comparison the claim beside its cells
 */
record Ground(CheckedReport report, Claim claim, Comparison comparison) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal SILENT = new BigDecimal("0.005");

  String text() {
    return report.text();
  }

  Formula formula() {
    return comparison.formula();
  }

  Quantity quantity() {
    return claim.quantity();
  }

  boolean isHedged() {
    return quantity().hedge() != Hedge.EXACT;
  }

  /** Where the digits stand, if the claim is written with Arabic digits. */
  Optional<Span> numeral() {
    String written = quantity().written();
    int at = Widths.fold(claim.text()).indexOf(written);
    boolean arabic = !written.isEmpty() && Character.isDigit(written.charAt(0));
    return arabic && at >= 0 && quantity().upper().isEmpty()
        ? Optional.of(
            new Span(claim.span().start() + at, claim.span().start() + at + written.length()))
        : Optional.empty();
  }

  /** The value of the cells in the unit and scale of the claim, without sign. */
  BigDecimal truth() {
    return Figures.scaled(quantity(), comparison.value());
  }

  /** 200 for 200.9: zeros that stand for rounding, in silence where half a percent is lost. */
  private static boolean isRound(BigDecimal figure, BigDecimal truth) {
    boolean zeros = figure.scale() <= 0 && figure.remainder(HUNDRED).signum() == 0;
    BigDecimal apart = figure.subtract(truth).abs();
    return zeros && apart.compareTo(truth.abs().multiply(SILENT)) <= 0;
  }

  /** Whether it is a member of 7.5∶40.9∶51.6, which nobody hedges. */
  boolean isInRatio() {
    return claim.clause().of(text()).matches(".*\\d[∶:：]\\d.*");
  }

  /** Whether a numeral would be wrong here by the plain reading of figures and hedges. */
  boolean isWrong(String numeral) {
    BigDecimal figure = new BigDecimal(numeral);
    BigDecimal truth = truth();
    return switch (quantity().hedge()) {
      case EXACT ->
          figure
                      .subtract(truth)
                      .abs()
                      .compareTo(HALF.scaleByPowerOfTen(-Math.max(0, figure.scale())))
                  > 0
              && !isRound(figure, truth);
      case ABOVE -> figure.compareTo(truth) >= 0;
      case NEAR ->
          figure.compareTo(truth) <= 0
              || truth.compareTo(figure.multiply(new BigDecimal("0.9"))) < 0;
      case ATLEAST, OR_MORE -> figure.compareTo(truth.add(HALF)) > 0;
      case BELOW -> figure.compareTo(truth) <= 0;
      case ATMOST, OR_LESS -> figure.compareTo(truth.subtract(HALF)) < 0;
      case SURPLUS, ABOUT -> false;
    };
  }
}
