package heshu.rule.verdict;

import heshu.rule.Cause;
import java.math.RoundingMode;
import java.util.Optional;

/** Two digits exchanged, or one wrong, missing or too many. */
final class DigitSlip implements Suspicion {
  private final Cause cause;

  private DigitSlip(Cause cause) {
    this.cause = cause;
  }

  static DigitSlip transposition() {
    return new DigitSlip(Cause.DIGIT_TRANSPOSITION);
  }

  static DigitSlip single() {
    return new DigitSlip(Cause.DIGIT_SLIP);
  }

  @Override
  public Optional<Diagnosis> examine(Mismatch mismatch) {
    if (Doubling.isDoubling(mismatch.claim())) {
      return Optional.empty(); // no digits stand behind 翻两番
    }
    String written = Figures.digits(mismatch.quantity());
    String right = Figures.digitsFor(mismatch.claim(), mismatch.comparison().value());
    boolean slip =
        cause == Cause.DIGIT_TRANSPOSITION
            ? isTransposed(written, right)
            : isOneOff(written, right) || isDropped(written, mismatch);
    return slip ? Optional.of(Diagnosis.of(cause)) : Optional.empty();
  }

  /** A digit left out of a figure with one digit more: 1.47 for 1.147. */
  private static boolean isDropped(String written, Mismatch mismatch) {
    int decimals = mismatch.quantity().decimals() + 1;
    String finer =
        Figures.scaled(mismatch.quantity(), mismatch.comparison().value())
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
    return decimals > 1 && written.length() >= 3 && isOneOff(written, finer);
  }

  static boolean isTransposed(String written, String right) {
    if (written.length() != right.length()) {
      return false;
    }
    int first = difference(written, right, 0);
    int second = difference(written, right, first + 1);
    return second < written.length()
        && difference(written, right, second + 1) == written.length()
        && written.charAt(first) == right.charAt(second)
        && written.charAt(second) == right.charAt(first);
  }

  static boolean isOneOff(String written, String right) {
    if (written.length() == right.length()) {
      int first = difference(written, right, 0);
      return first < written.length() && difference(written, right, first + 1) == written.length();
    }
    String longer = written.length() > right.length() ? written : right;
    String shorter = written.length() > right.length() ? right : written;
    if (longer.length() != shorter.length() + 1 || shorter.length() < 2) {
      return false;
    }
    int at = difference(shorter, longer, 0);
    return longer.substring(at + 1).equals(shorter.substring(at));
  }

  /** The first place from {@code from} where two texts differ, or the end of the first. */
  private static int difference(String one, String other, int from) {
    int at = from;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
