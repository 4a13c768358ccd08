package heshu.table;

import java.util.List;
import java.util.Optional;

/** Words of captions for the prices that a figure is at. */
final class PriceWords {
  private static final List<String> REAL = List.of("可比价", "不变价", "扣除价格因素", "可比口径");
  private static final List<String> NOMINAL = List.of("现价", "当年价", "现行价");

  private PriceWords() {}

  static boolean tell(String words) {
    return real(words).isPresent();
  }

  /** Whether words say constant prices (true) or current ones (false); empty for other words. */
  static Optional<Boolean> real(String words) {
    if (REAL.stream().anyMatch(words::contains)) {
      return Optional.of(true);
    }
    return NOMINAL.stream().anyMatch(words::contains) ? Optional.of(false) : Optional.empty();
  }
}
