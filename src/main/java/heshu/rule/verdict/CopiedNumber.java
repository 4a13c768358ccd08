package heshu.rule.verdict;

import heshu.binding.Formula.Term;
import heshu.quantity.ScaledUnit;
import heshu.rule.Cause;
import heshu.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The number of a cell beside another unit than the cell's: 1404.6亿斤 where the table says 1404.6万吨.
 */
final class CopiedNumber implements Suspicion {
  private static final int TELLING = 3;

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    if (!mismatch.comparison().isDirect()) {
      return Optional.empty();
    }
    Term term = mismatch.comparison().formula().terms().get(0);
    String written = Figures.scaleWord(mismatch.quantity()) + mismatch.quantity().unit().symbol();
    return term.series()
        .unit()
        .map(ScaledUnit::written)
        .filter(unit -> !unit.equals(written) && !unit.isEmpty())
        .filter(unit -> isSameNumber(mismatch, term))
        .map(
            unit ->
                new Diagnosis(
                    Cause.UNIT_SWAPPED,
                    Message.literal(written + " → " + unit),
                    List.of(),
                    Optional.empty()));
  }

  private static boolean isSameNumber(Mismatch mismatch, Term term) {
    BigDecimal number = new BigDecimal(Figures.digits(mismatch.quantity()));
    return number.stripTrailingZeros().precision() >= TELLING
        && term.observation()
            .cell()
            .value()
            .filter(value -> value.abs().compareTo(number.abs()) == 0)
            .isPresent();
  }
}
